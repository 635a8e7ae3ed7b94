using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;

namespace Odin.Probe.Tests;

/// <summary>A server on loopback that answers by a script, and remembers what it was asked.</summary>
sealed class TestServer : IAsyncDisposable
{
    readonly ConcurrentQueue<Asked> _asked = new();
    readonly CancellationTokenSource _isAsked = new();
    int _enough = int.MaxValue;
    LoopbackServer? _server;

    public IReadOnlyList<Asked> Asked => [.. _asked];

    public Uri Url => _server!.Url;

    /// <summary>As an argument of the probe, without a slash at its end.</summary>
    public string Address => Url.AbsoluteUri.TrimEnd('/');

    /// <param name="answer">What it answers; the second argument counts what was asked before.</param>
    /// <param name="certificate">What it shows; none: it speaks without TLS.</param>
    public static async Task<TestServer> StartAsync(Func<Asked, int, Answer> answer, X509Certificate2? certificate = null)
    {
        var server = new TestServer();
        server._server = await LoopbackServer.StartAsync(context => server.AnswerAsync(context, answer), certificate);
        return server;
    }

    /// <summary>Always answers the same.</summary>
    public static Task<TestServer> StartAsync(Answer answer) => StartAsync((_, _) => answer);

    /// <summary>Answers one after the other; the last one stays.</summary>
    public static Task<TestServer> StartAsync(params Answer[] answers) => StartAsync((_, n) => answers[Math.Min(n, answers.Length - 1)]);

    /// <summary>Cancelled once it was asked so many times in all.</summary>
    public CancellationToken WhenAsked(int times)
    {
        _enough = times;
        return _isAsked.Token;
    }

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _isAsked.Dispose();
    }

    async Task AnswerAsync(HttpContext context, Func<Asked, int, Answer> answer)
    {
        using var body = new StreamReader(context.Request.Body);
        var request = context.Request;
        var asked = new Asked(request.Method, request.Path + request.QueryString, await body.ReadToEndAsync(), request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString()));
        Answer given;
        lock (_asked)
        {
            given = answer(asked, _asked.Count);
            _asked.Enqueue(asked);
        }
        if (_asked.Count >= _enough) await _isAsked.CancelAsync();
        if (given.IsSilent) await Task.Delay(Timeout.Infinite, context.RequestAborted);
        context.Response.StatusCode = given.Status;
        context.Response.ContentType = given.ContentType;
        await context.Response.WriteAsync(given.Body);
    }
}

/// <summary>What a server was asked.</summary>
sealed record Asked(string Method, string Path, string Body, IReadOnlyDictionary<string, string> Headers);

/// <summary>What a server answers.</summary>
sealed record Answer(int Status, string Body, string ContentType = "application/json")
{
    /// <summary>Takes the request and says nothing.</summary>
    public static readonly Answer Never = new(0, "") { IsSilent = true };

    public static readonly Answer Html = new(200, "<html>starting</html>", "text/html");

    public bool IsSilent { get; private init; }

    public static Answer Json(string body) => new(200, body);
}
