namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>A time of day that a test sets.</summary>
sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    public static DateTimeOffset Noon { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
