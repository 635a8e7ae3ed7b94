using System.Text.Json.Nodes;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Stack.Tests;

/// <summary>The datasources: the keys that Grafana takes, and the links between them.</summary>
public class GrafanaDatasourceTests
{
    const string All = """{"prometheus":{"url":"http://p"},"alertmanager":{"url":"http://a"},"loki":{"url":"http://l"},"tempo":{"url":"http://t"}}""";

    /// <summary>The keys of <c>jsonData</c> that each plugin takes. Sources: Grafana's documentation of each datasource.</summary>
    static readonly Dictionary<string, string[]> Accepted = new()
    {
        ["prometheus"] =
        [
            "httpMethod", "timeInterval", "queryTimeout", "customQueryParameters", "manageAlerts", "allowAsRecordingRulesTarget", "prometheusType",
            "prometheusVersion", "cacheLevel", "incrementalQuerying", "disableMetricsLookup", "exemplarTraceIdDestinations", "alertmanagerUid", "httpHeaderName1",
        ],
        ["alertmanager"] = ["implementation", "handleGrafanaManagedAlerts"],
        ["loki"] = ["maxLines", "derivedFields", "alertmanagerUid", "manageAlerts", "httpHeaderName1"],
        ["tempo"] =
        [
            "tracesToLogsV2", "tracesToMetrics", "tracesToProfiles", "serviceMap", "nodeGraph", "search", "traceQuery", "spanBar", "streamingEnabled", "httpHeaderName1",
        ],
    };

    static readonly string[] AcceptedOfLogs =
        ["datasourceUid", "spanStartTimeShift", "spanEndTimeShift", "tags", "filterByTraceID", "filterBySpanID", "customQuery", "query"];

    static readonly GrafanaChart Chart = new();

    [Fact]
    public void Grafana_takes_every_key() => Assert.All(Datasources(All), d =>
        Assert.Empty(d["jsonData"]!.AsObject().Select(p => p.Key).Except(Accepted[(string)d["type"]!])));

    [Fact]
    public void Grafana_takes_every_key_of_the_link_to_logs() => Assert.Empty(Json("tempo", All)["tracesToLogsV2"]!.AsObject().Select(p => p.Key).Except(AcceptedOfLogs));

    [Fact]
    public void Uids_are_fixed() => Assert.Equal(["alertmanager", "loki", "prometheus", "tempo"], Datasources(All).Select(d => (string?)d["uid"]).Order(StringComparer.Ordinal));

    /// <summary>Every subset of the four: what one of them links to is there.</summary>
    [Fact]
    public void No_link_leads_to_a_datasource_that_is_not_there() => Assert.All(Enumerable.Range(0, 16), subset =>
    {
        var urls = JsonNode.Parse(All)!.AsObject();
        foreach (var (i, name) in urls.Select(p => p.Key).ToList().Index())
            if ((subset & 1 << i) == 0) urls.Remove(name);
        var found = Datasources(urls.ToJsonString());
        Assert.Equal(urls.Count, found.Count);
        Assert.Empty(found.SelectMany(Links).Except(found.Select(d => (string)d["uid"]!)));
    });

    [Fact]
    public void All_four_link_to_each_other()
    {
        Assert.Equal(["alertmanager", "tempo"], LinksOf("prometheus"));
        Assert.Equal(["alertmanager", "tempo"], LinksOf("loki"));
        Assert.Equal(["loki", "prometheus"], LinksOf("tempo"));
    }

    /// <summary>Grafana expands the environment in provisioning files.</summary>
    [Fact]
    public void A_dollar_that_is_meant_is_doubled() => Assert.All(
        Datasources(All).SelectMany(d => Texts(d)).Where(t => t.Contains('$', StringComparison.Ordinal)),
        t => Assert.DoesNotContain("$", t.Replace("$$", "", StringComparison.Ordinal), StringComparison.Ordinal));

    [Fact]
    public void Metrics_of_a_span_are_those_that_Tempo_makes() => Assert.All(Json("tempo", All)["tracesToMetrics"]!["queries"]!.AsArray(), q =>
    {
        var query = Query.Parse(((string)q!["query"]!).Replace("$$__tags", "service=\"api\"", StringComparison.Ordinal));
        Assert.Empty(query.Problems);
        Assert.Empty(new QueryChecks().Inspect(query, new Declarations(TempoMetricsGenerator.All)).Problems);
    });

    [Fact]
    public void The_release_stands_in_an_address() =>
        Assert.Equal("http://release-name-tempo:3200", (string?)Datasource("tempo", """{"tempo":{"url":"http://{release}-tempo:3200"}}""")["url"]);

    [Fact]
    public void A_login_is_read_from_files()
    {
        var loki = Datasource("loki", """{"loki":{"url":"http://l","existingSecret":"login","tenant":"a"}}""");
        Assert.Equal("$__file{/etc/grafana-datasource-secrets/loki/username}", (string?)loki["basicAuthUser"]);
        Assert.Equal("$__file{/etc/grafana-datasource-secrets/loki/password}", (string?)loki["secureJsonData"]!["basicAuthPassword"]);
        Assert.Equal(("X-Scope-OrgID", "a"), ((string?)loki["jsonData"]!["httpHeaderName1"], (string?)loki["secureJsonData"]!["httpHeaderValue1"]));
    }

    [Fact]
    public void Files_of_secrets_are_where_they_are_read()
    {
        var values = Values("""{"others":[{"name":"O","type":"t","uid":"o","secureJsonData":{"password":{"existingSecret":"s","key":"k"}}}]}""");
        var read = (string)Datasource("o", values)["secureJsonData"]!["password"]!;
        var pod = Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == "StatefulSet")["spec"]!["template"]!["spec"]!;
        var folder = (string)pod["containers"]![0]!["volumeMounts"]!.AsArray().Single(m => (string?)m!["name"] == "datasource-secrets")!["mountPath"]!;
        var item = pod["volumes"]!.AsArray().Single(v => (string?)v!["name"] == "datasource-secrets")!["projected"]!["sources"]![0]!["secret"]!;
        Assert.Equal(("s", "k"), ((string?)item["name"], (string?)item["items"]![0]!["key"]));
        Assert.Equal($"$__file{{{folder}/{item["items"]![0]!["path"]}}}", read);
    }

    static IEnumerable<string?> LinksOf(string uid) => Links(Datasource(uid, All)).Distinct().Order(StringComparer.Ordinal);

    static IEnumerable<string> Links(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key is "datasourceUid" or "alertmanagerUid" ? [(string)p.Value!] : Links(p.Value)),
        JsonArray items => items.SelectMany(Links),
        _ => [],
    };

    static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => Texts(p.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    static JsonNode Json(string uid, string datasources) => Datasource(uid, datasources)["jsonData"]!;

    static JsonObject Datasource(string uid, string datasources) => Datasource(uid, Values(datasources));

    static JsonObject Datasource(string uid, JsonObject values) => Datasources(values).Single(d => (string?)d["uid"] == uid);

    static JsonObject Values(string datasources) => new() { ["datasources"] = JsonNode.Parse(datasources) };

    static List<JsonObject> Datasources(string datasources) => Datasources(Values(datasources));

    static List<JsonObject> Datasources(JsonObject values) => [.. Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == "ConfigMap")["data"]!.AsObject()
        .Where(p => p.Key.EndsWith(".yaml", StringComparison.Ordinal) && p.Key != "dashboards.yaml")
        .SelectMany(p => GoYaml.Read((string)p.Value!)!["datasources"]!.AsArray()).Select(d => d!.AsObject())];
}
