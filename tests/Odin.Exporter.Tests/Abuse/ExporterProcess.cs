using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.Abuse;

/// <summary>The exporter as the program that it is, on free ports of loopback.</summary>
sealed partial class ExporterProcess : IAsyncDisposable
{
    public const string Token = "s3cret-token";

    static readonly string Program = Repository.Combine("src", "Odin.Exporter", "bin", Repository.Configuration, "net10.0", "Odin.Exporter.dll");

    readonly TemporaryFolder _folder = new();
    readonly System.Text.StringBuilder _said = new();
    readonly Process _process;

    ExporterProcess(string configuration, Func<ProcessStartInfo, ProcessStartInfo> change)
    {
        var token = _folder.Write("token", Token);
        ConfigurationFile = _folder.Write("odin.yaml", configuration.Replace("TOKEN", token, StringComparison.Ordinal));
        _process = Process.Start(change(Start("--config", ConfigurationFile)))!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    public string ConfigurationFile { get; }

    public IPEndPoint Metrics { get; private set; } = new(IPAddress.Loopback, 0);

    public IPEndPoint Intake { get; private set; } = new(IPAddress.Loopback, 0);

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>All that it has written.</summary>
    public string Said
    {
        get { lock (_said) return _said.ToString(); }
    }

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    /// <summary>How the program is started, not yet done.</summary>
    public static ProcessStartInfo Start(params string[] arguments) => new("dotnet", ["exec", Program, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["DOTNET_gcServer"] = "0", ["DOTNET_TieredPGO"] = "0" },
    };

    public static async Task<ExporterProcess> StartAsync(string sources = "", Func<ProcessStartInfo, ProcessStartInfo>? change = null)
    {
        var exporter = new ExporterProcess("server: {listen: '127.0.0.1:0', scrapeTimeout: 5s, shutdownTimeout: 2s}\n" + sources, change ?? (s => s));
        exporter._process.BeginErrorReadLine();
        exporter._process.BeginOutputReadLine();
        exporter.Metrics = await exporter.AddressAsync("Metrics are");
        if (sources.Contains("observations", StringComparison.Ordinal)) exporter.Intake = await exporter.AddressAsync("Observations are taken");
        return exporter;
    }

    /// <summary>What a scrape says, within the time that Prometheus has.</summary>
    public async Task<string> ScrapeAsync()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return await Client.GetStringAsync(new Uri($"http://{Metrics}/metrics"), stop.Token);
    }

    /// <summary>The value of a series in a scrape; 0 when it is not there.</summary>
    public static double Value(string scrape, string series) =>
        Regex.Match(scrape, $"^{Regex.Escape(series)} (\\S+)$", RegexOptions.Multiline) is { Success: true } m
            ? double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>Its resident memory, in bytes.</summary>
    public long Memory() => long.Parse(
        VmRss().Match(File.ReadAllText($"/proc/{Id}/status")).Groups[1].Value, CultureInfo.InvariantCulture) * 1024;

    /// <summary>Asks it to end.</summary>
    public void Terminate() => Signal(Id, "TERM");

    /// <summary>Has it read its configuration again.</summary>
    public void HangUp() => Signal(Id, "HUP");

    public static void Signal(int id, string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task<int> EndAsync()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _process.WaitForExitAsync(stop.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Client.Dispose();
        _folder.Dispose();
    }

    void Hear(string? line)
    {
        lock (_said) _said.Append(line).Append('\n');
    }

    async Task<IPEndPoint> AddressAsync(string what)
    {
        var pattern = new Regex($"{what} on ([0-9.:]+[0-9])");
        await Eventually.IsTrueAsync(() => Task.FromResult(_process.HasExited || pattern.IsMatch(Said)), 60, () => Said);
        return IPEndPoint.Parse(pattern.Match(Said).Groups[1].Value);
    }

    [GeneratedRegex(@"VmRSS:\s+(\d+) kB")]
    private static partial Regex VmRss();
}
