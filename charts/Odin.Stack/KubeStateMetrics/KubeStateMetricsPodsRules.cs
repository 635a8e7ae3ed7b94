using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Pods and jobs.</summary>
internal static class KubeStateMetricsPodsRules
{
    static readonly AlertRule CrashLooping = new("OdinPodCrashLooping", Query.Parse("""max by (namespace, pod, container) (max_over_time(kube_pod_container_status_waiting_reason{reason="CrashLoopBackOff"}[5m])) >= 1"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A container ends again and again.",
        Description = "Container {{ $labels.container }} of pod {{ $labels.namespace }}/{{ $labels.pod }} has ended again and again for a quarter of an hour.",
        Runbook = Runbooks.Of("OdinPodCrashLooping"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule PodNotReady = new("OdinPodNotReady", Query.Parse(
        """
        max by (namespace, pod) (
          kube_pod_status_ready{condition="false"} == 1 or kube_pod_status_phase{phase=~"Pending|Unknown"} == 1
        )
          unless on (namespace, pod) kube_pod_status_phase{phase=~"Succeeded|Failed"} == 1
          unless on (namespace, pod) kube_pod_owner{owner_kind="Job"}
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A pod is not ready.",
        Description = "Pod {{ $labels.namespace }}/{{ $labels.pod }} has not been ready for 20 minutes.",
        Runbook = Runbooks.Of("OdinPodNotReady"),
        For = TimeSpan.FromMinutes(20),
    };

    static readonly AlertRule JobFailed = new("OdinJobFailed", Query.Parse("""max by (namespace, job_name) (kube_job_failed{condition="true"}) > 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A job has failed.",
        Description = "Job {{ $labels.namespace }}/{{ $labels.job_name }} has failed, and is not tried again.",
        Runbook = Runbooks.Of("OdinJobFailed"),
        For = TimeSpan.FromMinutes(5),
    };

    public static RuleGroup Group { get; } = new("kubernetes-pods", [CrashLooping, PodNotReady, JobFailed]);
}
