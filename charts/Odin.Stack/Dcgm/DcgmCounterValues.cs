namespace Odin.Stack;

/// <summary>A field of DCGM that becomes a metric: a line of the file of counters.
/// Source: https://github.com/NVIDIA/dcgm-exporter#changing-metrics.</summary>
public sealed record DcgmCounterValues
{
    /// <summary>The field, which is the name of the metric too.</summary>
    [Description("The field, which is the name of the metric too, such as DCGM_FI_DEV_GPU_UTIL."), RegularExpression("^DCGM_(FI|EXP)_[A-Z0-9_]{1,100}$")]
    public required string Field { get; init; }

    /// <summary>What it becomes: gauge, counter or label.</summary>
    [Description("What it becomes: gauge, counter or label.")]
    public required DcgmMetricType Type { get; init; }

    /// <summary>What the metric is.</summary>
    [Description("What the metric is."), RegularExpression("^[ !#-~]{1,200}$")]
    public required string Help { get; init; }
}
