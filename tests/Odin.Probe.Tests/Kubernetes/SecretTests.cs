using System.Text;
using System.Text.Json.Nodes;

namespace Odin.Probe.Tests;

public sealed class SecretTests
{
    static readonly string[] Arguments =
    [
        "secret", "--name", "odin-grafana", "--key", "user=admin", "--random", "password=32",
        "--label", "app.kubernetes.io/instance=odin", "--label", "empty=",
    ];

    static readonly Answer None = TestCluster.Status(404, "NotFound", "secrets \\\"odin-grafana\\\" not found");

    [Fact]
    public async Task It_is_made_when_it_is_not_there()
    {
        await using var cluster = await TestCluster.StartAsync((asked, _) => asked.Method == "GET" ? None : new(201, asked.Body));
        var run = (await cluster.RunAsync(Arguments)).Passed().Said("Made the Secret odin-grafana with the keys user, password.");
        Assert.Equal(
            ["GET /api/v1/namespaces/odin/secrets/odin-grafana", "POST /api/v1/namespaces/odin/secrets"], cluster.Asked.Select(a => $"{a.Method} {a.Path}"));
        Assert.Equal("application/json", cluster.Asked[1].Headers["Content-Type"]);
        var made = JsonNode.Parse(cluster.Asked[1].Body)!;
        var password = (string)made["stringData"]!["password"]!;
        Assert.Matches("^[A-Za-z0-9]{32}$", password);
        Assert.DoesNotContain(password, run.Output, StringComparison.Ordinal);
        made["stringData"]!["password"] = "random";
        const string Expected = """
            {"apiVersion":"v1","kind":"Secret","type":"Opaque",
             "metadata":{"name":"odin-grafana","labels":{"app.kubernetes.io/instance":"odin","empty":""}},
             "stringData":{"user":"admin","password":"random"}}
            """;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Expected), made), made.ToJsonString());
    }

    [Fact]
    public async Task Every_password_is_another_one()
    {
        await using var cluster = await TestCluster.StartAsync((asked, _) => asked.Method == "GET" ? None : new(201, asked.Body));
        for (var i = 0; i < 20; i++) (await cluster.RunAsync(Arguments)).Passed();
        Assert.Equal(20, cluster.Asked.Where(a => a.Method == "POST").Select(a => a.Body).Distinct().Count());
    }

    [Fact]
    public async Task One_that_is_there_is_kept()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => Existing(("user", "somebody"), ("password", "secret"), ("more", "x")));
        (await cluster.RunAsync(Arguments)).Passed().Said("The Secret odin-grafana is there with the keys user, password: kept as it is.");
        Assert.All(cluster.Asked, a => Assert.Equal("GET", a.Method));
    }

    [Theory]
    [InlineData("user", "password", "")]
    [InlineData("password", "user", "")]
    [InlineData("user", "password", "password")]
    public async Task One_without_a_key_is_refused_and_kept(string there, string missing, string empty)
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => Existing([(there, "x"), .. empty.Length > 0 ? [(empty, "")] : Array.Empty<(string, string)>()]));
        (await cluster.RunAsync(Arguments)).AtOnce().Failed($"The Secret odin-grafana is there without the keys {missing}. It is kept as it is: add them, or delete it");
        Assert.All(cluster.Asked, a => Assert.Equal("GET", a.Method));
    }

    [Fact]
    public async Task One_without_data_is_refused()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => Answer.Json("""{"kind":"Secret","apiVersion":"v1","metadata":{"name":"odin-grafana"},"type":"Opaque"}"""));
        (await cluster.RunAsync(Arguments)).AtOnce().Failed("without the keys user, password");
    }

    [Fact]
    public async Task Of_two_that_race_one_keeps_what_the_other_made()
    {
        await using var cluster = await TestCluster.StartAsync((asked, n) =>
            asked.Method == "POST" ? TestCluster.Status(409, "AlreadyExists", "secrets \\\"odin-grafana\\\" already exists")
            : n == 0 ? None : Existing(("user", "admin"), ("password", "other")));
        (await cluster.RunAsync(Arguments)).Passed().Said("Another one makes the Secret odin-grafana just now.").Said("kept as it is");
        Assert.Equal(["GET", "POST", "GET"], cluster.Asked.Select(a => a.Method));
    }

    [Fact]
    public async Task What_was_made_without_an_answer_is_found()
    {
        await using var cluster = await TestCluster.StartAsync((asked, n) =>
            asked.Method == "POST" ? TestCluster.Status(504, "Timeout", "request did not complete within the allotted timeout")
            : n == 0 ? None : Existing(("user", "admin"), ("password", "made")));
        (await cluster.RunAsync(Arguments)).Passed().Said("request did not complete within the allotted timeout").Said("kept as it is");
    }

    [Theory]
    [InlineData("GET", "get on secrets")]
    [InlineData("POST", "create on secrets")]
    public async Task A_missing_right_is_named(string method, string right)
    {
        await using var cluster = await TestCluster.StartAsync((asked, _) => asked.Method == method ? TestCluster.Status(403, "Forbidden", "secrets is forbidden") : None);
        (await cluster.RunAsync(Arguments)).AtOnce().Failed("answers 403 Forbidden: secrets is forbidden", $"needs the right to {right} in odin");
    }

    [Fact]
    public async Task What_the_API_does_not_take_ends_it_at_once()
    {
        await using var cluster = await TestCluster.StartAsync((asked, _) =>
            asked.Method == "GET" ? None : TestCluster.Status(422, "Invalid", "Secret is invalid: metadata.labels: Invalid value"));
        (await cluster.RunAsync(Arguments)).AtOnce().Failed("answers 422 Unprocessable Entity: Secret is invalid: metadata.labels: Invalid value");
    }

    static Answer Existing(params (string Key, string Value)[] data) => Answer.Json(new JsonObject
    {
        ["kind"] = "Secret",
        ["apiVersion"] = "v1",
        ["metadata"] = new JsonObject { ["name"] = "odin-grafana" },
        ["data"] = new JsonObject(data.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)Convert.ToBase64String(Encoding.UTF8.GetBytes(d.Value))))),
        ["type"] = "Opaque",
    }.ToJsonString());
}
