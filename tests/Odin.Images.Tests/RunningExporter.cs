using System.Globalization;

namespace Odin.Images.Tests;

/// <summary>A container of the exporter.</summary>
sealed class RunningExporter : IDisposable
{
    readonly Podman _podman;
    readonly HttpClient _client;

    RunningExporter(Podman podman, string container, int port)
    {
        (_podman, Container) = (podman, container);
        _client = new() { BaseAddress = new($"http://127.0.0.1:{port}/"), Timeout = TimeSpan.FromSeconds(5) };
    }

    public string Container { get; }

    /// <summary>Starts one, with a configuration beside the port that it listens on, and waits for its first scrape.</summary>
    /// <param name="images">The images.</param>
    /// <param name="folder">Where its configuration is written.</param>
    /// <param name="configuration">More of the configuration.</param>
    /// <param name="options">More options of podman.</param>
    public static async Task<RunningExporter> StartAsync(BuiltImages images, TemporaryFolder folder, string configuration = "", params string[] options)
    {
        await images.ReadyAsync(OwnImage.Exporter);
        var port = LoopbackRegistry.FreePort();
        ReadableByAll(folder.Path);
        ReadableByAll(folder.Write("odin-exporter.yaml", $"server: {{ listen: \"127.0.0.1:{port}\" }}\n{configuration}"));
        var container = images.Podman.Start(
            images.TagOf(OwnImage.Exporter), ["--volume", $"{folder.Path}:/etc/odin-exporter/config:ro", .. options], "--config", "/etc/odin-exporter/config/odin-exporter.yaml");
        var exporter = new RunningExporter(images.Podman, container, port);
        try
        {
            await Eventually.AsyncTrue(async () => (await exporter._client.GetAsync(new Uri("metrics", UriKind.Relative))).IsSuccessStatusCode, TimeSpan.FromMilliseconds(1));
        }
        catch (TimeoutException e)
        {
            throw new Xunit.Sdk.XunitException($"{e.Message}\n{images.Podman.Log(container)}");
        }
        exporter.FirstScrape = DateTimeOffset.UtcNow - DateTimeOffset.FromUnixTimeMilliseconds((long)(1000 * await exporter.ValueAsync("process_start_time_seconds")));
        return exporter;
    }

    /// <summary>How long after the start of the process the first scrape was answered.</summary>
    public TimeSpan FirstScrape { get; private set; }

    public Task<string> GetAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>The value of a series; not a number when it is not there.</summary>
    public async Task<double> ValueAsync(string series) =>
        (await GetAsync("metrics")).Split('\n').FirstOrDefault(l => l.StartsWith(series + " ", StringComparison.Ordinal)) is { } line
            ? double.Parse(line[(series.Length + 1)..], CultureInfo.InvariantCulture)
            : double.NaN;

    public void Dispose()
    {
        _client.Dispose();
        _podman.RemoveAll();
    }

    public static void ReadableByAll(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.GroupRead | UnixFileMode.OtherRead
            | (Directory.Exists(path) ? UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : UnixFileMode.None));
    }
}
