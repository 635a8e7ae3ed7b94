using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>Speaks list and watch of pods and jobs, as an API server does, and refuses everything else.</summary>
sealed partial class ClusterApi(Cluster cluster)
{
    readonly ConcurrentDictionary<long, ImmutableArray<StoredObject>> _snapshots = new();
    TaskCompletionSource _disconnected = new();

    public string? Token { get; init; }

    public int PageSize { get; init; } = 500;

    /// <summary>For what is decided by chance in streams.</summary>
    public Random Chance { get; init; } = new(1);

    public ClusterFaults Faults { get; set; } = new();

    /// <summary>Whether a version that is gone is said by an event, not by a status.</summary>
    public bool TellsGoneByEvent { get; set; }

    /// <summary>Whether it refuses to speak at all.</summary>
    public bool IsDown { get; set; }

    /// <summary>Runs before each answer; may answer itself.</summary>
    public Func<HttpContext, Task>? Before { get; set; }

    /// <summary>Every request, with its query.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>What was asked for beyond the rights that the exporter has.</summary>
    public ConcurrentQueue<string> Violations { get; } = new();

    /// <summary>Cuts every connection.</summary>
    public void Disconnect() => Interlocked.Exchange(ref _disconnected, new()).SetResult();

    public async Task AnswerAsync(HttpContext context)
    {
        Requests.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
        if (IsDown)
        {
            context.Abort();
            return;
        }
        if (Before is not null) await Before(context);
        if (context.Response.HasStarted || context.Response.StatusCode != 200) return;
        if (Token is not null && context.Request.Headers.Authorization != $"Bearer {Token}") context.Response.StatusCode = 401;
        else if (Place().Match(context.Request.Path) is not { Success: true } place || context.Request.Method != "GET") Refuse(context);
        else await AnswerAsync(context, place.Groups["resource"].Value, place.Groups["ns"] is { Success: true } ns ? ns.Value : null);
    }

    void Refuse(HttpContext context)
    {
        Violations.Enqueue($"{context.Request.Method} {context.Request.Path}");
        context.Response.StatusCode = 403;
    }

    Task AnswerAsync(HttpContext context, string resource, string? ns)
    {
        var query = context.Request.Query;
        return query["watch"] == "true" ? WatchAsync(context, resource, ns, Number(query["resourceVersion"]!)) : ListAsync(context, resource, ns);
    }

    async Task ListAsync(HttpContext context, string resource, string? ns)
    {
        var at = context.Request.Query["continue"] is [{ } token] ? token.Split(':').Select(Number).ToArray() : [cluster.Version, 0];
        var (version, start) = (at[0], (int)at[1]);
        if (version < cluster.Compacted && start > 0)
        {
            context.Response.StatusCode = (int)HttpStatusCode.Gone;
            return;
        }
        if (start == 0) _snapshots[version = cluster.Version] = [.. cluster.Objects.Values];
        var all = _snapshots[version].Where(o => o.Object.Resource == resource && (ns is null || o.Object.Namespace == ns)).ToList();
        var page = all.Skip(start).Take((int)Math.Min(PageSize, Number(context.Request.Query["limit"]!))).ToList();
        var next = start + page.Count < all.Count ? $"{version}:{start + page.Count}" : "";
        var items = string.Join(",\n", page.Select(o => o.Object.Json(o.Version).ToJsonString()));
        await context.Response.WriteAsync(
            $$"""{"kind":"List","apiVersion":"v1","metadata":{"resourceVersion":"{{version}}","continue":"{{next}}","remainingItemCount":7},"items":[{{items}}]}""");
    }

    async Task WatchAsync(HttpContext context, string resource, string? ns, long version)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var disconnected = _disconnected.Task;
        if (version < cluster.Compacted && !TellsGoneByEvent)
        {
            context.Response.StatusCode = (int)HttpStatusCode.Gone;
            return;
        }
        await context.Response.Body.FlushAsync(end.Token);
        if (version < cluster.Compacted)
        {
            await WriteAsync(context, """{"type":"ERROR","object":{"kind":"Status","status":"Failure","reason":"Expired","code":410}}""" + "\n");
            return;
        }
        try
        {
            var stream = new ClusterStream(context.Response.Body, Chance, Faults).RunAsync(cluster, resource, ns, version, end.Token);
            if (await Task.WhenAny(stream, disconnected) == disconnected) await end.CancelAsync();
            await stream;
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            context.Abort();
        }
    }

    static Task WriteAsync(HttpContext context, string text) => context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(/api/v1(/namespaces/(?<ns>[^/]+))?/(?<resource>pods)|/apis/batch/v1(/namespaces/(?<ns>[^/]+))?/(?<resource>jobs))$")]
    private static partial Regex Place();
}
