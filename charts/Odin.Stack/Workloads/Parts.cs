namespace Odin.Stack;

/// <summary>The programs of the stack.</summary>
internal static class Parts
{
    public static readonly Part Prometheus = new("prometheus")
    {
        Ports = [new("http", 9090)],
        Metrics = new("http"),
        AsksKubernetes = true,
    };

    public static readonly Part Alertmanager = new("alertmanager")
    {
        Ports =
        [
            new("http", 9093),
            new("cluster", 9094) { IsServed = false, IsOutsideMesh = true },
            new("cluster-udp", 9094) { Protocol = "UDP", IsServed = false, IsOutsideMesh = true },
        ],
        Metrics = new("http"),
    };

    public static readonly Part Grafana = new("grafana")
    {
        Ports =
        [
            new("http", GrafanaPorts.Http),
            new("gossip", GrafanaPorts.Gossip) { IsServed = false, IsOutsideMesh = true },
            new("gossip-udp", GrafanaPorts.Gossip) { Protocol = "UDP", IsServed = false, IsOutsideMesh = true },
        ],
        Metrics = new("http"),
        AsksKubernetes = true,
    };

    public static readonly Part Loki = new("loki")
    {
        Ports =
        [
            new("http", LokiPorts.Http),
            new("grpc", LokiPorts.Grpc) { IsServed = false },
            new("memberlist", LokiPorts.Memberlist) { IsServed = false, IsOutsideMesh = true },
        ],
        Metrics = new("http"),
    };

    public static readonly Part Tempo = new("tempo")
    {
        Ports =
        [
            new("http", TempoPorts.Http),
            new("grpc", TempoPorts.Grpc) { IsServed = false },
            new("otlp-grpc", TempoPorts.OtlpGrpc) { AppProtocol = "grpc" },
            new("otlp-http", TempoPorts.OtlpHttp),
        ],
        Metrics = new("http"),
    };

    public static readonly Part Collector = new("otel-collector")
    {
        Ports =
        [
            new("otlp-grpc", CollectorPorts.OtlpGrpc) { AppProtocol = "grpc" },
            new("otlp-http", CollectorPorts.OtlpHttp),
            new("metrics", CollectorPorts.Metrics),
            new("health", CollectorPorts.Health) { IsServed = false },
        ],
        Metrics = new("metrics"),
        AsksKubernetes = true,
        Suffix = "collector",
    };

    public static readonly Part KubeStateMetrics = new("kube-state-metrics")
    {
        Ports = [new("http", 8080), new("telemetry", 8081)],
        Metrics = new("http") { HonorsLabels = true },
        OwnMetricsPort = "telemetry",
        AsksKubernetes = true,
    };

    public static readonly Part NodeExporter = new("node-exporter")
    {
        Ports = [new("metrics", 9100)],
        Metrics = new("metrics"),
        IsOnHostNetwork = true,
    };

    public static readonly Part Dcgm = new("dcgm-exporter")
    {
        Ports = [new("metrics", 9400)],
        Metrics = new("metrics") { HonorsLabels = true },
        Suffix = "dcgm",
    };

    public static readonly Part Exporter = new("odin-exporter")
    {
        Ports =
        [
            new("metrics", ExporterPorts.Metrics) { AppProtocol = "http" },
            new("intake", ExporterPorts.Intake) { AppProtocol = "http" },
        ],
        Metrics = new("metrics") { HonorsLabels = true },
        AsksKubernetes = true,
        Suffix = "exporter",
    };

    /// <summary>The kubelets. They are Kubernetes' own: no chart installs them.</summary>
    public static readonly Part Kubelet = new("kubelet") { Ports = [new("https-metrics", 10250)], IsOnHostNetwork = true };

    /// <summary>The pods of <c>helm test</c>.</summary>
    public static readonly Part Probe = new("odin-probe") { AsksKubernetes = true, Suffix = "probe" };

    /// <summary>The pods of backups and restores.</summary>
    public static readonly Part Backup = new("odin-backup") { Suffix = "backup" };

    /// <summary>The component of linkerd-viz that asks Prometheus, in a namespace of its own.</summary>
    public static readonly Part VizMetrics = new("metrics-api") { IsOfViz = true };

    /// <summary>Every pod of the cluster that sends what it observes.</summary>
    public static readonly Part Applications = new("applications");
}
