using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Odin.Charts.Metrics.Catalogues;
using Odin.Exporter.Tests.Outbound;

namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>A Kubernetes source that watches the cluster of a test.</summary>
sealed class Watched : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly CancellationTokenSource _stop = new();
    readonly TemporaryFolder _folder = new();
    readonly Task _run;
    LoopbackServer _server;

    Watched(ClusterApi api, LoopbackServer server, TimeProvider clock, KubernetesConfiguration configuration, KubernetesTiming timing)
    {
        (Api, _server) = (api, server);
        Registry = new(OdinExporter.All, clock);
        _run = new KubernetesSource(
            configuration with
            {
                Enabled = true,
                ApiServer = server.Url.AbsoluteUri,
                TokenFile = api.Token is null ? null : _folder.Write("token", api.Token),
            },
            new SourceContext(Registry, clock, NullLoggerFactory.Instance)) { Timing = timing }.RunAsync(_stop.Token);
    }

    public static KubernetesTiming Quick { get; } = new()
    {
        MinPause = TimeSpan.FromMilliseconds(1),
        MaxPause = TimeSpan.FromMilliseconds(20),
        Telling = TimeSpan.Zero,
    };

    public ClusterApi Api { get; }

    public Registry Registry { get; }

    public static async Task<Watched> StartAsync(
        ClusterApi api, TimeProvider clock, KubernetesConfiguration? configuration = null, KubernetesTiming? timing = null) =>
        new(api, await LoopbackServer.StartAsync(api.AnswerAsync), clock, configuration ?? new(), timing ?? Quick);

    /// <summary>Stops the API server, and starts it again at the same address.</summary>
    public async Task RestartServerAsync(Func<Task> meanwhile)
    {
        var port = _server.Port;
        await _server.DisposeAsync();
        await meanwhile();
        _server = await LoopbackServer.StartAsync(Api.AnswerAsync, port: port);
    }

    /// <summary>Waits until something is so.</summary>
    public async Task UntilAsync(Func<bool> isSo, string what)
    {
        var began = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            if (_run.IsCompleted) await _run;
            if (Stopwatch.GetElapsedTime(began) > Patience) Assert.Fail($"never: {what}. Queue: {string.Join(", ", Told.Queue(Registry))}");
            await Task.Delay(1);
        }
    }

    /// <summary>Waits until the queue says so many.</summary>
    public Task UntilAsync(string series, double length) =>
        UntilAsync(() => Told.Queue(Registry).TryGetValue(series, out var now) && now == length, $"{series} is {length}");

    /// <summary>Stops the source, and waits until it has.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _run.ContinueWith(_ => { }, TaskScheduler.Default);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _server.DisposeAsync();
        _folder.Dispose();
        _stop.Dispose();
    }
}
