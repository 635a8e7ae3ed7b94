namespace Odin.Stack;

/// <summary>How much is kept.</summary>
public sealed record ExporterLimitsValues
{
    /// <summary>Series that each metric may have; observations of more are dropped, and counted.</summary>
    /// <value>The default is <c>10_000</c>.</value>
    [Description("Series that each metric may have; observations of more are dropped, and counted."), Range(1, 1_000_000)]
    public int MaxSeries { get; init; } = 10_000;

    /// <summary>A pushed series that nobody has reported for so long goes away, from 1m to 365d; 0s: never.</summary>
    /// <value>The default is <c>"24h"</c>.</value>
    [Description("A pushed series that nobody has reported for so long goes away, from 1m to 365d; 0s: never."), RegularExpression(ExporterDurations.Age)]
    public string ExpireAfter { get; init; } = "24h";
}
