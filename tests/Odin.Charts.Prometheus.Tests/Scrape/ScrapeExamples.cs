namespace Odin.Charts.Prometheus.Tests;

static class ScrapeExamples
{
    public static readonly ScrapeJob Gateway = new(
        "gateway", ScrapeTargets.Services("metrics", new KeyValuePair<string, string>("app.kubernetes.io/name", "gateway")) with { Namespaces = ["edge"] })
    {
        Interval = TimeSpan.FromSeconds(30),
        Timeout = TimeSpan.FromSeconds(10),
        Path = "/internal/metrics",
        UsesTls = true,
        Tls = new() { Authority = SecretReference.ConfigMap("edge-ca", "ca.crt"), ServerName = "gateway.edge.svc" },
        Credentials = ScrapeCredentials.Token(SecretReference.Secret("gateway-scrape", "token")),
        SampleLimit = 20_000,
        Relabelings = [Relabeling.Copy("node", "__meta_kubernetes_pod_node_name")],
        MetricRelabelings = [Relabeling.Drop("go_gc_.*", "__name__"), Relabeling.LabelDrop("pod_template_hash")],
    };

    public static readonly ScrapeJob Workers = new(
        "workers", ScrapeTargets.Pods("http", new KeyValuePair<string, string>("app.kubernetes.io/name", "worker")))
    {
        HonorsLabels = true,
        BodySizeLimit = "10MiB",
        Parameters = new ScrapeJob("", ScrapeTargets.Static()).Parameters.Add("collect", ["queue", "cache"]),
    };

    public static readonly ScrapeJob Nodes = new("nodes", ScrapeTargets.Kubernetes(KubernetesRole.Node))
    {
        Relabelings =
        [
            Relabeling.LabelMap("__meta_kubernetes_node_label_(.+)"),
            Relabeling.Replace("__address__", "(.*):10250", "$1:9100", "__address__"),
            Relabeling.HashMod("__tmp_shard", 2, "__address__"),
            Relabeling.Keep("0", "__tmp_shard"),
            Relabeling.Lowercase("instance", "__meta_kubernetes_node_name"),
            Relabeling.Set("price", "$5"),
        ],
    };

    public static readonly ScrapeJob Self = new("prometheus", ScrapeTargets.Static("localhost:9090") with
    {
        Labels = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("tier", "1"),
    });

    public static readonly ScrapeJob Files = new("files", ScrapeTargets.InFiles("/etc/prometheus/targets/*.json"));

    public static readonly ScrapeJob Newer = new("newer", ScrapeTargets.Static("localhost:9091"))
    {
        Protocols = [ScrapeProtocol.PrometheusProto, ScrapeProtocol.OpenMetricsText100],
        FallbackProtocol = ScrapeProtocol.PrometheusText004,
        NativeHistograms = new() { Scraped = true, KeepsClassic = true, ConvertsClassic = false, BucketLimit = 160, MinBucketFactor = 1.1m },
    };
}
