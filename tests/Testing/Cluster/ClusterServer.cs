using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;

namespace Odin.Charts.Testing;

/// <summary>A server behind TLS that answers for one cluster after the other: to start one takes longer than all that a run asks of it.</summary>
sealed class ClusterServer
{
    static readonly Authority Trusted = new();
    static readonly X509Certificate2 Certificate = Trusted.Issue("localhost");
    static readonly ConcurrentBag<ClusterServer> Idle = [];

    LoopbackServer? _server;
    RequestDelegate? _answer;

    /// <summary>Who vouches for all of them.</summary>
    public static string Authority => Trusted.Pem;

    public int Port => _server!.Port;

    /// <summary>One that nobody else has.</summary>
    public static async Task<ClusterServer> TakeAsync(RequestDelegate answer)
    {
        if (!Idle.TryTake(out var server))
        {
            server = new();
            server._server = await LoopbackServer.StartAsync(server.AnswerAsync, Certificate);
        }
        Volatile.Write(ref server._answer, answer);
        return server;
    }

    /// <summary>Whoever still asks gets no answer.</summary>
    public void Leave()
    {
        Volatile.Write(ref _answer, null);
        Idle.Add(this);
    }

    Task AnswerAsync(HttpContext context)
    {
        if (Volatile.Read(ref _answer) is { } answer) return answer(context);
        context.Abort();
        return Task.CompletedTask;
    }
}
