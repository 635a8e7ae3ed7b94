using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What Grafana 13 wants of its chart, beyond what every chart must pass.</summary>
public class GrafanaTests
{
    static readonly GrafanaChart Chart = new();

    [Fact]
    public void Secrets_are_read_from_files_and_are_nowhere_else()
    {
        var ini = Ini([]);
        Assert.Equal("$__file{/etc/grafana-secrets/admin/password}", ini["security"]["admin_password"]);
        Assert.Equal("$__file{/etc/grafana-secrets/security/secret-key}", ini["security"]["secret_key"]);
        Assert.DoesNotContain(Rendered([]), o => (string?)o["kind"] == "Secret");
    }

    [Fact]
    public void Nothing_is_asked_of_or_sent_to_Grafana_Labs()
    {
        var ini = Ini([]);
        Assert.All(["reporting_enabled", "check_for_updates", "check_for_plugin_updates"], key => Assert.Equal("false", ini["analytics"][key]));
        Assert.Equal(("true", "true"), (ini["security"]["disable_gravatar"], ini["plugins"]["preinstall_disabled"]));
    }

    [Fact]
    public void Plugin_processes_have_a_memory_limit_since_they_do_not_inherit_one() =>
        Assert.Equal("256MiB", Ini([])["plugins"]["default_memory_limit"]);

    [Fact]
    public void The_secrets_are_made_once_by_a_hook_before_everything_else()
    {
        var job = Job([])!;
        Assert.Equal("pre-install,pre-upgrade", (string?)job["metadata"]!["annotations"]!["helm.sh/hook"]);
        var arguments = job["spec"]!["template"]!["spec"]!["containers"]![0]!["args"]!.AsArray().Select(a => (string?)a).ToList();
        Assert.Equal(["secret", "--name", "release-name-grafana-secrets", "--key", "admin-user=admin", "--random", "admin-password=32", "--random", "secret-key=32"], arguments.Take(9));
        Assert.Equal(["release-name-grafana-secrets", "release-name-grafana-secrets"], SecretsOfPod([]));
    }

    [Fact]
    public void The_hook_may_only_make_Secrets_and_read_its_own()
    {
        var rules = Rendered([]).Single(o => (string?)o["kind"] == "Role")["rules"]!.AsArray();
        Assert.Equal("""[{"apiGroups":[""],"resources":["secrets"],"verbs":["create"]},{"apiGroups":[""],"resources":["secrets"],"resourceNames":["release-name-grafana-secrets"],"verbs":["get"]}]""", Sorted(rules));
    }

    [Fact]
    public void The_access_of_the_hook_is_there_before_it_runs() => Assert.All(
        Rendered([]).Where(o => o["metadata"]!["annotations"]?["helm.sh/hook"] is not null && (string?)o["kind"] != "Job"),
        o => Assert.Equal("-5", (string?)o["metadata"]!["annotations"]!["helm.sh/hook-weight"]));

    [Fact]
    public void With_all_secrets_by_reference_there_is_no_hook()
    {
        var values = Values("""{"admin":{"existingSecret":"mine"},"secretKey":{"existingSecret":"key"}}""");
        Assert.DoesNotContain(Rendered(values), o => o["metadata"]!["annotations"]?["helm.sh/hook"] is not null);
        Assert.Equal(["mine", "key"], SecretsOfPod(values));
    }

    [Fact]
    public void With_the_administrator_alone_by_reference_the_hook_makes_the_key()
    {
        var values = Values("""{"admin":{"existingSecret":"mine"}}""");
        Assert.NotNull(Job(values));
        Assert.Equal(["mine", "release-name-grafana-secrets"], SecretsOfPod(values));
    }

    [Fact]
    public void Only_the_sidecar_has_a_token()
    {
        var pod = StatefulSet(Values("""{"sidecar":{"namespaces":["a"]}}"""))["spec"]!["template"]!["spec"]!;
        Assert.False((bool)pod["automountServiceAccountToken"]!);
        Assert.Equal([false, true], pod["containers"]!.AsArray().Select(c => c!["volumeMounts"]!.AsArray().Any(m => (string?)m!["name"] == "token")));
        Assert.All(pod["containers"]!.AsArray(), c => Assert.True((bool)c!["securityContext"]!["readOnlyRootFilesystem"]!));
    }

    [Fact]
    public void The_sidecar_reads_ConfigMaps_where_it_is_told_to_and_nothing_else()
    {
        var roles = Rendered(Values("""{"sidecar":{"namespaces":["a","b"]}}""")).Single(o => (string?)o["kind"] == "RoleList")["items"]!.AsArray();
        Assert.Equal(["a", "b"], roles.Select(r => (string?)r!["metadata"]!["namespace"]));
        Assert.All(roles, r => Assert.Equal("""[{"apiGroups":[""],"resources":["configmaps"],"verbs":["get","list","watch"]}]""", Sorted(r!["rules"]!.AsArray())));
    }

