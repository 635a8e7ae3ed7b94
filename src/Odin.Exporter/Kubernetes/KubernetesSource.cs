using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>The jobs with a GPU in a Kubernetes cluster: how many wait and why, how long they waited and ran.</summary>
/// <param name="configuration">Its section.</param>
/// <param name="context">What sources are made with.</param>
internal sealed class KubernetesSource(KubernetesConfiguration configuration, SourceContext context) : Source(context.Health("kubernetes"))
{
    /// <summary>How patient it is.</summary>
    public KubernetesTiming Timing { get; init; } = new();

    public override async Task RunAsync(CancellationToken stop)
    {
        var server = ApiServer.Of(configuration, Environment.GetEnvironmentVariable);
        using var client = new OutboundClient(server.Settings);
        var reflectors = new ReflectorContext(server, client, Timing, Health, context.Logs.CreateLogger<KubernetesSource>());
        var resources = new GpuResources(configuration.Resources);
        var metrics = new GpuJobMetrics(context.Registry, Health);
        string?[] namespaces = configuration.Namespaces.Count == 0 ? [null] : [.. configuration.Namespaces];
        var watches = namespaces.Select(ns => new GpuJobWatch(ns, resources, metrics, context.Clock, reflectors));
        await Together.RunAsync(watches.Select(w => (Func<CancellationToken, Task>)w.RunAsync), stop).ConfigureAwait(false);
    }
}
