namespace Odin.Charts.PromQL;

/// <summary>Problems of what the target does not have.</summary>
internal static class TargetProblems
{
    public static PromProblem Since(Version since, string what, PrometheusTarget target, TextSpan span) =>
        new("ODIN2022", $"{what} needs Prometheus {since} or later, and the target is {target.Version}.", span);

    public static PromProblem Feature(
        Version since, string flag, Version? withoutFlag, string what, PrometheusTarget target, TextSpan span)
    {
        var later = withoutFlag is null ? "" : $"; Prometheus {withoutFlag} has it without the flag";
        var version = since > new Version(0, 0) ? $"Prometheus {since} or later with " : "";
        var message = $"{what} needs {version}--enable-feature={flag}{later}. The target is Prometheus {target.Version}"
            + (target.Features == PrometheusFeatures.None ? " without features." : ".");
        return new("ODIN2023", message, span, $"Set the feature on the PrometheusTarget when the server has it.");
    }
}
