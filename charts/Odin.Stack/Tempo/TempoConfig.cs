namespace Odin.Stack;

/// <summary>The configuration file of Tempo 3, monolithic. Tempo refuses a key that it does not know.
/// Source: https://grafana.com/docs/tempo/latest/configuration/.</summary>
[SnakeCase]
public sealed record TempoConfig
{
    /// <summary><c>multitenancy_enabled</c>: whether requests must name a tenant in <c>X-Scope-OrgID</c>.</summary>
    public required bool MultitenancyEnabled { get; init; }

    /// <summary><c>stream_over_http_enabled</c>: whether Grafana may stream search results on the HTTP port.</summary>
    public bool StreamOverHttpEnabled { get; init; } = true;

    /// <summary><c>memory</c>: how the Go runtime treats the container's memory limit.</summary>
    public TempoConfigMemory Memory { get; init; } = new();

    /// <summary><c>server</c>: the ports for queries and metrics.</summary>
    public required TempoConfigServer Server { get; init; }

    /// <summary><c>distributor</c>: what receives spans.</summary>
    public TempoConfigDistributor Distributor { get; init; } = new();

    /// <summary><c>metrics_generator</c>: metrics from spans; Tempo makes none without it.</summary>
    public TempoConfigMetricsGenerator? MetricsGenerator { get; init; }

    /// <summary><c>storage</c>: where traces are kept.</summary>
    public required TempoConfigStorage Storage { get; init; }

    /// <summary><c>backend_scheduler</c>: plans the compaction of blocks.</summary>
    public required TempoConfigBackendScheduler BackendScheduler { get; init; }

    /// <summary><c>backend_worker</c>: compacts blocks, and deletes those past their retention.</summary>
    public required TempoConfigBackendWorker BackendWorker { get; init; }

    /// <summary><c>overrides</c>: limits, and the processors of the metrics generator.</summary>
    public required TempoConfigOverrides Overrides { get; init; }

    /// <summary><c>usage_report</c>: anonymous statistics for Grafana Labs.</summary>
    public required TempoConfigUsageReport UsageReport { get; init; }
}

/// <summary>Tempo's <c>memory</c>.</summary>
[SnakeCase]
public sealed record TempoConfigMemory
{
    /// <summary><c>automemlimit_enabled</c>: whether Go's memory limit follows the container's.</summary>
    public bool AutomemlimitEnabled { get; init; } = true;
}

/// <summary>Tempo's <c>server</c>.</summary>
[SnakeCase]
public sealed record TempoConfigServer
{
    /// <summary><c>http_listen_port</c>: queries, <c>/ready</c> and <c>/metrics</c>.</summary>
    public int HttpListenPort { get; init; } = TempoPorts.Http;

    /// <summary><c>grpc_listen_port</c>: between Tempo's own parts.</summary>
    public int GrpcListenPort { get; init; } = TempoPorts.Grpc;

    /// <summary><c>log_level</c>: the least important lines that are logged.</summary>
    public required TempoLogLevel LogLevel { get; init; }
}

/// <summary>Tempo's <c>usage_report</c>.</summary>
[SnakeCase]
public sealed record TempoConfigUsageReport
{
    /// <summary><c>reporting_enabled</c>: whether statistics are sent.</summary>
    public required bool ReportingEnabled { get; init; }
}
