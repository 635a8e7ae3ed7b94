using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Odin.Exporter.Benchmarks;

/// <summary>A program that serves <c>/metrics</c>, in a process of its own.</summary>
sealed class RunningSubject : IDisposable
{
    const double TicksPerSecond = 100;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly Process _process;

    RunningSubject(Process process, Uri address, TimeSpan startTime) => (_process, Address, StartTime) = (process, address, startTime);

    public Uri Address { get; }

    /// <summary>A file that is deleted when it has ended.</summary>
    public string? Configuration { get; set; }

    /// <summary>From its start until its first scrape was read.</summary>
    public TimeSpan StartTime { get; }

    public double ResidentMebibytes => Status("VmRSS") / 1024;

    /// <summary>Seconds of processor time that it has used.</summary>
    public double CpuSeconds
    {
        get
        {
            var fields = File.ReadAllText($"/proc/{_process.Id}/stat").Split(") ")[^1].Split(' ');
            return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
    }

    public static async Task<RunningSubject> StartAsync(string[] command, IReadOnlyDictionary<string, string> environment, int port)
    {
        var start = new ProcessStartInfo(command[0], command[1..]);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var address = new Uri($"http://127.0.0.1:{port}/metrics");
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        await FirstScrapeAsync(process, address, port, clock);
        return new(process, address, clock.Elapsed);
    }

    /// <summary>Waits until it listens on another port as well.</summary>
    public Task ListensAsync(int port) => ListensAsync(_process, port, Stopwatch.StartNew());

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        if (Configuration is not null) File.Delete(Configuration);
    }

    static async Task FirstScrapeAsync(Process process, Uri address, int port, Stopwatch clock)
    {
        await ListensAsync(process, port, clock);
        using var client = new HttpClient();
        await client.GetByteArrayAsync(address);
    }

    static async Task ListensAsync(Process process, int port, Stopwatch clock)
    {
        while (!await Listens(port))
        {
            if (process.HasExited || clock.Elapsed > Patience) throw new InvalidOperationException($"{process.StartInfo.FileName} did not start");
            await Task.Delay(1);
        }
    }

    static async Task<bool> Listens(int port)
    {
        try
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    double Status(string name) => double.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").Single(l => l.StartsWith(name, StringComparison.Ordinal)).Split(':', 'k')[1],
        CultureInfo.InvariantCulture);
}
