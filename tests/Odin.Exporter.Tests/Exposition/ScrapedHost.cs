using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter.Tests.Expositions;

/// <summary>Serves the expositions of a registry on a free port of this machine: nothing of the exporter's server, so that a test that
/// fails has its cause here.</summary>
sealed class ScrapedHost : IAsyncDisposable
{
    readonly WebApplication _application;
    readonly HashSet<ExpositionFormat> _served = [];

    ScrapedHost(WebApplication application) => _application = application;

    /// <summary>The formats that were asked for.</summary>
    public IReadOnlyCollection<ExpositionFormat> Served
    {
        get { lock (_served) return [.. _served]; }
    }

    public string Address => new Uri(_application.Urls.Single()).Authority;

    /// <param name="registry">The series.</param>
    /// <param name="always">The format that everybody gets, or <c>null</c> for what each likes best.</param>
    public static async Task<ScrapedHost> Start(Registry registry, ExpositionFormat? always = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = new ScrapedHost(builder.Build());
        var exposition = new Exposition(registry, new OwnMetrics(registry));
        host._application.MapGet("/metrics", (HttpContext context) => host.Serve(context, exposition, always));
        await host._application.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    Task Serve(HttpContext context, Exposition exposition, ExpositionFormat? always)
    {
        var format = always ?? ExpositionFormat.Choose(context.Request.Headers.Accept);
        lock (_served) _served.Add(format);
        context.Response.ContentType = format.ContentType;
        return exposition.WriteAsync(format, context.Response.BodyWriter, context.RequestAborted);
    }
}
