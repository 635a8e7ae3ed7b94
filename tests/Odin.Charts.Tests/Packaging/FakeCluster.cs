using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Odin.Charts.Tests.Packaging;

/// <summary>As much of a Kubernetes API server as <c>helm install</c> needs to store a release with ConfigMaps in it.</summary>
sealed class FakeCluster : IDisposable
{
    static readonly (string Path, string Json)[] Answers =
    [
        ("/version", """{"major":"1","minor":"25","gitVersion":"v1.25.0"}"""),
        ("/api", """{"kind":"APIVersions","versions":["v1"]}"""),
        ("/apis", """{"kind":"APIGroupList","apiVersion":"v1","groups":[]}"""),
        ("/api/v1", """
            {"kind":"APIResourceList","groupVersion":"v1","resources":[
              {"name":"configmaps","singularName":"","namespaced":true,"kind":"ConfigMap","verbs":["create","get","list","patch"]},
              {"name":"secrets","singularName":"","namespaced":true,"kind":"Secret","verbs":["create","get","list","patch"]}]}
            """),
    ];

    readonly HttpListener _listener;

    public FakeCluster(TemporaryFolder folder)
    {
        (_listener, var address) = Listen(attempts: 20);
        KubeConfig = folder.Write("kubeconfig", $$$"""
            {"apiVersion":"v1","kind":"Config","current-context":"fake","contexts":[{"name":"fake","context":{"cluster":"fake","user":"fake"}}],
             "clusters":[{"name":"fake","cluster":{"server":"{{{address}}}"}}],"users":[{"name":"fake","user":{}}]}
            """);
        _ = Serve();
    }

    public string KubeConfig { get; }

    /// <summary>The data of the release's Secret, as it would be in etcd.</summary>
    public string Release { get; private set; } = "";

    public void Dispose() => _listener.Close();

    /// <summary>On a port that nobody has: it may be taken between the choice and the start.</summary>
    static (HttpListener Listener, string Address) Listen(int attempts)
    {
        var address = $"http://127.0.0.1:{Random.Shared.Next(20000, 60000)}";
        var listener = new HttpListener { Prefixes = { address + "/" } };
        try
        {
            listener.Start();
            return (listener, address);
        }
        catch (HttpListenerException) when (attempts > 1)
        {
            return Listen(attempts - 1);
        }
    }

    async Task Serve()
    {
        while (_listener.IsListening)
            Answer(await _listener.GetContextAsync());
    }

    void Answer(HttpListenerContext context)
    {
        var body = new StreamReader(context.Request.InputStream).ReadToEnd();
        var path = context.Request.Url!.AbsolutePath;
        var known = Array.Find(Answers, answer => answer.Path == path).Json;
        var (status, json) = context.Request.HttpMethod != "GET" ? (201, Keep(path, body))
            : known != null ? (200, known)
            : path.EndsWith("/secrets", StringComparison.Ordinal) ? (200, """{"kind":"SecretList","apiVersion":"v1","items":[]}""")
            : (404, """{"kind":"Status","apiVersion":"v1","status":"Failure","reason":"NotFound","code":404}""");
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Close(Encoding.UTF8.GetBytes(json), willBlock: true);
    }

    string Keep(string path, string body)
    {
        if (path.EndsWith("/secrets", StringComparison.Ordinal))
            Release = Encoding.UTF8.GetString(Convert.FromBase64String((string)JsonNode.Parse(body)!["data"]!["release"]!));
        return body;
    }
}
