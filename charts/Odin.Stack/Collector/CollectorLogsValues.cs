using System.Text.Json.Nodes;

namespace Odin.Stack;

/// <summary>The logs of the pods of the node.</summary>
public sealed record CollectorLogsValues
{
    /// <summary>Whether they are read. The collector then mounts the node's /var/log/pods.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether they are read. The collector then mounts the node's /var/log/pods, which Pod Security allows in privileged namespaces only; without, it is restricted.")]
    public bool Enabled { get; init; } = true;

    /// <summary>Which files.</summary>
    /// <value>The default is <c>["/var/log/pods/*/*/*.log"]</c>.</value>
    [Description("Which files: namespace_pod_uid, container and number are parts of the path."), MinLength(1), RegularExpression("^/var/log/pods/.+$")]
    public IReadOnlyList<string> Include { get; init; } = ["/var/log/pods/*/*/*.log"];

    /// <summary>Which files not, besides the collector's own.</summary>
    /// <value>The default is empty.</value>
    [Description("Which files not, such as /var/log/pods/kube-system_*/*/*.log. The collector's own never are."), RegularExpression("^/var/log/pods/.+$")]
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>From where a file is read that was not read before: end or beginning.</summary>
    /// <value>The default is <c>CollectorStartAt.End</c>.</value>
    [Description("From where a file is read that was not read before: end, or beginning, with which a restart without checkpoints sends everything again.")]
    public CollectorStartAt StartAt { get; init; } = CollectorStartAt.End;

    /// <summary>Bytes of a line.</summary>
    /// <value>The default is <c>"1MiB"</c>.</value>
    [Description("Bytes of a line; what is longer is cut into several."), RegularExpression("^[1-9][0-9]{0,5}(KiB|MiB)$")]
    public string MaxLogSize { get; init; } = "1MiB";

    /// <summary>More operators, after the one that takes off what the container runtime put before a line.</summary>
    /// <value>The default is empty.</value>
    [Description("More operators, after the one that takes off what the container runtime put before a line, such as type: json_parser.")]
    public IReadOnlyList<JsonObject> Operators { get; init; } = [];

    /// <summary>Security context of the pods while logs are read, without checkpoints.</summary>
    [Description("Security context of the pods while logs are read, without checkpoints: the files belong to root and to group 0, which user 10001 is in for that. "
        + "Where a container runtime lets root alone read them, set runAsUser: 0 and runAsNonRoot: false.")]
    public V1PodSecurityContext PodSecurityContext { get; init; } = new()
    {
        RunAsNonRoot = true,
        RunAsUser = 10001,
        RunAsGroup = 10001,
        SupplementalGroups = [0],
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };
}
