using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Odin.Exporter.Benchmarks;

/// <summary>The exporter's program, on the first processor alone; this program is on the others from then on.</summary>
sealed class PinnedExporter : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("odin-exporter-").FullName;
    readonly Process _process;

    /// <param name="program">The program; <c>null</c>: the one that was built with this, run by <c>dotnet</c>.</param>
    public PinnedExporter(string? program)
    {
        (Metrics, Intake) = (FreeAddress(), FreeAddress());
        var configuration = Path.Combine(_folder, "exporter.yaml");
        File.WriteAllText(configuration, $"""
            server: {"{"}listen: "{Metrics}"{"}"}
            log: {"{"}level: warning{"}"}
            sources:
              observations: {"{"}enabled: true, listen: "{Intake}"{"}"}
            """);
        string[] command = program is null ? ["dotnet", "exec", typeof(Registry).Assembly.Location] : [program];
        _process = Process.Start("taskset", ["-c", "0", .. command, "--config", configuration]);
        using var own = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux() && Environment.ProcessorCount > 1) own.ProcessorAffinity = (1 << Environment.ProcessorCount) - 2;
        WaitUntilReady();
    }

    public IPEndPoint Metrics { get; }

    public IPEndPoint Intake { get; }

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    void WaitUntilReady()
    {
        for (var clock = Stopwatch.StartNew(); !Answers(Intake); Thread.Sleep(10))
            if (_process.HasExited || clock.Elapsed > TimeSpan.FromSeconds(30)) throw new InvalidOperationException("the exporter did not start");
    }

    static bool Answers(IPEndPoint address)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(address);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    static IPEndPoint FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (IPEndPoint)listener.LocalEndpoint;
    }
}
