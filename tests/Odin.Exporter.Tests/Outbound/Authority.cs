using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Odin.Exporter.Tests.Outbound;

/// <summary>A certificate authority of a test.</summary>
sealed class Authority
{
    readonly X509Certificate2 _root;

    public Authority()
    {
        var request = Request("CN=Authority of a test");
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        _root = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
    }

    public string Pem => _root.ExportCertificatePem();

    /// <summary>A server's certificate for a DNS name.</summary>
    public X509Certificate2 Issue(string name)
    {
        var request = Request($"CN={name}");
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.1")], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_root, true, false));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signed = new CertificateRequest(request.SubjectName, key, HashAlgorithmName.SHA256);
        foreach (var extension in request.CertificateExtensions) signed.CertificateExtensions.Add(extension);
        using var bare = signed.Create(_root, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1), [1, 2, 3, 4]);
        return X509CertificateLoader.LoadPkcs12(bare.CopyWithPrivateKey(key).Export(X509ContentType.Pkcs12), null);
    }

    static CertificateRequest Request(string name) =>
        new(new X500DistinguishedName(name), ECDsa.Create(ECCurve.NamedCurves.nistP256), HashAlgorithmName.SHA256);
}
