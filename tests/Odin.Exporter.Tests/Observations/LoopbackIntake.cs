using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Observations;

/// <summary>An intake behind a real listener on loopback.</summary>
sealed class LoopbackIntake : IAsyncDisposable
{
    readonly Listener _listener;

    LoopbackIntake(Listener listener, Registry registry, ManualClock clock, LogLines log)
    {
        (_listener, Registry, Clock, Log) = (listener, registry, clock, log);
        Client = new() { BaseAddress = new($"http://{listener.Address}") };
    }

    public HttpClient Client { get; }

    public Registry Registry { get; }

    public ManualClock Clock { get; }

    public LogLines Log { get; }

    public static async Task<LoopbackIntake> StartAsync(ObservationsConfiguration configuration, params IntakeHandler[] others)
    {
        var (clock, log) = (new ManualClock(), new LogLines());
        var registry = new Registry(OdinExporter.All, clock);
        var context = new SourceContext(registry, clock, log);
        var intake = new Intake(configuration, context, [new ObservationsHandler(context), .. others]);
        var limits = new ListenerLimits(MaxConnections: 1000, configuration.MaxBodyBytes);
        var listener = new Listener(new(IPAddress.Loopback, 0), limits, log, c => intake.Paths[c.Request.Path.Value!](c));
        await listener.StartAsync();
        return new(listener, registry, clock, log);
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
        await _listener.StopAsync(TimeSpan.Zero);
        _listener.Dispose();
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
