namespace Odin.Stack;

/// <summary>The durations that the exporter takes, as patterns: one number and its unit.</summary>
internal static class ExporterDurations
{
    /// <summary>From 100 ms to 5 minutes.</summary>
    public const string Timeout = "^([1-9][0-9]{2}ms|([1-9]|[1-9][0-9]|[12][0-9]{2}|300)s|[1-5]m)$";

    /// <summary>From nothing to 5 minutes.</summary>
    public const string Grace = "^(0s|[1-9][0-9]{0,3}ms|([1-9]|[1-9][0-9]|[12][0-9]{2}|300)s|[1-5]m)$";

    /// <summary>From a second to a day.</summary>
    public const string Interval = "^([1-9][0-9]{0,3}s|[1-9][0-9]{0,2}m|([1-9]|1[0-9]|2[0-4])h)$";

    /// <summary>From a minute to a year, or never.</summary>
    public const string Age = "^(0s|[1-9][0-9]{0,4}m|[1-9][0-9]{0,2}h|([1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-5])d)$";
}
