namespace Odin.Stack;

/// <summary>Tempo's <c>metrics_generator</c>.</summary>
[SnakeCase]
public sealed record TempoConfigMetricsGenerator
{
    /// <summary><c>registry</c>: what all its series have in common.</summary>
    public required TempoConfigRegistry Registry { get; init; }

    /// <summary><c>processor</c>: what is made of the spans.</summary>
    public required TempoConfigProcessor Processor { get; init; }

    /// <summary><c>storage</c>: where the series go.</summary>
    public required TempoConfigGeneratorStorage Storage { get; init; }
}

/// <summary>Tempo's <c>metrics_generator.registry</c>.</summary>
[SnakeCase]
public sealed record TempoConfigRegistry
{
    /// <summary><c>external_labels</c>: labels of every series.</summary>
    public required IReadOnlyDictionary<string, string> ExternalLabels { get; init; }
}

/// <summary>Tempo's <c>metrics_generator.processor</c>.</summary>
[SnakeCase]
public sealed record TempoConfigProcessor
{
    /// <summary><c>service_graphs</c>: who calls whom.</summary>
    public required TempoConfigServiceGraphs ServiceGraphs { get; init; }

    /// <summary><c>span_metrics</c>: rate, errors and duration of every operation.</summary>
    public required TempoConfigSpanMetrics SpanMetrics { get; init; }
}

/// <summary>Tempo's <c>metrics_generator.processor.service_graphs</c>.</summary>
[SnakeCase]
public sealed record TempoConfigServiceGraphs
{
    /// <summary><c>dimensions</c>: attributes of spans that become labels.</summary>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary><c>histogram_buckets</c>: upper bounds of the buckets, in seconds.</summary>
    public required IReadOnlyList<double> HistogramBuckets { get; init; }
}

/// <summary>Tempo's <c>metrics_generator.processor.span_metrics</c>.</summary>
[SnakeCase]
public sealed record TempoConfigSpanMetrics
{
    /// <summary><c>dimensions</c>: attributes of spans that become labels.</summary>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary><c>histogram_buckets</c>: upper bounds of the buckets, in seconds.</summary>
    public required IReadOnlyList<double> HistogramBuckets { get; init; }

    /// <summary><c>enable_target_info</c>: whether <c>traces_target_info</c> carries the attributes of resources.</summary>
    public required bool EnableTargetInfo { get; init; }
}

/// <summary>Tempo's <c>metrics_generator.storage</c>. Without its path there is no generator.</summary>
[SnakeCase]
public sealed record TempoConfigGeneratorStorage
{
    /// <summary><c>path</c>: the folder of the write-ahead log.</summary>
    public string Path { get; init; } = TempoFolders.Generator;

    /// <summary><c>remote_write</c>: the Prometheus servers that series are sent to.</summary>
    public required IReadOnlyList<TempoConfigRemoteWrite> RemoteWrite { get; init; }
}

/// <summary>An entry of Tempo's <c>metrics_generator.storage.remote_write</c>, as Prometheus defines it.
/// Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#remote_write.</summary>
[SnakeCase]
public sealed record TempoConfigRemoteWrite
{
    /// <summary><c>url</c>: where series are sent.</summary>
    public required string Url { get; init; }

    /// <summary><c>send_exemplars</c>: whether exemplars, which lead from a series to a trace, are sent too.</summary>
    public required bool SendExemplars { get; init; }

    /// <summary><c>headers</c>: more headers of each request.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary><c>basic_auth</c>: user name and password.</summary>
    public TempoConfigBasicAuth? BasicAuth { get; init; }
}

/// <summary>The files that hold a user name and a password.</summary>
[SnakeCase]
public sealed record TempoConfigBasicAuth
{
    /// <summary><c>username_file</c>: the file that holds the user name.</summary>
    public string UsernameFile { get; init; } = $"{TempoFolders.RemoteWriteSecret}/username";

    /// <summary><c>password_file</c>: the file that holds the password.</summary>
    public string PasswordFile { get; init; } = $"{TempoFolders.RemoteWriteSecret}/password";
}
