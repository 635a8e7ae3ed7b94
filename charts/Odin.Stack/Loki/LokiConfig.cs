namespace Odin.Stack;

/// <summary>The configuration file of Loki 3, as a single binary. Loki refuses a key that it does not know.
/// Source: https://grafana.com/docs/loki/latest/configure/.</summary>
[SnakeCase]
public sealed record LokiConfig
{
    /// <summary><c>auth_enabled</c>: whether requests must name a tenant in <c>X-Scope-OrgID</c>.</summary>
    public required bool AuthEnabled { get; init; }

    /// <summary><c>server</c>: the ports, and how long requests may take.</summary>
    public required LokiConfigServer Server { get; init; }

    /// <summary><c>common</c>: what the parts of Loki share.</summary>
    public required LokiConfigCommon Common { get; init; }

    /// <summary><c>memberlist</c>: how replicas find each other.</summary>
    public LokiConfigMemberlist? Memberlist { get; init; }

    /// <summary><c>schema_config</c>: the form of what is stored.</summary>
    public required LokiConfigSchemas SchemaConfig { get; init; }

    /// <summary><c>storage_config</c>: where logs are kept, and the index while it is worked on.</summary>
    public required LokiConfigStorage StorageConfig { get; init; }

    /// <summary><c>ingester</c>: what has come in, before it is stored.</summary>
    public required LokiConfigIngester Ingester { get; init; }

    /// <summary><c>compactor</c>: compacts the index, and deletes what is past its retention.</summary>
    public required LokiConfigCompactor Compactor { get; init; }

    /// <summary><c>limits_config</c>: limits, retention, and what becomes of attributes.</summary>
    public required LokiConfigLimits LimitsConfig { get; init; }

    /// <summary><c>ruler</c>: alerts about what logs say.</summary>
    public LokiConfigRuler? Ruler { get; init; }

    /// <summary><c>analytics</c>: anonymous statistics for Grafana Labs.</summary>
    public required LokiConfigAnalytics Analytics { get; init; }
}

/// <summary>Loki's <c>server</c>.</summary>
[SnakeCase]
public sealed record LokiConfigServer
{
    /// <summary><c>http_listen_port</c>: logs, queries, <c>/ready</c> and <c>/metrics</c>.</summary>
    public int HttpListenPort { get; init; } = LokiPorts.Http;

    /// <summary><c>grpc_listen_port</c>: between the replicas.</summary>
    public int GrpcListenPort { get; init; } = LokiPorts.Grpc;

    /// <summary><c>http_server_read_timeout</c>: how long a request may take to arrive.</summary>
    public required string HttpServerReadTimeout { get; init; }

    /// <summary><c>http_server_write_timeout</c>: how long an answer may take; longer than a query may.</summary>
    public required string HttpServerWriteTimeout { get; init; }

    /// <summary><c>log_level</c>: the least important lines that are logged.</summary>
    public required LokiLogLevel LogLevel { get; init; }
}

/// <summary>Loki's <c>analytics</c>.</summary>
[SnakeCase]
public sealed record LokiConfigAnalytics
{
    /// <summary><c>reporting_enabled</c>: whether statistics are sent.</summary>
    public required bool ReportingEnabled { get; init; }
}
