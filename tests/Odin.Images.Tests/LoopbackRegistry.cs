using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Odin.Images.Tests;

/// <summary>A container registry of its own on a free port of loopback.</summary>
sealed class LoopbackRegistry : IDisposable
{
    readonly Process _process;
    readonly HttpClient _client;

    LoopbackRegistry(int port, Process process)
    {
        Address = $"localhost:{port}";
        _process = process;
        _client = new() { BaseAddress = new($"http://{Address}/") };
        foreach (var type in new[] { "application/vnd.oci.image.index.v1+json", "application/vnd.oci.image.manifest.v1+json" })
            _client.DefaultRequestHeaders.Accept.Add(new(type));
    }

    /// <summary>Host and port, as images are named.</summary>
    public string Address { get; }

    public static async Task<LoopbackRegistry> StartAsync(TemporaryFolder folder)
    {
        var port = FreePort();
        var configuration = folder.Write("registry.yml", $"""
            version: 0.1
            log:
              level: error
              accesslog:
                disabled: true
            storage:
              filesystem:
                rootdirectory: {folder.Combine("registry")}
            http:
              addr: 127.0.0.1:{port}
            """);
        var start = new ProcessStartInfo(new Tool("docker-registry").Path, ["serve", configuration]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var registry = new LoopbackRegistry(port, process);
        await Eventually.AsyncTrue(registry.AnswersAsync);
        return registry;
    }

    /// <summary>A manifest or index.</summary>
    public async Task<JsonNode> ManifestAsync(string repository, string reference) =>
        JsonNode.Parse(await _client.GetStringAsync(new Uri($"v2/{repository}/manifests/{reference}", UriKind.Relative)))!;

    public Task<Stream> BlobAsync(string repository, string digest) => _client.GetStreamAsync(new Uri($"v2/{repository}/blobs/{digest}", UriKind.Relative));

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    async Task<bool> AnswersAsync()
    {
        using var answer = await _client.GetAsync(new Uri("v2/", UriKind.Relative));
        return answer.IsSuccessStatusCode;
    }
}
