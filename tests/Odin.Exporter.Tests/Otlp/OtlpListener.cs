using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Otlp;

/// <summary>OTLP behind a real listener on loopback.</summary>
sealed class OtlpListener : IAsyncDisposable
{
    readonly ObservationsConfiguration _configuration;
    readonly WebApplication _app;
    Intake _intake = null!;

    OtlpListener(ObservationsConfiguration configuration)
    {
        _configuration = configuration;
        BeginAnew();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Map("/v1/metrics", context => _intake.Paths["/v1/metrics"](context));
    }

    public HttpClient Client { get; } = new();

    public Registry Registry { get; private set; } = null!;

    public Uri Address => new(new Uri(_app.Urls.Single()), "/v1/metrics");

    /// <param name="configuration">How it is guarded; not at all when there is none.</param>
    public static async Task<OtlpListener> StartAsync(ObservationsConfiguration? configuration = null)
    {
        var listener = new OtlpListener(configuration ?? new());
        await listener._app.StartAsync();
        return listener;
    }

    /// <summary>Forgets all there was, as a new process would.</summary>
    public void BeginAnew()
    {
        Registry = new(OdinExporter.All, TimeProvider.System);
        var context = new SourceContext(Registry, TimeProvider.System, NullLoggerFactory.Instance);
        _intake = new(_configuration, context, new OtlpHandler(context));
    }

    public async Task<(HttpResponseMessage Response, byte[] Body)> PostAsync(byte[] body, string mediaType, string? encoding = null)
    {
        var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } };
        if (encoding is not null) content.Headers.ContentEncoding.Add(encoding);
        var response = await Client.PostAsync(Address, content);
        return (response, await response.Content.ReadAsByteArrayAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
