using System.Diagnostics;

namespace Odin.Backup.Tests;

/// <summary>The built program as a process of its own, which can be killed.</summary>
sealed class Child : IDisposable
{
    static readonly string Program = Repository.Combine("src", "Odin.Backup", "bin", Repository.Configuration, "net10.0", "Odin.Backup.dll");
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process _process;
    readonly Task<string> _said;
    readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    long _lastHeard;

    /// <param name="arguments">The command line.</param>
    /// <param name="environment">More variables.</param>
    /// <param name="isAtWork">Whether it has begun what it is for; otherwise its first line says so.</param>
    public Child(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null, Func<bool>? isAtWork = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.BeginOutputReadLine();
        _said = HearAsync(isBeginning: isAtWork is null);
        if (isAtWork is not null) _ = WatchAsync(isAtWork);
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>How long it was at work, to its last line: it takes long to end after that.</returns>
    public async Task<TimeSpan> EndAsync()
    {
        await _begun.Task.WaitAsync(Patience);
        var begun = Stopwatch.GetTimestamp();
        var said = await _said.WaitAsync(Patience);
        await EndedAsync();
        return _process.ExitCode == 0 ? Stopwatch.GetElapsedTime(begun, _lastHeard) : throw new Xunit.Sdk.XunitException(said);
    }

    /// <summary>Kills it some time after it has begun.</summary>
    /// <returns>Whether it still ran.</returns>
    public async Task<bool> KillAsync(TimeSpan after)
    {
        await _begun.Task.WaitAsync(Patience);
        await Task.Delay(after);
        _process.Kill();
        await EndedAsync();
        return _process.ExitCode == 128 + 9;
    }

    /// <summary>Waits until somebody has killed it.</summary>
    /// <param name="now">Says when.</param>
    public async Task KilledAsync(CancellationToken now)
    {
        await using var registration = now.Register(_process.Kill);
        await EndedAsync();
        if (_process.ExitCode != 128 + 9) throw new Xunit.Sdk.XunitException($"it ended before it was killed:\n{await _said}");
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    Task EndedAsync() => _process.WaitForExitAsync().WaitAsync(Patience);

    async Task WatchAsync(Func<bool> isAtWork)
    {
        while (!_process.HasExited && !isAtWork()) await Task.Yield();
        _begun.TrySetResult();
    }

    async Task<string> HearAsync(bool isBeginning)
    {
        var lines = new List<string>();
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            _lastHeard = Stopwatch.GetTimestamp();
            if (isBeginning) _begun.TrySetResult();
        }
        _begun.TrySetResult();
        return string.Join('\n', lines);
    }
}
