namespace Odin.Exporter;

/// <summary>Compares moments that may be unknown.</summary>
internal static class Moments
{
    public static DateTimeOffset? First(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b : a;

    public static DateTimeOffset? Last(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b : a;

    /// <summary>From one to the other in seconds, never negative: the clocks of two machines differ.</summary>
    public static double SecondsFrom(DateTimeOffset start, DateTimeOffset end) => Math.Max(0, (end - start).TotalSeconds);
}
