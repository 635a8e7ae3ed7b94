namespace Odin.Stack;

/// <summary>The configuration of the exporter, by its own keys. A change is read without a restart; one of server or limits.maxSeries restarts the pod.</summary>
public sealed record ExporterConfigValues
{
    /// <summary>The listener of /metrics, /healthz and /readyz.</summary>
    [Description("The listener of /metrics, /healthz and /readyz.")]
    public ExporterServerValues Server { get; init; } = new();

    /// <summary>What the exporter says on its standard output.</summary>
    [Description("What the exporter says on its standard output.")]
    public ExporterLogValues Log { get; init; } = new();

    /// <summary>How much is kept.</summary>
    [Description("How much is kept.")]
    public ExporterLimitsValues Limits { get; init; } = new();

    /// <summary>Where observations come from. None is on by itself.</summary>
    [Description("Where observations come from. None is on by itself.")]
    public ExporterSourcesValues Sources { get; init; } = new();
}
