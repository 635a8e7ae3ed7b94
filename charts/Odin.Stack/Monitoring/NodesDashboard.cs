using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>A dashboard about the nodes of the cluster. Node exporters know their node by the name that it gives itself.</summary>
internal static class NodesDashboard
{
    const string Named = """* on (instance) group_left (nodename) group by (instance, nodename) (node_uname_info{nodename=~"$nodename"})""";

    const string Processor = $$"""(1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[$__rate_interval]))) {{Named}}""";

    const string Memory = $"max by (instance) (1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes) {Named}";

    const string OnDisk = """fstype!~"tmpfs|overlay|squashfs|ramfs" """;

    const string Disk = $$"""max by (instance) (1 - node_filesystem_avail_bytes{{{OnDisk}}} / node_filesystem_size_bytes{{{OnDisk}}}) {{Named}}""";

    static readonly Thresholds Full = new(Color.Green, new Threshold(0.8, Color.Orange), new Threshold(0.9, Color.Red));

    public static Dashboard All { get; } = new("odin-nodes", "Kubernetes nodes")
    {
        Description = "Whether the nodes are ready, and what their processors, memory, disks and networks have to do.",
        Tags = ["odin", "kubernetes"],
        Links = [DashboardLinks.Others],
        Variables = [QueryVariable.LabelValues("node_uname_info", "nodename")],
        Rows = [Overview, Processors, Disks, Network],
    };

