using static Odin.Stack.NodeExporterCollector;

namespace Odin.Stack;

/// <summary>What node-exporter looks at.</summary>
public sealed record NodeExporterCollectorsValues
{
    /// <summary>Collectors that are on besides those that node-exporter has on by itself.</summary>
    /// <value>The default is empty.</value>
    [Description("Collectors that are on besides those that node-exporter has on by itself, such as processes or systemd.")]
    public IReadOnlyList<NodeExporterCollector> Enabled { get; init; } = [];

    /// <summary>Collectors that are off.</summary>
    [Description("Collectors that are off: of hardware that nodes of clusters seldom have.")]
    public IReadOnlyList<NodeExporterCollector> Disabled { get; init; } = [Bcache, Bcachefs, Btrfs, Fibrechannel, Ipvs, Selinux, Tapestats, Zfs];

    /// <summary>Mount points that are left out, as a regular expression.</summary>
    [Description("Mount points that are left out, as a regular expression."), RegularExpression("^[!-~]+$")]
    public string FilesystemMountPointsExclude { get; init; } = "^/(dev|proc|run/credentials/.+|run/k3s/containerd/.+|sys|var/lib/containerd/.+|var/lib/containers/storage/.+|var/lib/docker/.+|var/lib/kubelet/.+)($|/)";

    /// <summary>Types of file systems that are left out, as a regular expression.</summary>
    [Description("Types of file systems that are left out, as a regular expression."), RegularExpression("^[!-~]+$")]
    public string FilesystemTypesExclude { get; init; } =
        "^(autofs|binfmt_misc|bpf|cgroup2?|configfs|debugfs|devpts|devtmpfs|erofs|fusectl|hugetlbfs|iso9660|mqueue|nsfs|overlay|proc|procfs|pstore|rpc_pipefs|securityfs|selinuxfs|squashfs|sysfs|tracefs)$";

    /// <summary>Network interfaces that are left out, as a regular expression: those of pods come and go.</summary>
    [Description("Network interfaces that are left out, as a regular expression: those of pods come and go."), RegularExpression("^[!-~]+$")]
    public string NetworkDevicesExclude { get; init; } = "^(veth.*|cali.*|lxc.*|cilium_.*|[a-f0-9]{15})$";
}
