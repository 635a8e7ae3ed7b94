namespace Odin.Exporter;

/// <summary>How long a source that broke rests before it is started again: longer each time, never the same for all, and short
/// again after it ran well for a while.</summary>
internal sealed class SourcePause(TimeProvider clock)
{
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>A source that ran for so long begins anew.</summary>
    public static readonly TimeSpan Forgiveness = TimeSpan.FromMinutes(5);

    int _failures;
    long _started;

    public void Started() => _started = clock.GetTimestamp();

    /// <summary>The next pause.</summary>
    public TimeSpan Next()
    {
        if (clock.GetElapsedTime(_started) >= Forgiveness) _failures = 0;
        var whole = Math.Min(Longest.TotalSeconds, Shortest.TotalSeconds * Math.Pow(2, _failures));
        _failures = Math.Min(_failures + 1, 30);
        return TimeSpan.FromSeconds(whole * (0.5 + Random.Shared.NextDouble() / 2));
    }
}
