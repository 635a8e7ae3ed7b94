namespace Odin.Stack;

/// <summary>Prometheus' <c>storage</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigStorage
{
    /// <summary><c>tsdb</c>: samples.</summary>
    public required PrometheusConfigTsdb Tsdb { get; init; }

    /// <summary><c>exemplars</c>: the traces behind samples.</summary>
    public required PrometheusConfigExemplars Exemplars { get; init; }
}

/// <summary>Prometheus' <c>storage.tsdb</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigTsdb
{
    /// <summary><c>out_of_order_time_window</c>: how late a sample may come.</summary>
    public required string OutOfOrderTimeWindow { get; init; }

    /// <summary><c>retention</c>: when blocks are deleted. The flags of the same name are deprecated.</summary>
    public required PrometheusConfigRetention Retention { get; init; }
}

/// <summary>Prometheus' <c>storage.tsdb.retention</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigRetention
{
    /// <summary><c>time</c>: the age at which a block is deleted.</summary>
    public required string Time { get; init; }

    /// <summary><c>size</c>: how large all blocks may be; the oldest go first. Units are powers of 1024.</summary>
    public required string Size { get; init; }
}

/// <summary>Prometheus' <c>storage.exemplars</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigExemplars
{
    /// <summary><c>max_exemplars</c>: how many there may be, in memory.</summary>
    public required int MaxExemplars { get; init; }
}
