using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Observations;

/// <summary>An intake behind a real listener on loopback.</summary>
sealed class IntakeListener : IAsyncDisposable
{
    readonly WebApplication _app;

    IntakeListener(WebApplication app, Registry registry, ManualClock clock, LogLines log)
    {
        (_app, Registry, Clock, Log) = (app, registry, clock, log);
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public Registry Registry { get; }

    public ManualClock Clock { get; }

    public LogLines Log { get; }

    public static async Task<IntakeListener> StartAsync(ObservationsConfiguration configuration, params IntakeHandler[] others)
    {
        var (clock, log) = (new ManualClock(), new LogLines());
        var registry = new Registry(OdinExporter.All, clock);
        var context = new SourceContext(registry, clock, log);
        var intake = new Intake(configuration, context, [new ObservationsHandler(context), .. others]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        foreach (var (path, answer) in intake.Paths) app.Map(path, answer);
        await app.StartAsync();
        return new(app, registry, clock, log);
    }

    public Task<HttpResponseMessage> PostAsync(string body, string? authorization = null) =>
        PostAsync(new StringContent(body, Encoding.UTF8, "application/json"), authorization);

    public Task<HttpResponseMessage> PostAsync(HttpContent content, string? authorization = null, string path = "/v1/observations")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return Client.SendAsync(request);
    }

    public double Errors(string reason) => Registry.Of(OdinExporter.CollectionErrors).Get("observations", reason)!.Value;

    public int SeriesCount => Registry.Of(OdinExporter.MlModelAccuracy).Count;

    public static ByteArrayContent Json(byte[] body, string? encoding = null)
    {
        var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (encoding is not null) content.Headers.ContentEncoding.Add(encoding);
        return content;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>What was logged.</summary>
sealed class LogLines : ILoggerFactory, ILogger
{
    readonly ConcurrentQueue<string> _lines = [];

    public IEnumerable<string> Warnings => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(formatter(state, exception));

    public void Dispose()
    {
    }
}
