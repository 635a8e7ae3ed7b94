using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.EndToEnd;

/// <summary>The exporter's own program, on free ports of loopback.</summary>
sealed class ExporterProcess : IAsyncDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly StringBuilder _said = new();
    readonly Process _process;

    ExporterProcess(string sources)
    {
        (Metrics, Intake) = (FreeAddress(), FreeAddress());
        var configuration = _folder.Write("exporter.yaml", $$"""
            server: {listen: "{{Metrics}}"}
            sources:
              observations: {enabled: true, listen: "{{Intake}}"}
              {{sources}}
            """);
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Registry).Assembly.Location, "--config", configuration])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.OutputDataReceived += (_, e) => Hear(e.Data);
        _process.ErrorDataReceived += (_, e) => Hear(e.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Client = new() { BaseAddress = new($"http://{Metrics}") };
    }

    public IPEndPoint Metrics { get; }

    public IPEndPoint Intake { get; }

    /// <summary>Asks where the metrics are.</summary>
    public HttpClient Client { get; }

    /// <summary>Its log.</summary>
    public string Said
    {
        get { lock (_said) return _said.ToString(); }
    }

    /// <param name="sources">More sources than observations, in one line of YAML.</param>
    public static async Task<ExporterProcess> StartAsync(string sources = "")
    {
        var exporter = new ExporterProcess(sources);
        await Eventually.IsTrueAsync(exporter.IsReadyAsync, seconds: 60, () => $"the exporter did not start: {exporter.Said}");
        return exporter;
    }

    public Task<string> ScrapeAsync() => Client.GetStringAsync("/metrics");

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Client.Dispose();
        _folder.Dispose();
    }

    async Task<bool> IsReadyAsync()
    {
        Assert.False(_process.HasExited, Said);
        try
        {
            using var answer = await Client.GetAsync("/readyz");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    void Hear(string? line)
    {
        lock (_said) _said.AppendLine(line);
    }

    static IPEndPoint FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (IPEndPoint)listener.LocalEndpoint;
    }
}
