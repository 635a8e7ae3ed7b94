namespace Odin.Charts.Tests.App;

public sealed class OutputLockTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task One_at_a_time_holds_it()
    {
        var holders = 0;
        var crowds = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                if (OutputLock.TryTake(_folder.Path) is not { } turn) continue;
                if (Interlocked.Increment(ref holders) > 1) Interlocked.Increment(ref crowds);
                Thread.Yield();
                Interlocked.Decrement(ref holders);
                turn.Dispose();
            }
        })));
        Assert.Equal(0, crowds);
    }

    public void Dispose() => _folder.Dispose();
}
