using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Odin.Trust;

/// <summary>Whether a server is one of those that a few authorities, and nobody else, vouch for.</summary>
internal static class AuthorityChain
{
    const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <param name="authorities">Who is trusted, roots or not.</param>
    /// <param name="presented">The server's certificate.</param>
    /// <param name="offered">What else it has sent.</param>
    /// <param name="errors">What was found without the authorities: a name that is not the server's stays wrong.</param>
    public static bool Leads(X509Certificate2Collection authorities, X509Certificate? presented, X509Chain? offered, SslPolicyErrors errors)
    {
        if (presented is not X509Certificate2 server || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false;
        using var chain = new X509Chain { ChainPolicy = Policy(authorities, offered) };
        // A chain may end in an authority that is below another, which .NET takes for no root: so its end is looked at here.
        return chain.Build(server) && authorities.Any(a => a.RawDataMemory.Span.SequenceEqual(chain.ChainElements[^1].Certificate.RawDataMemory.Span));
    }

    static X509ChainPolicy Policy(X509Certificate2Collection authorities, X509Chain? offered)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
        };
        policy.CustomTrustStore.AddRange(authorities);
        policy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        if (offered is not null) policy.ExtraStore.AddRange(offered.ChainPolicy.ExtraStore);
        return policy;
    }
}
