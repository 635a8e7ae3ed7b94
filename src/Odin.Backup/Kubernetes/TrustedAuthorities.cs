using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Odin.Backup;

/// <summary>Trusts the servers whose certificates lead to one of these authorities, roots or not.</summary>
internal sealed class TrustedAuthorities
{
    const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    readonly X509Certificate2Collection _authorities = [];
    readonly string _file;

    /// <param name="file">Their certificates, as PEM.</param>
    /// <exception cref="CryptographicException">It holds no certificates.</exception>
    public TrustedAuthorities(string file)
    {
        _file = file;
        _authorities.ImportFromPemFile(file);
        if (_authorities.Count == 0) throw new CryptographicException("it holds no certificate");
    }

    /// <summary>For <see cref="SslClientAuthenticationOptions.RemoteCertificateValidationCallback"/>.</summary>
    public bool Accept(object sender, X509Certificate? certificate, X509Chain? offered, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 server || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false;
        using var chain = new X509Chain { ChainPolicy = Policy(offered) };
        // A chain may end in an authority that is below another, which .NET takes for no root: so its end is looked at here.
        return chain.Build(server) && _authorities.Any(a => a.RawDataMemory.Span.SequenceEqual(chain.ChainElements[^1].Certificate.RawDataMemory.Span));
    }

    /// <summary>Which they are, for people.</summary>
    public override string ToString() => $"an authority of '{_file}'";

    X509ChainPolicy Policy(X509Chain? offered)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
        };
        policy.CustomTrustStore.AddRange(_authorities);
        policy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        if (offered is not null) policy.ExtraStore.AddRange(offered.ChainPolicy.ExtraStore);
        return policy;
    }
}
