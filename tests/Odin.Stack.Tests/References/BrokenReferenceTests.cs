using Odin.Charts;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack.Tests;

/// <summary>One thing of the shipped stack is changed, and the build says what no longer resolves: a case for each kind of reference. The
/// library's own tests have all forms of each.</summary>
public class BrokenReferenceTests
{
    static readonly string Pages = Repository.Combine("docs", "runbooks");

    /// <summary>The object, what is replaced in it, by what, and what the build says.</summary>
    public static readonly TheoryData<string, string, string, string, string> Breaks = new()
    {
        { "ConfigMap/release-name-collector", "http://release-name-loki:3100", "http://release-name-logs:3100", "ODIN1243", "the release has no Service 'release-name-logs'" },
        { "ConfigMap/release-name-tempo", "http://release-name-prometheus:9090", "http://release-name-prometheus:9091", "ODIN1243", "has no port 9091" },
        { "StatefulSet/release-name-grafana", "release-name-grafana-secrets", "release-name-grafana-secret", "ODIN1241", "refers to Secret 'release-name-grafana-secret'" },
        { "DaemonSet/release-name-collector", "\"configMap\":{\"name\":\"release-name-collector\"", "\"configMap\":{\"name\":\"release-name-collectors\"", "ODIN1241", "refers to ConfigMap 'release-name-collectors'" },
        { "StatefulSet/release-name-grafana", "\"key\":\"loki.yaml\"", "\"key\":\"logs.yaml\"", "ODIN1241", "refers to 'logs.yaml' of ConfigMap 'release-name-grafana'" },
        { "StatefulSet/release-name-loki", "\"serviceAccountName\":\"release-name-loki\"", "\"serviceAccountName\":\"release-name-logs\"", "ODIN1241", "refers to ServiceAccount 'release-name-logs'" },
        { "StatefulSet/release-name-tempo", "\"serviceName\":\"release-name-tempo-headless\"", "\"serviceName\":\"release-name-tempo-peers\"", "ODIN1241", "refers to Service 'release-name-tempo-peers'" },
        { "NetworkPolicy/release-name-loki", "\"app.kubernetes.io/name\":\"loki\"", "\"app.kubernetes.io/name\":\"logs\"", "ODIN1242", "selects no pods of the release" },
        { "ConfigMap/release-name-prometheus", "/etc/prometheus/rules/*.yaml", "/etc/prometheus/rules/*.yml", "ODIN1244", "is told to read '/etc/prometheus/rules/*.yml'" },
        { "ConfigMap/release-name-grafana", "datasourceUid: \\\"loki\\\"", "datasourceUid: \\\"logs\\\"", "ODIN1245", "names the datasource 'logs'" },
        { "ConfigMap/release-name-dashboard-odin-stack", "/d/odin-slo", "/d/odin-slos", "ODIN1247", "links to the dashboard 'odin-slos'" },
    };

    [Fact]
    public void As_it_is_everything_resolves() => Assert.Empty(ReferenceChecks.Run(EmittedStack.Chart).Concat(new RunbookPages(Pages, Runbooks.Root).Check(EmittedStack.Chart)));

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_reference_of_an_object_that_leads_nowhere_is_told(string from, string old, string @new, string code, string message)
    {
        var (kind, name) = (from.Split('/')[0], from.Split('/')[1]);
        var problems = ReferenceChecks.Check(EmittedStack.Chart, EmittedStack.With(kind, name, old, @new));
        Assert.Contains(problems, p => p.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(problems, p => Assert.Equal((code, true), (p.Code, p.Location is { Line: > 0 })));
    }

    [Fact]
    public void A_variable_that_no_dashboard_declares_is_told()
    {
        var nodes = NodesDashboard.All with { Variables = [QueryVariable.LabelValues("node_uname_info", "nodename") with { Name = "node" }] };
        Says("ODIN2328", Others(nodes));
    }

    [Fact]
    public void A_link_that_sets_a_variable_which_the_dashboard_has_not_is_told() =>
        Says("ODIN2343", Others(NodesDashboard.All with { Links = [new Link("GPUs", "/d/odin-gpu?var-nodename=a")] }));

    [Fact]
    public void A_link_to_a_dashboard_that_there_is_not_is_told() => Says("ODIN2307", Monitoring.Dashboards.Where(d => d.Uid != "odin-slo"));

    [Fact]
    public void A_relabeling_of_what_is_not_discovered_is_told()
    {
        var kubelet = PrometheusJobs.All.Select(j => j.Job).Single(j => j.Name == "kubelet");
        Assert.Empty(ScrapeJobs.Check([kubelet]));
        Assert.Equal("ODIN2245", Assert.Single(ScrapeJobs.Check([kubelet with { Relabelings = [Relabeling.Copy("node", "__meta_kubernetes_pod_node_name")] }])).Code);
    }

    [Fact]
    public void A_label_that_rules_ask_for_and_no_relabeling_sets_is_told()
    {
        var problem = Assert.Single(ScrapeJobs.Check([MeshJobs.ControlPlane with { Relabelings = [.. MeshJobs.ControlPlane.Relabelings.Where(step => step.Target != "component")] }]));
        Assert.Equal("ODIN2246", problem.Code);
        Assert.Contains("'component'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_runbook_without_a_page_is_told()
    {
        var link = EmittedStack.Chart.Runbooks[0];
        var broken = EmittedStack.Chart with { Runbooks = [link with { Url = link.Url.Replace(".md", "s.md", StringComparison.Ordinal) }] };
        var problem = Assert.Single(new RunbookPages(Pages, Runbooks.Root).Check(broken));
        Assert.Equal(("ODIN1246", link.Place), (problem.Code, problem.Location));
    }

    static IEnumerable<Dashboard> Others(Dashboard changed) => Monitoring.Dashboards.Select(d => d.Uid == changed.Uid ? changed : d);

    static void Says(string code, IEnumerable<Dashboard> dashboards)
    {
        var compiled = PlanObjectives.File.Compile(Monitoring.Declarations);
        Assert.Contains(code, new DashboardChecks { Declarations = compiled.Declarations }.Check(dashboards).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code));
    }
}
