using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Odin.Trust;

namespace Odin.Exporter;

/// <summary>Trusts the servers whose certificates lead to one of a file.</summary>
internal sealed class TrustedRoots(string path)
{
    readonly RereadFile<X509Certificate2Collection> _file = new(path, Parse);

    /// <exception cref="OutboundException">The file cannot be read or holds no certificate.</exception>
    public X509Certificate2Collection Read() => _file.Read();

    /// <summary>For <see cref="SslClientAuthenticationOptions.RemoteCertificateValidationCallback"/>.</summary>
    public bool Accepts(object sender, X509Certificate? certificate, X509Chain? offered, SslPolicyErrors errors) =>
        AuthorityChain.Leads(Read(), certificate, offered, errors);

    static X509Certificate2Collection Parse(byte[] pem)
    {
        var roots = new X509Certificate2Collection();
        roots.ImportFromPem(Encoding.UTF8.GetString(pem));
        return roots.Count > 0 ? roots : throw new FormatException("no certificate");
    }
}
