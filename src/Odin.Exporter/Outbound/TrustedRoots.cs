using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Odin.Exporter;

/// <summary>Trusts the servers whose certificates lead to one of a file.</summary>
internal sealed class TrustedRoots(string path)
{
    const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    readonly RereadFile<X509Certificate2Collection> _file = new(path, Parse);

    /// <exception cref="OutboundException">The file cannot be read or holds no certificate.</exception>
    public X509Certificate2Collection Read() => _file.Read();

    /// <summary>For <see cref="SslClientAuthenticationOptions.RemoteCertificateValidationCallback"/>.</summary>
    public bool Accepts(object sender, X509Certificate? certificate, X509Chain? offered, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 presented || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false;
        var trusted = Read();
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        // An authority of the file may be below another, which .NET takes for no root: that the chain ends in one is looked at here.
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        if (offered is not null) chain.ChainPolicy.ExtraStore.AddRange(offered.ChainPolicy.ExtraStore);
        return chain.Build(presented) && EndsIn(trusted, chain);
    }

    static bool EndsIn(X509Certificate2Collection trusted, X509Chain chain)
    {
        var last = chain.ChainElements[^1].Certificate.RawDataMemory.Span;
        foreach (var one in trusted)
            if (last.SequenceEqual(one.RawDataMemory.Span)) return true;
        return false;
    }

    static X509Certificate2Collection Parse(byte[] pem)
    {
        var roots = new X509Certificate2Collection();
        roots.ImportFromPem(Encoding.UTF8.GetString(pem));
        return roots.Count > 0 ? roots : throw new FormatException("no certificate");
    }
}
