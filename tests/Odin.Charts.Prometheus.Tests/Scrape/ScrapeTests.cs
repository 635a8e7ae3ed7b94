using System.Collections.Immutable;
using k8s.Models;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus.Tests;

public class ScrapeTests
{
    /// <summary>The part of Prometheus' configuration that a chart would have in a record of its own.</summary>
    [SnakeCase]
    sealed record PrometheusFile
    {
        public required IReadOnlyList<ScrapeConfig> ScrapeConfigs { get; init; }
    }

    static string Yaml(params ScrapeJob[] jobs) =>
        Document.Yaml(new PrometheusFile { ScrapeConfigs = ScrapeJobs.ToConfigs(jobs) });

    [Fact]
    public void Jobs_are_approved_as_scrape_configs() => ApprovedTree.Match(new Dictionary<string, string>
    {
        ["prometheus.yaml"] = Yaml(
            ScrapeExamples.Gateway, ScrapeExamples.Workers, ScrapeExamples.Nodes, ScrapeExamples.Self, ScrapeExamples.Files, ScrapeExamples.Newer),
        ["servicemonitor.yaml"] = Document.Yaml(ScrapeExamples.Gateway.ToServiceMonitor(new V1ObjectMeta { Name = "gateway" })),
        ["podmonitor.yaml"] = Document.Yaml(ScrapeExamples.Workers.ToPodMonitor(new V1ObjectMeta { Name = "workers" })),
    }, "Scrape");

    /// <summary>Debian builds promtool without Kubernetes' service discovery: its place is taken by an
    /// address.</summary>
    static ScrapeConfig WithoutKubernetes(ScrapeConfig config) => config.KubernetesSdConfigs is null ? config
        : config with { KubernetesSdConfigs = null, StaticConfigs = [new() { Targets = ["localhost:80"] }] };

    [NeedsTool("promtool")]
    public void Prometheus_takes_the_scrape_configs()
    {
        using var folder = new TemporaryFolder();
        var jobs = ScrapeJobs.ToConfigs(
            [ScrapeExamples.Gateway, ScrapeExamples.Workers, ScrapeExamples.Nodes, ScrapeExamples.Self, ScrapeExamples.Files]);
        var file = folder.Write("prometheus.yaml", Document.Yaml(new PrometheusFile { ScrapeConfigs = [.. jobs.Select(WithoutKubernetes)] }));
        ToolRun.Of(Tool.Promtool, ["check", "config", "--syntax-only", file]).Succeeded();
    }

