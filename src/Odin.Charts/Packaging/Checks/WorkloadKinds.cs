namespace Odin.Charts;

/// <summary>Which objects make pods.</summary>
internal static class WorkloadKinds
{
    static readonly string[] Selecting = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"];
    static readonly string[] Others = ["Job", "CronJob", "Pod", "ReplicationController"];

    /// <summary>API groups of Kubernetes itself end like this or have no dot; what has another group is a custom resource.</summary>
    const string OwnGroups = ".k8s.io/";

    public static bool Selects(ObjectView view) => view.Kind is { IsConstant: true } kind && Selecting.Contains(kind.Text);

    public static bool MayMakePods(ObjectView view) =>
        view.Kind is not { IsConstant: true } kind || view.ApiVersion is not { IsConstant: true } version
        || Selecting.Contains(kind.Text) || Others.Contains(kind.Text) || IsCustom(version.Text);

    static bool IsCustom(string apiVersion) =>
        apiVersion.Split('/')[0].Contains('.') && !apiVersion.Contains(OwnGroups, StringComparison.Ordinal);
}
