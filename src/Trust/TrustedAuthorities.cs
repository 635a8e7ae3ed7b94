using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Odin.Trust;

/// <summary>The authorities of a file, read once.</summary>
internal sealed class TrustedAuthorities
{
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
    public bool Accept(object sender, X509Certificate? certificate, X509Chain? offered, SslPolicyErrors errors) =>
        AuthorityChain.Leads(_authorities, certificate, offered, errors);

    /// <summary>Which they are, for people.</summary>
    public override string ToString() => $"an authority of '{_file}'";
}
