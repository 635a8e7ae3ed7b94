namespace Odin.Backup.Tests;

/// <summary>A clock that says what a test wants.</summary>
sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