    [Fact]
    public void Dashboards_come_from_ConfigMaps_that_need_not_be_there()
    {
        var volume = StatefulSet(Values("""{"dashboardFolders":[{"name":"odin","title":"Odin","configMaps":["{release}-dashboard-odin-stack"]}]}"""))
            ["spec"]!["template"]!["spec"]!["volumes"]!.AsArray().Single(v => (string?)v!["name"] == "dashboards-odin")!;
        var source = volume["projected"]!["sources"]![0]!["configMap"]!;
        Assert.Equal(("release-name-dashboard-odin-stack", true), ((string?)source["name"], (bool)source["optional"]!));
    }

    [Fact]
    public void Each_folder_is_a_provider_of_the_classic_format()
    {
        var file = GoYaml.Read((string)Data(Values("""{"dashboardFolders":[{"name":"odin","title":"Odin"}],"homeDashboard":"odin/odin-stack.json"}"""))["dashboards.yaml"]!)!;
        Assert.Equal("1", file["apiVersion"]!.ToString());
        Assert.Equal(("Odin", "/etc/grafana-dashboards/odin"), ((string?)file["providers"]![0]!["folder"], (string?)file["providers"]![0]!["options"]!["path"]));
    }

    [Theory]
    [InlineData("""{"replicas":2}""", "database.type")]
    [InlineData("""{"database":{"type":"postgres"}}""", "database.host")]
    [InlineData("""{"auth":{"oauth":{"clientId":"a"}}}""", "authUrl")]
    [InlineData("""{"sidecar":{"namespaces":["default"]},"dashboardFolders":[{"name":"a","title":"A"}]}""", "given twice")]
    [InlineData("""{"auth":{"oauth":{"name":"a;b"}}}""", "name")]
    [InlineData("""{"auth":{"oauth":{"roleAttributePath":"'Admin'"}}}""", "roleAttributePath")]
    [InlineData("""{"smtp":{"fromName":"a\nb"}}""", "fromName")]
    public void What_Grafana_could_not_do_is_refused(string values, string message) =>
        Assert.Contains(message, Assert.Throws<ChartException>(() => Chart.Render(Values(values))).Message, StringComparison.Ordinal);

    [Fact]
    public void Replicas_find_each_other()
    {
        var alerting = Ini(Values("""{"replicas":2,"database":{"type":"postgres","host":"d:5432"}}"""))["unified_alerting"];
        Assert.Equal(("${POD_IP}:9094", "release-name-grafana-headless:9094"), (alerting["ha_listen_address"], alerting["ha_peers"]));
    }

    [Theory]
    [InlineData("datasources.prometheus.url", "http://p:9090")]
    [InlineData("logLevel", "debug")]
    [InlineData("homeDashboard", "odin/odin-stack.json")]
    public void A_change_of_a_file_replaces_the_pods(string key, string value)
    {
        JsonNode values = value;
        foreach (var name in key.Split('.').Reverse()) values = new JsonObject { [name] = values };
        Assert.NotEqual(Annotations([]), Annotations(values.AsObject()));
    }

    static string Annotations(JsonObject values) => StatefulSet(values)["spec"]!["template"]!["metadata"]!["annotations"]!.ToJsonString();

    static JsonObject Values(string json) => JsonNode.Parse(json)!.AsObject();

    static List<JsonObject> Rendered(JsonObject values) => [.. Chart.Render(values).Select(o => o.Data)];

    static JsonObject? Job(JsonObject values) => Rendered(values).SingleOrDefault(o => (string?)o["kind"] == "Job");

    static JsonObject StatefulSet(JsonObject values) => Rendered(values).Single(o => (string?)o["kind"] == "StatefulSet");

    static JsonNode Data(JsonObject values) => Rendered(values).Single(o => (string?)o["kind"] == "ConfigMap")["data"]!;

    static Dictionary<string, Dictionary<string, string>> Ini(JsonObject values) => GrafanaIniText.Read((string)Data(values)["grafana.ini"]!);

    static IEnumerable<string?> SecretsOfPod(JsonObject values) => StatefulSet(values)["spec"]!["template"]!["spec"]!["volumes"]!.AsArray()
        .Single(v => (string?)v!["name"] == "secrets")!["projected"]!["sources"]!.AsArray().Select(s => (string?)s!["secret"]!["name"]);

    static string Sorted(JsonArray rules) => new JsonArray([.. rules.Select(r => (JsonNode)new JsonObject(r!.AsObject()
        .OrderBy(p => Array.IndexOf(["apiGroups", "resources", "resourceNames", "verbs"], p.Key))
        .Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))))]).ToJsonString();
}
