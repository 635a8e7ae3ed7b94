using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What Alertmanager 0.34 wants of its chart, beyond what every chart must pass.</summary>
public class AlertmanagerTests
{
    static readonly AlertmanagerChart Chart = new();

    public static TheoryData<string> ValuesFiles { get; } = ["", .. Rendered.Samples("alertmanager")];

    [NeedsToolTheory("amtool", "unshare")]
    [MemberData(nameof(ValuesFiles))]
    public void Amtool_takes_the_configuration(string sample)
    {
        using var pod = new PodFolder();
        var file = Older(pod, Config(Rendered.Sample("alertmanager", sample)));
        var said = ToolRun.Of(new("unshare"), DebianAlertmanager.Command(Tool.Amtool, "check-config", file)).Succeeded();
        Assert.Contains("SUCCESS", said.Output + said.Error, StringComparison.Ordinal);
    }

    [NeedsToolTheory("amtool")]
    [InlineData("production.yaml", "on-call,ml", "severity=critical", "owner=ml")]
    [InlineData("production.yaml", "on-call", "severity=critical", "owner=odin")]
    [InlineData("production.yaml", "ml", "severity=warning", "owner=ml")]
    [InlineData("production.yaml", "platform", "severity=warning", "owner=odin")]
    [InlineData("production.yaml", "none", "severity=info", "alertname=Other")]
    [InlineData("production.yaml", "watchdog", "severity=info", "alertname=OdinWatchdog")]
    [InlineData("webhook.yaml", "bot", "severity=critical", "alertname=Other")]
    [InlineData("", "none", "severity=critical", "alertname=Other")]
    [InlineData("", "watchdog", "severity=info", "alertname=OdinWatchdog")]
    public void An_alert_goes_where_it_should(string sample, string receivers, params string[] labels)
    {
        using var pod = new PodFolder();
        var file = Older(pod, Config(Rendered.Sample("alertmanager", sample)));
        Assert.Equal(receivers, ToolRun.Of(Tool.Amtool, ["config", "routes", "test", $"--config.file={file}", .. labels]).Succeeded().Output.Trim());
    }

    [NeedsToolTheory("amtool")]
    [InlineData("on-call", "severity=critical")]
    [InlineData("platform", "severity=warning")]
    [InlineData("watchdog", "alertname=OdinWatchdog")]
    public void The_example_of_the_README_does_what_it_says(string receiver, string label)
    {
        using var pod = new PodFolder();
        var file = Older(pod, Config(ValuesFile.Parse("README.md", Assert.Single(Markdown.Blocks(AlertmanagerReadme.Text, "yaml")))));
        Assert.Equal(receiver, ToolRun.Of(Tool.Amtool, ["config", "routes", "test", $"--config.file={file}", label]).Succeeded().Output.Trim());
    }

    [Fact]
    public void Every_key_that_differs_for_Debian_is_in_a_sample()
    {
        using var pod = new PodFolder();
        var older = new OlderVersion(DebianAlertmanager.Keys, (_, _) => "http://x");
        foreach (var sample in Rendered.Samples("alertmanager")) older.Of(Config(Rendered.Sample("alertmanager", sample)));
        Assert.Equal(DebianAlertmanager.Keys.Select(k => k.Path), older.Used);
    }

    [Fact]
    public void Members_are_told_each_other_by_name()
    {
        var members = Arguments(new() { ["replicas"] = 3 }).Where(a => a.StartsWith("--cluster.peer", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, 3).Select(i => $"--cluster.peer=release-name-alertmanager-{i}.release-name-alertmanager-headless.default.svc:9094"), members);
        Assert.Contains("--cluster.listen-address=", Arguments([]));
        Assert.DoesNotContain(Arguments([]), a => a.StartsWith("--cluster.peer", StringComparison.Ordinal));
    }

    [Fact]
    public void No_secret_is_in_the_configuration_and_all_are_files()
    {
        var values = Rendered.Sample("alertmanager", "production.yaml");
        var files = Texts(Config(values)).Where(t => t.StartsWith("/etc/alertmanager/secrets/", StringComparison.Ordinal)).Select(t => t["/etc/alertmanager/secrets/".Length..]);
        var mounted = Rendered.Object(Chart, values, "StatefulSet")["spec"]!["template"]!["spec"]!["volumes"]!.AsArray().Single(v => (string?)v!["name"] == "secrets")!["projected"]!["sources"]!.AsArray()
            .SelectMany(s => s!["secret"]!["items"]!.AsArray()).Select(i => (string?)i!["path"]);
        Assert.Equal(files.Order(), mounted.Order());
    }

    [Theory]
    [InlineData("""{"route":{"receiver":"nobody"}}""", "route.receiver")]
    [InlineData("""{"route":{"routes":[{"matchers":["a=\"b\""],"receiver":"nobody"}]}}""", "route.routes:")]
    [InlineData("""{"route":{"routes":[{"matchers":["a=\"b\""],"routes":[{"matchers":["c=\"d\""],"receiver":"nobody"}]}]}}""", "route.routes[].routes:")]
    [InlineData("""{"route":{"routes":[{"matchers":["a=\"b\""],"muteTimeIntervals":["night"]}]}}""", "timeIntervals")]
    [InlineData("""{"receivers":[{"name":"a"},{"name":"a"}]}""", "receivers")]
    [InlineData("""{"receivers":[{"name":"none"}]}""", "receivers")]
    [InlineData("""{"receivers":[{"name":"a","webhook":{}}]}""", "webhook")]
    [InlineData("""{"route":{"routes":[{"matchers":["a = b"]}]}}""", "matchers")]
    [InlineData("""{"replicas":3,"persistence":{"existingClaim":"mine"}}""", "existingClaim")]
    public void What_Alertmanager_would_refuse_is_refused(string values, string said) =>
        Assert.Contains(said, Assert.Throws<ChartException>(() => Chart.Render(JsonNode.Parse(values)!.AsObject())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_change_of_the_configuration_replaces_the_pods() =>
        Assert.NotEqual(Checksum([]), Checksum(new() { ["watchdog"] = new JsonObject { ["interval"] = "1m" } }));

    /// <summary>The configuration for Debian's programs, as a file of the pod.</summary>
    static string Older(PodFolder pod, JsonObject config)
    {
        foreach (var secret in Texts(config).Where(t => t.StartsWith("/etc/alertmanager/secrets/", StringComparison.Ordinal)))
            pod.Write(secret, "https://secret.example.com");
        return pod.Write("/etc/alertmanager/config/alertmanager.yaml", pod.Rooted(DebianAlertmanager.In(pod).Of(config), DebianAlertmanager.Roots).ToJsonString());
    }

    static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => Texts(p.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    static JsonObject Config(JsonObject values) => Rendered.File(Chart, values, "alertmanager.yaml");

    static JsonNode Pod(JsonObject values) => Rendered.Object(Chart, values, "StatefulSet")["spec"]!["template"]!;

    static IEnumerable<string> Arguments(JsonObject values) => Pod(values)["spec"]!["containers"]![0]!["args"]!.AsArray().Select(a => (string)a!);

    static string? Checksum(JsonObject values) => (string?)Pod(values)["metadata"]!["annotations"]!["checksum/config"];
}
