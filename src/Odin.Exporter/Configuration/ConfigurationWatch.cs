using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>Reads the configuration again when its file has changed. It compares what is in the file: the files of a mounted
/// ConfigMap are links that are swapped. What is wrong with one is told once.</summary>
/// <param name="file">Where it is; <c>null</c>: nowhere.</param>
/// <param name="fingerprint">That of the configuration which is in force.</param>
/// <param name="interval">How often it looks.</param>
/// <param name="log">Where it says how it went.</param>
internal sealed partial class ConfigurationWatch(string? file, string fingerprint, TimeSpan interval, ILogger log) : IDisposable
{
    /// <summary>A file that is being written has to stay the same for so long.</summary>
    static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);

    readonly SemaphoreSlim _wake = new(0);
    string _seen = fingerprint;

    /// <summary>Whether the file, as it was last seen, is right.</summary>
    public bool IsGood { get; private set; } = true;

    /// <summary>Looks at once, also when nothing has changed.</summary>
    public void LookSoon()
    {
        _seen = "";
        _wake.Release();
    }

    /// <summary>Waits until it is time to look; <c>false</c>: it is time to stop.</summary>
    public async Task<bool> WaitAsync(CancellationToken stop)
    {
        await ((Task)_wake.WaitAsync(interval, stop)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !stop.IsCancellationRequested;
    }

    /// <summary>What the file says when that is new and right; otherwise <c>null</c>.</summary>
    public async Task<ExporterConfiguration?> LookAsync()
    {
        if (file is null || ConfigurationReader.ReadFile(file) is not { } before || before.Fingerprint == _seen) return null;
        await Task.Delay(Settling).ConfigureAwait(false);
        var read = ConfigurationReader.ReadFile(file);
        if (read.Fingerprint != before.Fingerprint) return null;
        _seen = read.Fingerprint;
        IsGood = read.Configuration is not null;
        foreach (var problem in read.Problems) Wrong(log, problem.Text(file));
        if (IsGood) Changed(log, file);
        else Kept(log, file, read.Problems.Count);
        return read.Configuration;
    }

    public void Dispose() => _wake.Dispose();

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    static partial void Wrong(ILogger log, string problem);

    [LoggerMessage(LogLevel.Information, "The configuration was read again from '{File}'.")]
    static partial void Changed(ILogger log, string file);

    [LoggerMessage(LogLevel.Error, "'{File}' is wrong in so many places: {Count}. The configuration before it is kept.")]
    static partial void Kept(ILogger log, string file, int count);
}