    [Fact]
    public void What_a_monitor_cannot_say_is_refused_at_the_line()
    {
        var job = ScrapeExamples.Gateway with
        {
            Tls = new() { Key = SecretReference.ConfigMap("x", "key") },
            Credentials = ScrapeCredentials.Token(SecretReference.File("/token")),
        };
        var problems = Assert.Throws<ChartException>(() => job.ToServiceMonitor(new())).Diagnostics;
        Assert.Equal(["ODIN2240", "ODIN2240"], problems.Select(p => p.Code));
        Assert.All(problems, p => Assert.EndsWith("ScrapeExamples.cs", p.Location!.File, StringComparison.Ordinal));
        Assert.Contains("Tls.Key comes from a ConfigMap", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_in_the_own_namespace_are_looked_for_nowhere_else()
    {
        var own = ScrapeTargets.Services("http", KeyValuePair.Create("app", "gateway")) with { InOwnNamespace = true };
        var job = ScrapeExamples.Gateway with { Targets = own };
        var namespaces = Assert.Single(job.ToConfig().KubernetesSdConfigs!).Namespaces!;
        Assert.Equal((true, null), (namespaces.OwnNamespace, namespaces.Names));
        var selector = job.ToServiceMonitor(new()).Spec.NamespaceSelector!;
        Assert.Equal((null, null), (selector.Any, selector.MatchNames));
        var both = job with { Targets = own with { Namespaces = ["shop"] } };
        Assert.Equal(["shop"], Assert.Single(both.ToConfig().KubernetesSdConfigs!).Namespaces!.Names);
        Assert.Contains("in its own namespace and in others",
            Assert.Throws<ChartException>(() => both.ToServiceMonitor(new())).Diagnostics.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_job_can_name_its_series_instead_of_the_Service()
    {
        var named = ScrapeTargets.Services("http", KeyValuePair.Create("app", "gateway")) with { IsNamedByJob = true };
        var job = ScrapeExamples.Gateway with { Name = "edge", Targets = named };
        Assert.DoesNotContain(job.ToConfig().RelabelConfigs!, r => r.TargetLabel == "job");
        var first = job.ToServiceMonitor(new()).Spec.Endpoints[0].Relabelings![0];
        Assert.Equal(("replace", "job", "edge"), (first.Action, first.TargetLabel, first.Replacement));
    }

    [Fact]
    public void A_role_with_relabelings_is_no_monitor() => Assert.Contains("found with a role",
        Assert.Throws<ChartException>(() => ScrapeExamples.Nodes.ToPodMonitor(new())).Diagnostics.Single().Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(KubernetesRole.Pod, "__meta_kubernetes_pod_container_port_number", true)]
    [InlineData(KubernetesRole.Pod, "__meta_kubernetes_pod_annotation_prometheus_io_port", true)]
    [InlineData(KubernetesRole.Pod, "__meta_kubernetes_pod_container_port", false)]
    [InlineData(KubernetesRole.Pod, "__meta_kubernetes_service_name", false)]
    [InlineData(KubernetesRole.Node, "__meta_kubernetes_node_address_InternalIP", true)]
    [InlineData(KubernetesRole.Node, "__meta_kubernetes_namespace", false)]
    [InlineData(KubernetesRole.EndpointSlice, "__meta_kubernetes_endpointslice_port_name", true)]
    [InlineData(KubernetesRole.EndpointSlice, "__meta_kubernetes_endpointslice_endpoint_topology_present_zone", true)]
    [InlineData(KubernetesRole.EndpointSlice, "__meta_kubernetes_endpoint_port_name", false)]
    [InlineData(KubernetesRole.Endpoints, "__meta_kubernetes_endpoint_port_name", true)]
    [InlineData(KubernetesRole.Endpoints, "__meta_kubernetes_pod_node_name", true)]
    [InlineData(KubernetesRole.Service, "__meta_kubernetes_service_type", true)]
    [InlineData(KubernetesRole.Ingress, "__meta_kubernetes_ingress_host", true)]
    [InlineData(KubernetesRole.Ingress, "__meta_consul_service", false)]
    public void A_label_of_discovery_is_one_of_the_role(KubernetesRole role, string label, bool isGiven) =>
        Is(isGiven, new ScrapeJob("a", ScrapeTargets.Kubernetes(role)) { Relabelings = [Relabeling.Copy("x", "__address__", label)] });

    [Theory]
    [InlineData("__meta_kubernetes_pod_label_(.+)", true)]
    [InlineData("__meta_kubernetes_pod_label_app_(.+)", true)]
    [InlineData("__meta_kubernetes_(pod|service)_label_(.+)", true)]
    [InlineData("__meta_kubernetes_service_label_(.+)", false)]
    [InlineData("__meta_kubernetes_pod_lable_(.+)", false)]
    [InlineData("__meta_kubernetes_pod_labels?_(.+)", true)]
    [InlineData("(.+)", true)]
    public void A_map_of_labels_begins_as_one_of_the_role_does(string pattern, bool isGiven) =>
        Is(isGiven, new ScrapeJob("a", ScrapeTargets.Kubernetes(KubernetesRole.Pod)) { Relabelings = [Relabeling.LabelMap(pattern)] });

    [Fact]
    public void Other_targets_have_the_labels_that_they_are_given()
    {
        var step = Relabeling.Keep("x", "__meta_kubernetes_pod_name");
        Is(false, new("a", ScrapeTargets.Static("a:1")) { Relabelings = [step] });
        Is(true, new("a", ScrapeTargets.Static("a:1") with { Labels = ImmutableSortedDictionary<string, string>.Empty.Add("__meta_kubernetes_pod_name", "p") }) { Relabelings = [step] });
        Is(true, new("a", ScrapeTargets.InFiles("/etc/a.json")) { Relabelings = [step] });
        Is(true, new("a", ScrapeTargets.Services("http", new KeyValuePair<string, string>("app", "a"))) { Relabelings = [Relabeling.Copy("x", "__meta_kubernetes_endpoint_port_name", "__meta_kubernetes_endpointslice_port_name")] });
    }

    [Fact]
    public void A_label_that_a_step_has_written_is_there() => Is(true, new("a", ScrapeTargets.Kubernetes(KubernetesRole.Pod))
    {
        Relabelings = [Relabeling.Set("__meta_mine", "x"), Relabeling.Copy("x", "__meta_mine")],
    });

    [Fact]
    public void Series_have_no_labels_of_discovery()
    {
        var message = Is(false, new("a", ScrapeTargets.InFiles("/etc/a.json")) { MetricRelabelings = [Relabeling.Drop("x", "__name__"), Relabeling.Copy("pod", "__meta_kubernetes_pod_name")] });
        Assert.StartsWith("MetricRelabelings[1] of the job 'a' reads '__meta_kubernetes_pod_name': labels of discovery are gone by then.", message, StringComparison.Ordinal);
    }

    static string Is(bool sound, ScrapeJob job)
    {
        var found = ScrapeJobs.Check([job]);
        Assert.Equal(sound ? [] : ["ODIN2245"], found.Select(d => d.Code));
        return found.FirstOrDefault()?.Message ?? "";
    }

    static readonly Catalogue Shop = new("shop") { TargetLabels = [new("job"), new("instance"), new("pod"), new Label("zone").Optionally] };

    static ScrapeJob Exporting(params ImmutableArray<Relabeling> steps) =>
        new("a", ScrapeTargets.Kubernetes(KubernetesRole.Pod)) { Exports = [Shop], Relabelings = steps };

    [Fact]
    public void A_job_gives_series_the_labels_that_they_are_said_to_get()
    {
        var problem = Assert.Single(ScrapeJobs.Check([Exporting()]));
        Assert.Equal("ODIN2246", problem.Code);
        Assert.StartsWith("The series of shop have the label 'pod' when they are scraped, and the job 'a' does not give it to them.", problem.Message, StringComparison.Ordinal);
        Assert.Empty(ScrapeJobs.Check([Exporting(Relabeling.Copy("pod", "__meta_kubernetes_pod_name"))]));
        Assert.Single(ScrapeJobs.Check([Exporting(Relabeling.Copy("pod", "__meta_kubernetes_pod_name"), Relabeling.LabelDrop("po."))]));
        Assert.Single(ScrapeJobs.Check([Exporting(Relabeling.Copy("pod", "__meta_kubernetes_pod_name"), Relabeling.LabelKeep("__.*|job"))]));
        Assert.Empty(ScrapeJobs.Check([new("a", ScrapeTargets.Pods("http", new KeyValuePair<string, string>("app", "a"))) { Exports = [Shop] }]));
        Assert.Empty(ScrapeJobs.Check([new("a", ScrapeTargets.Static("a:1") with { Labels = ImmutableSortedDictionary<string, string>.Empty.Add("pod", "p") }) { Exports = [Shop] }]));
    }

    [Fact]
    public void Labels_that_may_come_from_elsewhere_are_not_missed()
    {
        Assert.Empty(ScrapeJobs.Check([Exporting() with { HonorsLabels = true }]));
        Assert.Empty(ScrapeJobs.Check([Exporting() with { Targets = ScrapeTargets.InFiles("/etc/a.json") }]));
        Assert.Empty(ScrapeJobs.Check([Exporting(Relabeling.LabelMap("__meta_kubernetes_pod_label_(.+)"))]));
        Assert.Empty(ScrapeJobs.Check([Exporting(Relabeling.Replace("p$1", "p(.+)", "x", "__address__"))]));
    }

    [Fact]
    public void All_problems_of_jobs_come_at_once() => Assert.Equal(
        ["ODIN2242", "ODIN2244", "ODIN2243", "ODIN2243", "ODIN2241"],
        ScrapeJobs.Check(
        [
            new("a", ScrapeTargets.Static("http://x/metrics"))
            {
                Interval = TimeSpan.FromSeconds(5),
                Timeout = TimeSpan.FromSeconds(10),
                Relabelings = [Relabeling.Keep("(", "a-b")],
            },
            new("a", ScrapeTargets.Static("x")),
        ]).Select(d => d.Code));
}