    static Row Overview => new("All nodes")
    {
        Panels =
        [
            new StatPanel("Ready")
            {
                Description = "Nodes that are ready.",
                Targets = [Query.Parse("""count(kube_node_status_condition{condition="Ready", status="true"} == 1) or vector(0)""")],
                Unit = PanelUnit.None,
            },
            new StatPanel("Not ready")
            {
                Description = "Nodes that are not. Their pods are moved after five minutes: kubectl describe node says why.",
                Targets = [Query.Parse("""count(kube_node_status_condition{condition="Ready", status="true"} == 0) or vector(0)""")],
                Unit = PanelUnit.None,
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new StatPanel("Under pressure")
            {
                Description = "Nodes that run out of memory, disk or process ids. They evict pods, and take no new ones.",
                Targets = [Query.Parse("""count(kube_node_status_condition{condition=~"MemoryPressure|DiskPressure|PIDPressure", status="true"} == 1) or vector(0)""")],
                Unit = PanelUnit.None,
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new StatPanel("Cordoned")
            {
                Description = "Nodes that take no new pods, because somebody said so. Forgotten after maintenance: kubectl uncordon.",
                Targets = [Query.Parse("sum(kube_node_spec_unschedulable)")],
                Unit = PanelUnit.None,
                Thresholds = new(Color.Green, new Threshold(1, Color.Orange)),
            },
            new TablePanel("Nodes")
            {
                Description = "Use of each node: its processors, its memory, and the fullest of its disks. A click on one shows it alone.",
                Height = 9,
                Width = 24,
                Targets =
                [
                    Query.Parse($"max by (nodename) ({Processor})").As("") with { RefId = "cpu" },
                    Query.Parse($"max by (nodename) ({Memory})").As("") with { RefId = "memory" },
                    Query.Parse($"max by (nodename) ({Disk})").As("") with { RefId = "disk" },
                ],
                Transformations =
                [
                    new Merge(),
                    new Organize
                    {
                        Hide = ["Time"],
                        Order = ["nodename", "Value #cpu", "Value #memory", "Value #disk"],
                        Rename = [("nodename", "Node"), ("Value #cpu", "Processors"), ("Value #memory", "Memory"), ("Value #disk", "Fullest disk")],
                    },
                    new SortBy("Processors", Descending: true),
                ],
                Unit = PanelUnit.PercentUnit,
                Overrides =
                [
                    new(FieldMatcher.ByName("Node"), FieldProperty.Links(new DataLink("Show it alone", "/d/odin-nodes?var-nodename=${__data.fields.Node}&${__url_time_range}"))),
                    new(
                        FieldMatcher.ByNames("Processors", "Memory", "Fullest disk"),
                        FieldProperty.Min(0), FieldProperty.Max(1), FieldProperty.Thresholds(Full), FieldProperty.Cell(TableCell.Gauge())),
                ],
            },
        ],
    };

    static Row Processors => new("Processors and memory")
    {
        Panels =
        [
            new TimeSeriesPanel("Processors")
            {
                Description = "The share of processor time in use. Near 100 % for long: pods without requests take it from others.",
                Targets = [Query.Parse(Processor).As("{{nodename}}")],
                Unit = PanelUnit.PercentUnit,
                Min = 0,
                Max = 1,
            },
            new TimeSeriesPanel("Waiting for a processor")
            {
                Description = "The share of time in which something waited for a processor. It tells more than use does: above 20 % programs feel it.",
                Targets = [Query.Parse($"rate(node_pressure_cpu_waiting_seconds_total[$__rate_interval]) {Named}").As("{{nodename}}")],
                Unit = PanelUnit.PercentUnit,
            },
            new TimeSeriesPanel("Memory")
            {
                Description = "Memory that is not available any more. At 100 % the kernel ends programs: see what was killed among the workloads.",
                Targets = [Query.Parse(Memory).As("{{nodename}}")],
                Unit = PanelUnit.PercentUnit,
                Min = 0,
                Max = 1,
                Thresholds = Full,
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Waiting for memory")
            {
                Description = "The share of time in which everything stood still because memory was short. Above 5 % the node thrashes.",
                Targets = [Query.Parse($"rate(node_pressure_memory_stalled_seconds_total[$__rate_interval]) {Named}").As("{{nodename}}")],
                Unit = PanelUnit.PercentUnit,
            },
        ],
    };

    static Row Disks => new("Disks")
    {
        Panels =
        [
            new TimeSeriesPanel("Fullest disk")
            {
                Description = "How full the fullest disk is. At 85 % the kubelet begins to evict pods and to delete images.",
                Targets = [Query.Parse(Disk).As("{{nodename}}")],
                Unit = PanelUnit.PercentUnit,
                Min = 0,
                Max = 1,
                Thresholds = Full,
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Busy disks")
            {
                Description = "The share of time in which a disk had something to do. Near 100 % with long waits: the disk is the bottleneck.",
                Targets = [Query.Parse($"max by (instance) (rate(node_disk_io_time_seconds_total[$__rate_interval])) {Named}").As("{{nodename}}")],
                Unit = PanelUnit.PercentUnit,
            },
            new TimeSeriesPanel("Waiting for disks")
            {
                Description = "The share of time in which something waited for a disk.",
                Targets = [Query.Parse($"rate(node_pressure_io_waiting_seconds_total[$__rate_interval]) {Named}").As("{{nodename}}")],
                Unit = PanelUnit.PercentUnit,
            },
        ],
    };

    static Row Network => new("Network")
    {
        Panels =
        [
            new TimeSeriesPanel("Received")
            {
                Description = "Bytes that came in, without those between the pods of a node.",
                Targets = [Query.Parse($"sum by (instance) (rate(node_network_receive_bytes_total{{device!~\"lo|veth.*|cni.*|cali.*|lxc.*\"}}[$__rate_interval])) {Named}").As("{{nodename}}")],
                Unit = PanelUnit.BytesPerSecond,
            },
            new TimeSeriesPanel("Sent")
            {
                Description = "Bytes that went out, without those between the pods of a node.",
                Targets = [Query.Parse($"sum by (instance) (rate(node_network_transmit_bytes_total{{device!~\"lo|veth.*|cni.*|cali.*|lxc.*\"}}[$__rate_interval])) {Named}").As("{{nodename}}")],
                Unit = PanelUnit.BytesPerSecond,
            },
            new TimeSeriesPanel("Errors")
            {
                Description = "Packets with errors, both ways. Anything steady is a cable, a card or a driver.",
                Targets =
                [
                    Query.Parse($"(sum by (instance) (rate(node_network_receive_errs_total[$__rate_interval])) + sum by (instance) (rate(node_network_transmit_errs_total[$__rate_interval]))) {Named}").As("{{nodename}}"),
                ],
                Unit = PanelUnit.PacketsPerSecond,
            },
        ],
    };
}
