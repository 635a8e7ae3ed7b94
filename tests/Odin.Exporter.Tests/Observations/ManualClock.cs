namespace Odin.Exporter.Tests.Observations;

/// <summary>A clock that a test winds. Its two times can be wound apart: nothing that lasts may depend on the time of day.</summary>
sealed class ManualClock : TimeProvider
{
    long _ticks;

    public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _ticks;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => _ticks += time.Ticks;
}
