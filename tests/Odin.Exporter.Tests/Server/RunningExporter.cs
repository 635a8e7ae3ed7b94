using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.Server;

/// <summary>The exporter within the test's process, on free ports of loopback.</summary>
sealed class RunningExporter : IAsyncDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly CancellationTokenSource _stop = new();
    readonly Log _log;
    readonly ExporterHost _host;
    readonly Task _run;

    RunningExporter(string configuration, bool isSimulated, TimeProvider clock)
    {
        ConfigurationFile = _folder.Write("odin.yaml", configuration);
        var read = ConfigurationReader.ReadFile(ConfigurationFile);
        Assert.Empty(read.Problems);
        _log = new(Said, clock) { Configuration = read.Configuration!.Log };
        _host = new(new(ConfigurationFile, isSimulated, IsCheck: false), read, _log, clock);
        _run = Task.Run(() => _host.RunAsync(_stop.Token));
    }

    public string ConfigurationFile { get; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });

    /// <summary>Its log.</summary>
    public LogStream Said { get; } = new();

    public IPEndPoint Metrics => _host.MetricsAddress;

    public IPEndPoint? Intake => _host.IntakeAddress;

    public Task Ended => _run;

    public static async Task<RunningExporter> StartAsync(string configuration = "", bool isSimulated = false, TimeProvider? clock = null)
    {
        var whole = configuration.Contains("server:", StringComparison.Ordinal) ? configuration : "server: {listen: '127.0.0.1:0'}\n" + configuration;
        var exporter = new RunningExporter(whole, isSimulated, clock ?? TimeProvider.System);
        await Eventually.IsTrueAsync(async () => exporter._run.IsFaulted || (exporter.HasSaid("Metrics are on") && await exporter.IsReadyAsync()));
        if (exporter._run.IsFaulted) await exporter._run;
        return exporter;
    }

    /// <summary>Whether something stands in its log; soon after it was said, it does.</summary>
    public bool HasSaid(string text) => Said.Text.Contains(text, StringComparison.Ordinal);

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri($"http://{Metrics}{path}"));

    public async Task<string> ScrapeAsync() => await (await GetAsync("/metrics")).Content.ReadAsStringAsync();

    /// <summary>The value of a series, or nothing.</summary>
    public async Task<double?> ValueAsync(string series) =>
        Regex.Match(await ScrapeAsync(), $"^{Regex.Escape(series)} (\\S+)$", RegexOptions.Multiline) is { Success: true } m
            ? double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    public async Task<bool> IsReadyAsync()
    {
        try
        {
            return (await GetAsync("/readyz")).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Changes the configuration and has it read.</summary>
    public void Reconfigure(string configuration)
    {
        File.WriteAllText(ConfigurationFile, "server: {listen: '127.0.0.1:0'}\n" + configuration);
        _host.Reload();
    }

    public void Reload() => _host.Reload();

    public void Stop() => _stop.Cancel();

    public async ValueTask DisposeAsync()
    {
        Stop();
        await _run.WaitAsync(TimeSpan.FromSeconds(30));
        Client.Dispose();
        _host.Dispose();
        _log.Dispose();
        _folder.Dispose();
        _stop.Dispose();
    }
}
