using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about the state of pods and of what makes them.</summary>
internal static class WorkloadStatePanels
{
    public static Row Row { get; } = new("State")
    {
        Panels =
        [
            new TimeSeriesPanel("Pods")
            {
                Description = "Pods by phase. Pending for long: kubectl describe pod says what they wait for, often room on a node or a volume.",
                Targets = [Query.Parse("""sum by (phase) (kube_pod_status_phase{namespace=~"$namespace"})""").As("{{phase}}")],
                Unit = PanelUnit.None,
                Stacking = Stacking.Normal,
            },
            new TimeSeriesPanel("Why containers wait")
            {
                Description = "Containers that do not run, by reason. CrashLoopBackOff: kubectl logs --previous; ImagePullBackOff: name or secret of the image; CreateContainerConfigError: a ConfigMap or Secret is missing.",
                Targets = [Query.Parse("""sum by (reason) (kube_pod_container_status_waiting_reason{namespace=~"$namespace"})""").As("{{reason}}")],
                Unit = PanelUnit.None,
            },
            new TimeSeriesPanel("Restarts")
            {
                Description = "Restarts of containers, by pod. Steady ones: a probe that fails, or a memory limit that is too low.",
                Targets = [Query.Parse("""sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{namespace=~"$namespace", pod=~"$pod"}[$__rate_interval])) > 0""").As("{{namespace}}/{{pod}}")],
                Unit = PanelUnit.None,
            },
            new TablePanel("Deployments without all replicas")
            {
                Description = "Replicas that are missing. During a release for a moment; else see the pods' reasons above.",
                Targets = [Query.Parse("""max by (namespace, deployment) (kube_deployment_spec_replicas{namespace=~"$namespace"} - kube_deployment_status_replicas_available{namespace=~"$namespace"}) > 0""").As("") with { RefId = "missing" }],
                Transformations = [new Organize { Hide = ["Time"], Rename = [("namespace", "Namespace"), ("deployment", "Deployment"), ("Value", "Missing")] }],
                Unit = PanelUnit.None,
            },
            new TablePanel("StatefulSets without all replicas")
            {
                Description = "Replicas that are missing. They are replaced one by one: one that does not become ready holds up the rest.",
                Targets = [Query.Parse("""max by (namespace, statefulset) (kube_statefulset_replicas{namespace=~"$namespace"} - kube_statefulset_status_replicas_ready{namespace=~"$namespace"}) > 0""").As("") with { RefId = "missing" }],
                Transformations = [new Organize { Hide = ["Time"], Rename = [("namespace", "Namespace"), ("statefulset", "StatefulSet"), ("Value", "Missing")] }],
                Unit = PanelUnit.None,
            },
            new TablePanel("Failed jobs")
            {
                Description = "Jobs that failed and are still there. kubectl logs job/<name> has the reason.",
                Targets = [Query.Parse("""max by (namespace, job_name) (kube_job_failed{namespace=~"$namespace", condition="true"}) > 0""").As("") with { RefId = "failed" }],
                Transformations = [new Organize { Hide = ["Time", "Value"], Rename = [("namespace", "Namespace"), ("job_name", "Job")] }],
                Unit = PanelUnit.None,
            },
        ],
    };
}
