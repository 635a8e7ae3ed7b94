using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using Amazon.S3;

namespace Odin.Backup.Tests;

/// <summary>A real S3 server (s3rver) on loopback, with a bucket, until it is disposed of.</summary>
public sealed class RunningS3 : IAsyncLifetime, IDisposable
{
    public const string Bucket = "backups";
    public const string Key = "S3RVER";
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly TemporaryFolder _folder = new();
    Process? _process;

    public Uri Url { get; private set; } = new("http://127.0.0.1/");

    public async Task InitializeAsync()
    {
        if (Requirement() is not null) return;
        Url = new($"http://127.0.0.1:{FreePort()}/");
        _process = Process.Start(new ProcessStartInfo(
            Tool.Node.Path,
            [Script, "--directory", _folder.Path, "--address", "127.0.0.1", "--port", $"{Url.Port}", "--silent", "--configure-bucket", Bucket]))!;
        for (var clock = Stopwatch.StartNew(); !await AnswersAsync(); await Task.Delay(50))
            Assert.True(clock.Elapsed < Patience && !_process.HasExited, "s3rver does not answer");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        if (_process is { HasExited: false }) _process.Kill(entireProcessTree: true);
        _process?.WaitForExit();
        _process?.Dispose();
        _folder.Dispose();
    }

    /// <summary>What a child needs to speak to it.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string> { ["AWS_ACCESS_KEY_ID"] = Key, ["AWS_SECRET_ACCESS_KEY"] = Key };

    /// <summary>A store in the bucket.</summary>
    /// <param name="prefix">Its folder there.</param>
    /// <param name="key">Another one is refused.</param>
    /// <param name="handler">What requests go through.</param>
    /// <param name="timing">How its locks wait.</param>
    internal S3Store Store(string prefix, string key = Key, HttpMessageHandler? handler = null, S3Timing? timing = null)
    {
        var configuration = S3Store.Configuration(Url, "us-east-1", isPathStyle: true);
        if (handler is not null) configuration.HttpClientFactory = new Handled(handler);
        return new(new AmazonS3Client(new BasicAWSCredentials(key, Key), configuration), Bucket, prefix + "/", timing ?? new(), TimeProvider.System);
    }

    /// <summary>Why a test of it cannot run here.</summary>
    internal static string? Requirement() => Tool.IsCi || (Tool.Node.IsInstalled && File.Exists(Script)) ? null : "s3rver is not installed: run ./test.sh";

    static string Script => Path.Combine(Tool.Folder, "npm", "node_modules", "s3rver", "bin", "s3rver.js");

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    async Task<bool> AnswersAsync()
    {
        try
        {
            using var http = new HttpClient();
            using var answer = await http.GetAsync(Url);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    sealed class Handled(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(100) };
    }
}

/// <summary>A test against <see cref="RunningS3"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class NeedsS3Attribute : FactAttribute
{
    public NeedsS3Attribute() => Skip = RunningS3.Requirement();
}
