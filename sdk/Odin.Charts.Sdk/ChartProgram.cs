using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Odin.Charts.Sdk;

/// <summary>The chart program as a process. MSBuild's ToolTask would wait forever for a grandchild that keeps the output open.</summary>
sealed class ChartProgram : IDisposable
{
    static readonly string[] MSBuildVariables = ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath"];
    static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    readonly Process _process;
    readonly ProgramComplaint _complaint = new();
    readonly object _gate = new();
    int _openStreams = 2;
    bool _over;

    internal ChartProgram(string host, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(host, string.Join(" ", arguments.Select(CommandLineArgument.Quote)))
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var variable in MSBuildVariables) start.Environment.Remove(variable);
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Receive(line.Data, text => Wrote?.Invoke(text));
        _process.ErrorDataReceived += (_, line) => Receive(line.Data, Complain);
    }

    internal event Action<string>? Wrote;

    internal event Action<string>? Complained;

    internal string CommandLine => _process.StartInfo.FileName + " " + _process.StartInfo.Arguments;

    internal string Complaint => _complaint.ToString();

    internal ProgramEnding Run(TimeSpan limit, CancellationToken cancelled)
    {
        try
        {
            _process.Start();
        }
        catch (Win32Exception failure)
        {
            return new(null, failure.Message);
        }

        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var registration = cancelled.Register(() => ProcessTree.Kill(_process));
        return new(WaitFor(limit) ? _process.ExitCode : null, null);
    }

    public void Dispose() => _process.Dispose();

    bool WaitFor(TimeSpan limit)
    {
        var ended = _process.WaitForExit((int)Math.Min(limit.TotalMilliseconds, int.MaxValue));
        if (!ended) ProcessTree.Kill(_process);
        HearLastWords();
        return ended;
    }

    void HearLastWords()
    {
        var patience = Stopwatch.StartNew();
        lock (_gate)
        {
            while (_openStreams > 0 && patience.Elapsed < LastWords) Monitor.Wait(_gate, 100);
            _over = true;
        }
    }

    void Complain(string line)
    {
        _complaint.Add(line);
        Complained?.Invoke(line);
    }

    void Receive(string? line, Action<string> handle)
    {
        lock (_gate)
        {
            if (line is null) _openStreams--;
            else if (!_over) handle(line);
            Monitor.PulseAll(_gate);
        }
    }
}

/// <summary>How a program ended: with an exit code, with neither when time ran out, or it never started.</summary>
readonly struct ProgramEnding(int? exitCode, string? failure)
{
    internal int? ExitCode { get; } = exitCode;

    internal string? Failure { get; } = failure;
}
