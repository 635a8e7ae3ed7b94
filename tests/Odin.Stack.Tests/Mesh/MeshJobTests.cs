using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The scrape jobs of the mesh, on pods as Prometheus finds them: <c>promtool check service-discovery</c> relabels.</summary>
public class MeshJobTests
{
    [NeedsTool("promtool")]
    public void A_native_sidecar_is_scraped_once_and_has_its_workload()
    {
        var labels = Targets("linkerd-proxy", Proxy("Running"), Proxy("Running", port: "linkerd-proxy"), Proxy("Succeeded"), Proxy("Running", plane: "other"), App()).Single();
        Assert.Equal(("shop", "api-1", "api", "linkerd"), ((string?)labels["namespace"], (string?)labels["pod"], (string?)labels["deployment"], (string?)labels["control_plane_ns"]));
        Assert.DoesNotContain(labels, l => l.Key.StartsWith("linkerd_io", StringComparison.Ordinal) || l.Key == "app");
    }

    [NeedsTool("promtool")]
    public void A_job_of_Kubernetes_does_not_take_the_place_of_the_scrape_job() =>
        Assert.Equal(("linkerd-proxy", "train"), Targets("linkerd-proxy", Proxy("Running", workload: ("job", "train"))).Select(l => ((string?)l["job"], (string?)l["k8s_job"])).Single());

    [NeedsTool("promtool")]
    public void Programs_of_the_control_plane_are_scraped_at_their_admin_ports_and_their_proxies_are_not() =>
        Assert.Equal(["identity", "proxy-injector"], Targets("linkerd-controller", Program("identity", "ident-admin"), Program("identity", "ident-grpc"), Program("proxy-injector", "injector-admin"), Program("linkerd-proxy", "linkerd-admin"))
            .Select(l => (string?)l["component"]).Order());

    /// <summary>What is left of some pods after relabeling.</summary>
    static IEnumerable<JsonObject> Targets(string job, params JsonObject[] pods)
    {
        using var folder = new TemporaryFolder();
        var file = (JsonObject)GoYaml.Read((string)new MeshChart().Render(
                new() { ["global"] = new JsonObject { ["mesh"] = new JsonObject { ["enabled"] = true } } }, new Release { Name = "r" }, new() { ApiVersions = new(["policy.linkerd.io/v1beta3/Server", "gateway.networking.k8s.io/v1/HTTPRoute"]) })
            .Select(o => o.Data).Single(o => (string?)o["metadata"]?["name"] == "r-mesh-scrape")["data"]!["linkerd.yaml"]!)!;
        foreach (var config in file["scrape_configs"]!.AsArray().Select(c => c!.AsObject()))
        {
            config.Remove("kubernetes_sd_configs");
            config["file_sd_configs"] = new JsonArray(new JsonObject { ["files"] = new JsonArray("pods.json") });
        }
        folder.Write("pods.json", new JsonArray([.. pods.Select((labels, i) => new JsonObject { ["targets"] = new JsonArray($"10.0.0.{i}:4191"), ["labels"] = labels })]).ToJsonString());
        var found = ToolRun.Of(Tool.Promtool, ["check", "service-discovery", folder.Write("prometheus.yaml", file.ToJsonString()), job], folder.Path).Succeeded().Output;
        return [.. JsonNode.Parse(found)!.AsArray().Select(t => t!["labels"]).OfType<JsonObject>().Where(l => l.Count > 0)];
    }

    static JsonObject Proxy(string phase, string port = "linkerd-admin", string plane = "linkerd", (string Kind, string Name)? workload = null)
    {
        var (kind, name) = workload ?? ("deployment", "api");
        return new()
        {
            ["__meta_kubernetes_pod_phase"] = phase,
            ["__meta_kubernetes_pod_container_init"] = "true",
            ["__meta_kubernetes_pod_container_name"] = "linkerd-proxy",
            ["__meta_kubernetes_pod_container_port_name"] = port,
            ["__meta_kubernetes_namespace"] = "shop",
            ["__meta_kubernetes_pod_name"] = "api-1",
            ["__meta_kubernetes_pod_label_app"] = "api",
            ["__meta_kubernetes_pod_label_linkerd_io_control_plane_ns"] = plane,
            [$"__meta_kubernetes_pod_label_linkerd_io_proxy_{kind}"] = name,
        };
    }

    static JsonObject App() => new()
    {
        ["__meta_kubernetes_pod_phase"] = "Running",
        ["__meta_kubernetes_pod_container_name"] = "api",
        ["__meta_kubernetes_pod_container_port_name"] = "http",
        ["__meta_kubernetes_pod_label_linkerd_io_control_plane_ns"] = "linkerd",
    };

    static JsonObject Program(string container, string port) => new()
    {
        ["__meta_kubernetes_pod_phase"] = "Running",
        ["__meta_kubernetes_pod_container_name"] = container,
        ["__meta_kubernetes_pod_container_port_name"] = port,
    };
}
