using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>A receiver of alerts on loopback.</summary>
sealed class Webhook : IDisposable
{
    readonly HttpListener _listener = new();
    readonly ConcurrentQueue<JsonObject> _received = [];

    public Webhook()
    {
        Address = $"http://{LoopbackProgram.FreeAddress()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ListenAsync();
    }

    public string Address { get; }

    /// <summary>The alert of a name in a state, once it was told.</summary>
    public async Task<JsonNode> AlertAsync(string name, string status, TimeSpan patience, Func<string> said)
    {
        for (var end = DateTime.UtcNow + patience; DateTime.UtcNow < end; await Task.Delay(200))
            if (_received.SelectMany(m => m["alerts"]!.AsArray()).FirstOrDefault(a => (string?)a!["labels"]!["alertname"] == name && (string?)a["status"] == status) is { } alert)
                return alert;
        throw new TimeoutException($"{name} was not told as {status}, but {string.Join('\n', _received)}\n{said()}");
    }

    public void Dispose() => _listener.Close();

    async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                _received.Enqueue((JsonObject)JsonNode.Parse(await reader.ReadToEndAsync())!);
                context.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
