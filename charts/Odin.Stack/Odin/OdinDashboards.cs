using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>The dashboards of the stack. One that is changed takes the place of the one that a chart has:
/// <c>Dashboards = shipped.Dashboards.Replace(OdinDashboards.Slos, mine)</c>. Keep its uid, by which Grafana, links and
/// <c>helm test</c> know it.</summary>
public static class OdinDashboards
{
    /// <summary>Whether the stack is well, and where to look next: the home page. <see cref="OdinChart"/> has it.</summary>
    public static Dashboard Stack => StackDashboard.Health;

    /// <summary>All objectives, and what is left of their budgets. <see cref="OdinChart"/> has it.</summary>
    public static Dashboard Slos => SloDashboard.All;

    /// <summary>GPUs and the machine-learning work on them. <see cref="OdinChart"/> has it.</summary>
    public static Dashboard Gpus => GpuDashboard.All;

    /// <summary>Traces and the service graph. <see cref="OdinChart"/> has it.</summary>
    public static Dashboard Traces => TracesDashboard.All;

    /// <summary>The machines. <see cref="OdinChart"/> has it.</summary>
    public static Dashboard Nodes => NodesDashboard.All;

    /// <summary>Workloads and their volumes. <see cref="OdinChart"/> has it.</summary>
    public static Dashboard Workloads => WorkloadsDashboard.All;

    /// <summary>Prometheus itself. <see cref="PrometheusChart"/> has it.</summary>
    public static Dashboard Prometheus => PrometheusDashboards.Health;

    /// <summary>Alertmanager itself. <see cref="AlertmanagerChart"/> has it.</summary>
    public static Dashboard Alertmanager => AlertmanagerDashboards.Health;

    /// <summary>Grafana itself. <see cref="GrafanaChart"/> has it.</summary>
    public static Dashboard Grafana => GrafanaDashboard.Health;

    /// <summary>Loki itself. <see cref="LokiChart"/> has it.</summary>
    public static Dashboard Loki => LokiDashboards.Health;

    /// <summary>The logs in Loki. <see cref="LokiChart"/> has it.</summary>
    public static Dashboard Logs => LogDashboards.Logs;

    /// <summary>Tempo itself. <see cref="TempoChart"/> has it.</summary>
    public static Dashboard Tempo => TempoDashboards.Health;

    /// <summary>Services, from their spans. <see cref="TempoChart"/> has it.</summary>
    public static Dashboard Services => TempoDashboards.Services;

    /// <summary>The collector itself. <see cref="CollectorChart"/> has it.</summary>
    public static Dashboard Collector => CollectorDashboards.Health;

    /// <summary>GPU jobs, models and the API. <see cref="ExporterChart"/> has it.</summary>
    public static Dashboard Jobs => ExporterDashboards.All;

    /// <summary>The service mesh. <see cref="MeshChart"/> has it.</summary>
    public static Dashboard Mesh => MeshDashboards.Mesh;
}
