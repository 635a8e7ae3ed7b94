using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The configuration of Prometheus 3.14 for Debian's Prometheus 2.42, which is built without Kubernetes' discovery.</summary>
static class DebianPrometheus
{
    /// <summary>Every key that differs.</summary>
    public static readonly OlderKey[] Keys =
    [
        new("storage.tsdb.retention", "Prometheus 3.0: flags before"),
        new("otlp", "Prometheus 3.0"),
        new("scrape_config_files", "Prometheus 2.43"),
        new("scrape_configs[].scrape_native_histograms", "Prometheus 3.8"),
        new("scrape_configs[].always_scrape_classic_histograms", "Prometheus 3.0"),
        new("scrape_configs[].kubernetes_sd_configs", "needs a cluster, and Debian builds without it", "file_sd_configs"),
        new("alerting.alertmanagers[].dns_sd_configs", "needs the names of a cluster", "file_sd_configs"),
        new("remote_write[].basic_auth.username_file", "Prometheus 2.49", "username"),
    ];

    /// <summary>The flags that stand in for keys, or that have become defaults since.</summary>
    public static readonly string[] Flags = ["--storage.tsdb.retention.time=1d", "--enable-feature=exemplar-storage,expand-external-labels"];

    public static readonly string[] Roots = ["/etc/prometheus", "/var/run/secrets"];

    /// <summary>A configuration for it. Targets are in files, in <c>/targets</c> of the pod.</summary>
    public static OlderVersion In(PodFolder pod) => new(Keys, (path, parent) => path switch
    {
        "scrape_configs[].kubernetes_sd_configs" => Files(pod.At($"/targets/{parent["job_name"]}.json")),
        "alerting.alertmanagers[].dns_sd_configs" => Files(pod.At("/targets/alertmanagers.json")),
        _ => "user",
    });

    /// <summary>A file of targets as Kubernetes would have found them.</summary>
    /// <param name="address">Where the target is.</param>
    /// <param name="labels">What Kubernetes says of it.</param>
    public static string Target(string address, IEnumerable<KeyValuePair<string, string>> labels) => new JsonArray(new JsonObject
    {
        ["targets"] = new JsonArray(address),
        ["labels"] = new JsonObject(labels.Select(l => KeyValuePair.Create(l.Key, (JsonNode?)l.Value))),
    }).ToJsonString();

    /// <summary>What Kubernetes says of a part of the release.</summary>
    public static Dictionary<string, string> Labels(Part part) => new()
    {
        ["__meta_kubernetes_namespace"] = "default",
        ["__meta_kubernetes_service_name"] = $"release-name-{part.Suffix}",
        ["__meta_kubernetes_service_label_app_kubernetes_io_name"] = part.Name,
        ["__meta_kubernetes_service_label_app_kubernetes_io_instance"] = "release-name",
        ["__meta_kubernetes_endpointslice_port_name"] = part.Metrics!.Port,
        ["__meta_kubernetes_pod_name"] = $"release-name-{part.Suffix}-0",
        ["__meta_kubernetes_pod_container_name"] = part.Name,
        ["__meta_kubernetes_pod_node_name"] = "node-1",
        ["__meta_kubernetes_pod_phase"] = "Running",
    };

    static JsonArray Files(string file) => new(new JsonObject { ["files"] = new JsonArray(file) });
}
