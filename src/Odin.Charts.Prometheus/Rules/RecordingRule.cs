using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>A rule that records its result as a new series, which other rules, SLOs and dashboards may use.
/// Source: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/.</summary>
public sealed record RecordingRule : Rule
{
    /// <summary>A recording rule.</summary>
    /// <param name="name"><c>level:metric:operation</c>: <c>job:api_requests:rate5m</c>.</param>
    /// <param name="expression">What is recorded.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RecordingRule(string name, Query expression, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, expression, new(file, line))
    {
    }

    /// <summary>Whether the series is for users outside of what this program emits, so that nothing here need use
    /// it.</summary>
    public bool IsUsedElsewhere { get; init; }
}
