using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace Odin.Backup.Tests;

/// <summary>A real Alertmanager.</summary>
public sealed class AlertmanagerTests
{
    [NeedsTool("alertmanager", "unshare")]
    public async Task Silences_come_back()
    {
        using var folder = new DataFolder();
        using (var alertmanager = new Running(folder))
        {
            var now = DateTimeOffset.UtcNow;
            await alertmanager.PostAsync("silences", new
            {
                matchers = new[] { new { name = "alertname", value = "Quiet", isRegex = false } },
                startsAt = now, endsAt = now.AddDays(1), createdBy = "test", comment = "kept",
            });
            await alertmanager.StopAsync();
        }
        // It writes its files when it ends, and every quarter of an hour.
        string[] backup = ["backup", "alertmanager", "--data", folder.Data, "--store", folder.Store, "--scratch", folder.Root];
        using (var alertmanager = new Running(folder))
        {
            await alertmanager.SilencesAsync();
            (await Backed.RunAsync([.. backup, "--url", alertmanager.Address])).Succeeded();
        }
        Assert.Contains("0.25.0", (await Backed.RunAsync("list", "alertmanager", "--store", folder.Store)).Output, StringComparison.Ordinal);
        Directory.Delete(folder.Data, recursive: true);
        Directory.CreateDirectory(folder.Data);
        Assert.Contains("there is neither 'silences' nor 'nflog'", (await Backed.RunAsync(backup)).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        (await Backed.RunAsync("restore", "alertmanager", "--data", folder.Data, "--store", folder.Store, "--backup", "latest", "--for-version", "0.25.0")).Succeeded();
        using (var alertmanager = new Running(folder))
            Assert.Equal("kept", Assert.Single((await alertmanager.SilencesAsync()).EnumerateArray()).GetProperty("comment").GetString());
    }

    sealed class Running : IDisposable
    {
        /// <summary>Debian's looks for its templates at a fixed place.</summary>
        const string WithTemplates =
            """mount -t tmpfs none /usr/share; mkdir -p /usr/share/prometheus; cp -r "$0" /usr/share/prometheus/alertmanager; exec "$@" """;

        static readonly string Templates = Path.Combine(Tool.Folder, "debian", "usr", "share", "prometheus", "alertmanager");
        static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

        readonly Process _process;
        readonly HttpClient _http = new();

        public Running(DataFolder folder)
        {
            var configuration = Path.Combine(folder.Root, "alertmanager.yml");
            File.WriteAllText(configuration, "route: { receiver: none }\nreceivers: [ { name: none } ]\n");
            using (var listener = new TcpListener(IPAddress.Loopback, 0))
            {
                listener.Start();
                Address = $"http://{listener.LocalEndpoint}";
            }
            _process = Process.Start(new ProcessStartInfo(
                new Tool("unshare").Path,
                ["--map-root-user", "--mount", "sh", "-ec", WithTemplates, Templates, Tool.Alertmanager.Path, $"--config.file={configuration}", $"--storage.path={folder.Data}", $"--web.listen-address={new Uri(Address).Authority}", "--cluster.listen-address="]) { RedirectStandardError = true })!;
            _process.BeginErrorReadLine();
        }

        public string Address { get; }

        public Task<JsonElement> SilencesAsync() => UntilAsync(() => _http.GetFromJsonAsync<JsonElement>(new Uri($"{Address}/api/v2/silences")));

        public Task<HttpResponseMessage> PostAsync(string path, object body) =>
            UntilAsync(async () => (await _http.PostAsJsonAsync(new Uri($"{Address}/api/v2/{path}"), body)).EnsureSuccessStatusCode());

        public async Task StopAsync()
        {
            using (var kill = Process.Start("kill", $"{_process.Id}")) await kill.WaitForExitAsync();
            await _process.WaitForExitAsync().WaitAsync(Patience);
        }

        public void Dispose()
        {
            if (!_process.HasExited) _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
            _http.Dispose();
        }

        static async Task<T> UntilAsync<T>(Func<Task<T>> ask)
        {
            for (var clock = Stopwatch.StartNew(); ; await Task.Delay(100))
            {
                try
                {
                    return await ask();
                }
                catch (HttpRequestException) when (clock.Elapsed < Patience)
                {
                    // It does not answer yet.
                }
            }
        }
    }
}
