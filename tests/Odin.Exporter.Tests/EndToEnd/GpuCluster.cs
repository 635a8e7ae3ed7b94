using Odin.Exporter.Tests.Kubernetes;
using Odin.Exporter.Tests.Outbound;

namespace Odin.Exporter.Tests.EndToEnd;

/// <summary>An API server with a pod that waits for a GPU, and one that gets it and ends.</summary>
sealed class GpuCluster : IAsyncDisposable
{
    readonly Cluster _cluster = new();
    readonly LoopbackServer _server;

    GpuCluster(Cluster cluster, LoopbackServer server) => (_cluster, _server) = (cluster, server);

    /// <summary>The sources of an exporter that watches it, and takes observations.</summary>
    public string Sources => $$"""
        sources:
          kubernetes: {enabled: true, apiServer: "http://127.0.0.1:{{_server.Port}}"}
          observations: {enabled: true, listen: "127.0.0.1:0"}
        """;

    public static async Task<GpuCluster> StartAsync()
    {
        var cluster = new Cluster();
        cluster.Set(Pod("waits"));
        cluster.Set(Pod("runs"));
        return new(cluster, await LoopbackServer.StartAsync(new ClusterApi(cluster).AnswerAsync));
    }

    /// <summary>The pod gets its GPU, and ends.</summary>
    public void Run()
    {
        var (began, pod) = (DateTimeOffset.UtcNow, Pod("runs") with { HasNode = true, Phase = "Running" });
        _cluster.Set(pod with { Started = began });
        _cluster.Set(pod with { Started = began, Phase = "Succeeded", Ended = began.AddSeconds(30) });
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    static ClusterPod Pod(string uid) => new() { Uid = uid, Namespace = "ml", Created = DateTimeOffset.UtcNow.AddMinutes(-1) };
}
