using System.Diagnostics;

namespace Odin.Images.Tests;

/// <summary>Waits for what another process does.</summary>
static class Eventually
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Asks until it is so; a connection that is refused counts as no.</summary>
    public static async Task AsyncTrue(Func<Task<bool>> isSo, TimeSpan? pause = null)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(pause ?? TimeSpan.FromMilliseconds(50)))
        {
            try
            {
                if (await isSo()) return;
            }
            catch (HttpRequestException) when (watch.Elapsed < Patience)
            {
            }
            if (watch.Elapsed > Patience) throw new TimeoutException($"not so within {Patience}");
        }
    }
}
