namespace Odin.Exporter;

/// <summary>Lets series go that nobody has reported for long.</summary>
internal sealed class Expiry(Registry registry)
{
    const long Interval = 30_000;

    long _next;

    /// <summary>Looks for them, when it has not for a while.</summary>
    /// <param name="after">How long; zero: never.</param>
    public void RunWhenDue(TimeSpan after)
    {
        var now = Environment.TickCount64;
        if (now < _next || after == TimeSpan.Zero) return;
        _next = now + Interval;
        registry.RemoveUntouchedSince(now - (long)after.TotalMilliseconds);
    }
}
