namespace Odin.Exporter.Tests.Observations;

/// <summary>What becomes true in a moment.</summary>
static class Eventually
{
    public static async Task IsTrueAsync(Func<Task<bool>> condition, double seconds = 20, Func<string>? otherwise = null)
    {
        for (var start = Environment.TickCount64; !await condition(); await Task.Delay(50))
            Assert.True(Environment.TickCount64 - start < seconds * 1000, otherwise?.Invoke() ?? "it never became true");
    }
}
