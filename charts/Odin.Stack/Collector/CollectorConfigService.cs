namespace Odin.Stack;

/// <summary>The collector's <c>service</c>.</summary>
[SnakeCase]
public sealed record CollectorConfigService
{
    /// <summary><c>telemetry</c>: what the collector says of itself.</summary>
    public required CollectorConfigTelemetry Telemetry { get; init; }

    /// <summary><c>extensions</c>: the extensions that run.</summary>
    public required IReadOnlyList<string> Extensions { get; init; }

    /// <summary><c>pipelines</c>: the ways of data, by signal and name.</summary>
    public required CollectorConfigPipelines Pipelines { get; init; }
}

/// <summary>Pipelines by their ids: a signal, and a name after a slash where there are several of it.</summary>
public sealed class CollectorConfigPipelines : Dictionary<string, CollectorConfigPipeline>
{
    /// <summary>Adds pipelines.</summary>
    /// <param name="pipelines">The pipelines, by id.</param>
    public void Add(IEnumerable<KeyValuePair<string, CollectorConfigPipeline>> pipelines)
    {
        foreach (var (id, pipeline) in pipelines) Add(id, pipeline);
    }
}

/// <summary>One of the collector's <c>service.pipelines</c>.</summary>
[SnakeCase]
public sealed record CollectorConfigPipeline
{
    /// <summary><c>receivers</c>: where its data comes from, receivers and connectors.</summary>
    public required IReadOnlyList<string> Receivers { get; init; }

    /// <summary><c>processors</c>: what changes it, in this order.</summary>
    public required IReadOnlyList<string> Processors { get; init; }

    /// <summary><c>exporters</c>: where it goes, exporters and connectors.</summary>
    public required IReadOnlyList<string> Exporters { get; init; }
}

/// <summary>The collector's <c>service.telemetry</c>.</summary>
[SnakeCase]
public sealed record CollectorConfigTelemetry
{
    /// <summary><c>logs</c>: its own log.</summary>
    public required CollectorConfigLogs Logs { get; init; }

    /// <summary><c>metrics</c>: its own metrics.</summary>
    public CollectorConfigMetrics Metrics { get; init; } = new();
}

/// <summary>The collector's <c>service.telemetry.logs</c>.</summary>
[SnakeCase]
public sealed record CollectorConfigLogs
{
    /// <summary><c>level</c>: the least important lines that are logged.</summary>
    public required CollectorLogLevel Level { get; init; }

    /// <summary><c>encoding</c>: their form.</summary>
    public string Encoding { get; init; } = "json";
}

/// <summary>The collector's <c>service.telemetry.metrics</c>.</summary>
[SnakeCase]
public sealed record CollectorConfigMetrics
{
    /// <summary><c>level</c>: how many there are.</summary>
    public string Level { get; init; } = "normal";

    /// <summary><c>readers</c>: who gets them.</summary>
    public IReadOnlyList<CollectorConfigReader> Readers { get; init; } = [new()];
}

/// <summary>One of the collector's <c>service.telemetry.metrics.readers</c>.</summary>
[SnakeCase]
public sealed record CollectorConfigReader
{
    /// <summary><c>pull</c>: who asks for them.</summary>
    public CollectorConfigPull Pull { get; init; } = new();
}

/// <summary>The collector's <c>pull</c> of a reader.</summary>
[SnakeCase]
public sealed record CollectorConfigPull
{
    /// <summary><c>exporter</c>: the form that they are in.</summary>
    public CollectorConfigPullExporter Exporter { get; init; } = new();
}

/// <summary>The collector's <c>exporter</c> of a reader.</summary>
[SnakeCase]
public sealed record CollectorConfigPullExporter
{
    /// <summary><c>prometheus</c>: that of Prometheus.</summary>
    public CollectorConfigPrometheus Prometheus { get; init; } = new();
}

/// <summary>The collector's metrics for Prometheus. A reader that is configured has other names of metrics than the one that is there by itself,
/// with <c>_total</c> and units, unless it says so.</summary>
[SnakeCase]
public sealed record CollectorConfigPrometheus
{
    /// <summary><c>host</c>: the address that it listens on.</summary>
    public string Host { get; init; } = CollectorAddress.OfPod;

    /// <summary><c>port</c>: the port.</summary>
    public int Port { get; init; } = CollectorPorts.Metrics;

    /// <summary><c>without_scope_info</c>: whether the labels of instrumentation scopes are left out.</summary>
    public bool WithoutScopeInfo { get; init; } = true;

    /// <summary><c>without_type_suffix</c>: whether counters have no <c>_total</c>.</summary>
    public bool WithoutTypeSuffix { get; init; } = true;

    /// <summary><c>without_units</c>: whether names have no units.</summary>
    public bool WithoutUnits { get; init; } = true;
}
