namespace Odin.Charts;

/// <summary>Which objects make pods.</summary>
internal static class WorkloadKinds
{
    static readonly string[] Selecting = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"];
    static readonly string[] Others = ["Job", "CronJob", "Pod", "ReplicationController"];

    /// <summary>Groups of custom resources that only describe what is there: they make no pods.</summary>
    static readonly string[] Passive = ["linkerd.io", "policy.linkerd.io", "cert-manager.io", "external-secrets.io"];

    /// <summary>The kinds of Prometheus' operator that make pods; the others tell what to scrape and when to alert.</summary>
    static readonly string[] Monitoring = ["Prometheus", "PrometheusAgent", "Alertmanager", "ThanosRuler"];

    public static bool Selects(ObjectView view) => view.Kind is { IsConstant: true } kind && Selecting.Contains(kind.Text);

    public static bool MayMakePods(ObjectView view) =>
        view.Kind is not { IsConstant: true } kind || view.ApiVersion is not { IsConstant: true } version
        || Selecting.Contains(kind.Text) || Others.Contains(kind.Text) || MayMakePods(version.Text.Split('/')[0], kind.Text);

    /// <summary>A group of Kubernetes itself has no dot or ends like its own domain.</summary>
    static bool MayMakePods(string group, string kind) =>
        group == "monitoring.coreos.com" ? Monitoring.Contains(kind)
        : group.Contains('.') && !group.EndsWith(".k8s.io", StringComparison.Ordinal) && !Passive.Contains(group);
}
