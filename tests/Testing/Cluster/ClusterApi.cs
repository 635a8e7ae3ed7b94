using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Odin.Charts.Testing;

/// <summary>A Kubernetes API behind TLS, with what a cluster does behind it. Every request lets a little of it happen.</summary>
public sealed class ClusterApi : IAsyncDisposable
{
    static int tokens;

    readonly TemporaryFolder _folder = new();
    readonly Lock _turn = new();
    readonly List<ApiCall> _calls = [];
    ClusterServer? _server;
    string _alive = "";
    int _killAfter = int.MaxValue;
    bool _isCallTaken;
    CancellationTokenSource _killed = new();

    ClusterApi()
    {
        Controllers = new(Objects, Volume);
        _folder.Write("namespace", "odin");
        _folder.Write("ca.crt", ClusterServer.Authority);
    }

    public ClusterObjects Objects { get; } = new();

    public DataVolume Volume { get; } = new();

    public ClusterControllers Controllers { get; }

    /// <summary>All that was asked, but for trials.</summary>
    public IReadOnlyList<ApiCall> Calls
    {
        get { lock (_turn) return [.. _calls]; }
    }

    /// <summary>What is answered instead, when it is asked for the nth time in a run (from 0).</summary>
    public Func<ApiCall, int, Fault?> Faults { get; set; } = (_, _) => null;

    /// <summary>How many requests the last run sent.</summary>
    public int Requests { get; private set; }

    /// <summary>The files of the service account.</summary>
    public string Folder => _folder.Path;

    /// <summary>How often the cluster does what it does for each request.</summary>
    public int PassesPerRequest { get; set; } = 1;

    /// <summary>What a pod has in its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment(string pod) => new Dictionary<string, string>
    {
        ["KUBERNETES_SERVICE_HOST"] = "localhost",
        ["KUBERNETES_SERVICE_PORT"] = _server!.Port.ToString(CultureInfo.InvariantCulture),
        ["ODIN_SERVICE_ACCOUNT"] = Folder,
        ["HOSTNAME"] = pod,
    };

    public static async Task<ClusterApi> StartAsync()
    {
        var cluster = new ClusterApi();
        cluster._server = await ClusterServer.TakeAsync(cluster.AnswerAsync);
        return cluster;
    }

    /// <summary>A pod of ours starts, with a token of its own.</summary>
    /// <returns>Says when it is killed.</returns>
    public CancellationToken Begin(string pod)
    {
        lock (_turn)
        {
            _alive = NewToken();
            _folder.Write("token", _alive + "\n");
            (Requests, _killed) = (0, new());
            Objects.Remove("pods", pod);
            Objects.Add("pods", ClusterControllers.Pod(pod, "", []));
            return _killed.Token;
        }
    }

    /// <summary>It has ended.</summary>
    public void End(string pod, bool isWell)
    {
        lock (_turn)
        {
            Objects.Find("pods", pod)!["status"]!["phase"] = isWell ? "Succeeded" : "Failed";
            _alive = "";
        }
    }

    /// <summary>Kills the next run at a request: it never hears of anything any more.</summary>
    /// <param name="request">Which, from 0.</param>
    /// <param name="isTaken">Whether the API still does what it asks for.</param>
    public void KillAt(int request, bool isTaken) => (_killAfter, _isCallTaken) = (request, isTaken);

    /// <summary>As the kubelet does before a token has expired. The old one is no longer taken.</summary>
    public void ReplaceToken()
    {
        _alive = NewToken();
        _folder.Write("token", _alive);
    }

    /// <summary>Lets the cluster do what it does, as when it was asked so many times.</summary>
    public void Pass(int times)
    {
        lock (_turn)
            for (var i = 0; i < times; i++) Controllers.Pass();
    }

    public ValueTask DisposeAsync()
    {
        _server!.Leave();
        _folder.Dispose();
        return default;
    }

    /// <summary>Never one that another cluster has given, since its server may be this one's.</summary>
    static string NewToken() => $"token-{Interlocked.Increment(ref tokens)}";

    async Task AnswerAsync(HttpContext context)
    {
        var body = context.Request.ContentLength > 0 ? (await JsonNode.ParseAsync(context.Request.Body))!.AsObject() : null;
        Fault? answer;
        lock (_turn) answer = Answer(context.Request, body);
        if (answer is { Status: > 0 } said)
        {
            context.Response.StatusCode = said.Status;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(said.Body);
        }
        else
        {
            context.Abort();
        }
    }

