using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Odin.Charts.Testing;

/// <summary>A certificate authority of a test.</summary>
public sealed class Authority
{
    readonly X509Certificate2 _root;

    /// <param name="above">Who vouches for it; <c>null</c>: nobody, it is a root.</param>
    public Authority(Authority? above = null)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={(above is null ? "Authority" : "Lower authority")} of a test", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var (from, to) = (DateTimeOffset.UtcNow.AddDays(-1), above?._root.NotAfter ?? DateTimeOffset.UtcNow.AddDays(2));
        _root = above is null ? request.CreateSelfSigned(from, to) : request.Create(above._root, from, to, [5, 6, 7, 8]).CopyWithPrivateKey(key);
    }

    Authority(X509Certificate2 root) => _root = root;

    public string Pem => _root.ExportCertificatePem();

    /// <summary>One that says it is this authority, with a key of its own.</summary>
    public Authority Impostor()
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(_root.SubjectName, key, HashAlgorithmName.SHA256);
        foreach (var extension in _root.Extensions) request.CertificateExtensions.Add(extension);
        var issuer = X509SignatureGenerator.CreateForECDsa(key);
        var signed = request.Create(_root.IssuerName, issuer, _root.NotBefore, _root.NotAfter, _root.SerialNumberBytes.Span);
        return new(signed.CopyWithPrivateKey(key));
    }

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
