using System.Globalization;

namespace Odin.Probe.Tests;

/// <summary>A Kubernetes API behind TLS with an authority of its own, and the folder that a pod has of its service account.</summary>
sealed class TestCluster : IAsyncDisposable
{
    const string Token = "t0ken";

    readonly TemporaryFolder _folder = new();
    readonly TestServer _server;

    TestCluster(TestServer server, Authority trusted)
    {
        _server = server;
        _folder.Write("token", Token + "\n");
        _folder.Write("namespace", "odin");
        _folder.Write("ca.crt", trusted.Pem);
    }

    public IReadOnlyList<Asked> Asked => _server.Asked;

    public Surroundings Surroundings => new(
        name => name switch
        {
            "KUBERNETES_SERVICE_HOST" => "localhost",
            "KUBERNETES_SERVICE_PORT" => _server.Url.Port.ToString(CultureInfo.InvariantCulture),
            _ => null,
        },
        _folder.Path);

    /// <param name="answer">What it answers to one who has the token.</param>
    /// <param name="authority">Who vouches for it.</param>
    /// <param name="trusted">Whose certificate the pod has; none: that authority's.</param>
    /// <param name="name">What the API's certificate is for.</param>
    public static async Task<TestCluster> StartAsync(Func<Asked, int, Answer> answer, Authority? authority = null, Authority? trusted = null, string name = "localhost")
    {
        authority ??= new Authority();
        var server = await TestServer.StartAsync(
            (asked, n) => asked.Headers.GetValueOrDefault("Authorization") == $"Bearer {Token}" ? answer(asked, n) : Status(401, "Unauthorized", "Unauthorized"),
            authority.Issue(name));
        return new(server, trusted ?? authority);
    }

    /// <summary>A <c>Status</c>, as the API refuses.</summary>
    public static Answer Status(int code, string reason, string message) => new(code,
        $$"""{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"{{message}}","reason":"{{reason}}","code":{{code}}}""");

    public Task<Probed> RunAsync(params string[] arguments) => Probed.RunAsync(Surroundings, arguments);

    /// <inheritdoc cref="Probed.RunUntilAsync"/>
    public Task<Probed> RunUntilAsync(int asked, params string[] arguments) => Probed.RunAsync(Surroundings, arguments, _server.WhenAsked(asked + 1));

    public void Remove(string file) => File.Delete(_folder.Combine(file));

    public void Replace(string file, string text) => _folder.Write(file, text);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