    Fault Answer(HttpRequest request, JsonObject? body)
    {
        var call = Call(request, out var isTrial);
        if (request.Headers.Authorization != $"Bearer {_alive}") return _alive == "" ? Fault.Gone : Fault.Of(401, "Unauthorized", "Unauthorized");
        if (Requests == _killAfter) return Kill(request, call, body, isTrial);
        var fault = Faults(call, Requests++);
        if (fault is { IsBefore: true }) return fault;
        var answer = Do(request, call, body, isTrial);
        return fault ?? answer;
    }

    Fault Kill(HttpRequest request, ApiCall call, JsonObject? body, bool isTrial)
    {
        if (_isCallTaken) Do(request, call, body, isTrial);
        (_alive, _killAfter) = ("", int.MaxValue);
        _killed.Cancel();
        return Fault.Gone;
    }

    Fault Do(HttpRequest request, ApiCall call, JsonObject? body, bool isTrial)
    {
        for (var i = 0; i < PassesPerRequest; i++) Controllers.Pass();
        if (!isTrial) _calls.Add(call);
        return call.Verb switch
        {
            "list" => List(request, call.Resource),
            "create" => Create(call.Resource, body!, isTrial),
            _ when Objects.Find(call.Resource.Replace("/scale", "", StringComparison.Ordinal), call.Name) is { } there => Do(call, there, body),
            _ => Fault.Of(404, "NotFound", $"{call.Resource} \"{call.Name}\" not found"),
        };
    }

    Fault Do(ApiCall call, JsonObject there, JsonObject? body) => call.Verb switch
    {
        "get" => Fault.Json(there),
        "patch" => Objects.TryPatch(there, body!) ? Fault.Json(there) : Fault.Of(409, "Conflict", "the object has been modified"),
        "delete" => Delete(call, there),
        _ => Fault.Of(405, "MethodNotAllowed", call.Verb),
    };

    Fault List(HttpRequest request, string resource)
    {
        const int Page = 2;
        var all = Objects.All(resource).Where(o => Matches(o, request.Query["labelSelector"].ToString())).ToList();
        var start = int.TryParse(request.Query["continue"], CultureInfo.InvariantCulture, out var at) ? at : 0;
        return Fault.Json(new JsonObject
        {
            ["kind"] = "List",
            ["metadata"] = new JsonObject { ["resourceVersion"] = "1", ["continue"] = start + Page < all.Count ? (start + Page).ToString(CultureInfo.InvariantCulture) : "" },
            ["items"] = new JsonArray([.. all.Skip(start).Take(Page).Select(o => o.DeepClone())]),
        });
    }

    static bool Matches(JsonObject any, string selector) => selector.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .All(s => s.Split('=') is [var key, var value] && ClusterObjects.Label(any, key) == value);

    Fault Create(string resource, JsonObject made, bool isTrial)
    {
        if (Objects.Find(resource, ClusterObjects.NameOf(made)) is not null) return Fault.Of(409, "AlreadyExists", $"{resource} \"{ClusterObjects.NameOf(made)}\" already exists");
        if (isTrial) return Fault.Json(made, 201);
        if (resource == "jobs.batch") Controllers.Created(made);
        return Fault.Json(Objects.Add(resource, (JsonObject)made.DeepClone()), 201);
    }

    Fault Delete(ApiCall call, JsonObject there)
    {
        if (call.Resource == "jobs.batch") ClusterControllers.Deleted(there);
        else Objects.Remove(call.Resource, call.Name);
        return Fault.Json(there);
    }

    static ApiCall Call(HttpRequest request, out bool isTrial)
    {
        isTrial = request.Query["dryRun"] == "All";
        var parts = request.Path.Value!.Trim('/').Split('/');
        var (group, rest) = parts[0] == "api" ? ("", parts[4..]) : ($".{parts[1]}", parts[5..]);
        var name = rest.Length > 1 ? rest[1] : "";
        var resource = rest[0] + (rest.Length > 2 ? $"/{rest[2]}" : "") + group;
        var verb = request.Method switch
        {
            "GET" => name.Length > 0 ? "get" : "list",
            "POST" => "create",
            "PATCH" => "patch",
            "DELETE" => "delete",
            var other => other,
        };
        return new(verb, resource, name);
    }
}
