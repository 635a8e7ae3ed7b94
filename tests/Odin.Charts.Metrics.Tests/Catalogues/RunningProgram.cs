using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>A program that serves metrics on a free port of this machine, until it is disposed of.</summary>
sealed class RunningProgram : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly StringBuilder said = new();
    readonly Process process;
    readonly HttpClient client = new();

    RunningProgram(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Starts the program; the arguments get the port.</summary>
    public static RunningProgram Start(string file, int port, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var program = new RunningProgram(Process.Start(start)!, port);
        program.Listen();
        return program;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>What it serves, once that satisfies a condition.</summary>
    public async Task<IReadOnlyList<ServedFamily>> Scrape(Func<IReadOnlyList<ServedFamily>, bool> isComplete)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            if (await TryScrape() is { } families && isComplete(families))
                return families;
            if (clock.Elapsed > Patience || process.HasExited)
                throw new InvalidOperationException($"{process.StartInfo.FileName} did not serve what was waited for:\n{said}");
        }
    }

    public void Dispose()
    {
        client.Dispose();
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    async Task<IReadOnlyList<ServedFamily>?> TryScrape()
    {
        try
        {
            return ServedFamily.Read(await client.GetStringAsync(new Uri($"http://127.0.0.1:{Port}/metrics")));
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    void Listen()
    {
        process.OutputDataReceived += (_, e) => Hear(e.Data);
        process.ErrorDataReceived += (_, e) => Hear(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    void Hear(string? line)
    {
        lock (said)
            said.AppendLine(line);
    }
}
