using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter.Image.Tests;

/// <summary>A model registry behind TLS on loopback, with an authority of its own.</summary>
sealed class HttpsServer : IAsyncDisposable
{
    readonly WebApplication _application;

    HttpsServer(WebApplication application, string authority) => (_application, Authority) = (application, authority);

    /// <summary>The authority's certificate, as PEM.</summary>
    public string Authority { get; }

    public string Url => $"https://localhost:{new Uri(_application.Urls.Single()).Port}/models";

    public static async Task<HttpsServer> StartAsync(double accuracy)
    {
        var (authority, certificate) = Certificates();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.UseHttps(certificate)));
        var application = builder.Build();
        application.MapGet("/models", () => Results.Text($$"""{"models":[{"name":"resnet50","accuracy":{{accuracy.ToString(System.Globalization.CultureInfo.InvariantCulture)}}}]}""", "application/json"));
        await application.StartAsync();
        return new(application, authority);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    static (string Authority, X509Certificate2 Certificate) Certificates()
    {
        var (from, to) = (DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var asked = new CertificateRequest("CN=Authority of a test", authorityKey, HashAlgorithmName.SHA256);
        asked.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        asked.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(asked.PublicKey, false));
        using var authority = asked.CreateSelfSigned(from, to);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var server = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        server.CertificateExtensions.Add(names.Build());
        using var signed = server.Create(authority, from, to, RandomNumberGenerator.GetBytes(8));
        using var certificate = signed.CopyWithPrivateKey(key);
        return (authority.ExportCertificatePem(), X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null));
    }
}
