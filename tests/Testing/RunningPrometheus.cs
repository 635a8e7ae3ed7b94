using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Odin.Charts.Testing;

/// <summary>A real Prometheus on a free port of this machine, until it is disposed of.</summary>
public sealed class RunningPrometheus : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    readonly TemporaryFolder _folder = new();
    readonly StringBuilder _said = new();
    readonly HttpClient _client;
    readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="configuration">The text of <c>prometheus.yml</c>.</param>
    /// <param name="arguments">What is said to it besides where its files and its port are.</param>
    public RunningPrometheus(string configuration, params string[] arguments) : this(null, configuration, arguments)
    {
    }

    RunningPrometheus(string? data, string configuration, IReadOnlyList<string> arguments)
    {
        var port = FreePort();
        Address = $"http://127.0.0.1:{port}";
        _client = new HttpClient { BaseAddress = new Uri($"{Address}/api/v1/") };
        _process = Process.Start(new ProcessStartInfo(Tool.Prometheus.Path,
        [
            $"--config.file={_folder.Write("prometheus.yml", configuration)}",
            $"--storage.tsdb.path={data ?? _folder.Combine("data")}",
            $"--web.listen-address=127.0.0.1:{port}",
            .. arguments,
        ]) { RedirectStandardError = true })!;
        _process.ErrorDataReceived += (_, e) => Hear(e.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts one on data that is there, and stays.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="configuration">The text of <c>prometheus.yml</c>.</param>
    /// <param name="arguments">What else is said to it.</param>
    public static RunningPrometheus On(string data, string configuration, params string[] arguments) => new(data, configuration, arguments);

    /// <summary>Its URL, without a slash at its end.</summary>
    public string Address { get; }

    /// <summary>What it answers to an API path, once that satisfies a condition.</summary>
    /// <param name="path">Such as <c>metadata</c>, or <c>query?query=up</c>.</param>
    /// <param name="isComplete">Asked about the member <c>data</c>.</param>
    public async Task<JsonElement> Ask(string path, Func<JsonElement, bool> isComplete)
    {
        var last = "";
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            if (await TryAsk(path) is { } answer)
            {
                if (isComplete(answer)) return answer;
                last = answer.ToString();
            }
            if (clock.Elapsed > Patience || _process.HasExited)
                throw new InvalidOperationException($"Prometheus did not answer {path} as expected, but {last}\n{_said}");
        }
    }

    /// <summary>Gives it another <c>prometheus.yml</c>; for one with <c>--web.enable-lifecycle</c>.</summary>
    public async Task ConfigureAsync(string configuration)
    {
        _folder.Write("prometheus.yml", configuration);
        using var answer = await _client.PostAsync(new Uri($"{Address}/-/reload"), null);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The number that an expression evaluates to, once it is one number.</summary>
    public async Task<double> Number(string expression)
    {
        var answer = await Ask(
            $"query?query={Uri.EscapeDataString(expression)}",
            data => data.GetProperty("resultType").GetString() == "vector" && data.GetProperty("result").GetArrayLength() == 1);
        return double.Parse(answer.GetProperty("result")[0].GetProperty("value")[1].GetString()!, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    async Task<JsonElement?> TryAsk(string path)
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable) return null;
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            return json.RootElement.TryGetProperty("data", out var data) ? data.Clone() : throw new InvalidOperationException(json.RootElement.ToString());
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            return null;
        }
    }

    void Hear(string? line)
    {
        lock (_said) _said.AppendLine(line);
    }
}
