namespace Odin.Stack;

/// <summary>What the collector knows after a restart.</summary>
public sealed record CollectorCheckpointsValues
{
    /// <summary>Whether how far each file was read, and what waits to be sent, is kept on the node.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether how far each file was read, and what waits to be sent, is kept in a folder of the node. Without, a restart misses lines, or sends them twice.")]
    public bool Enabled { get; init; } = false;

    /// <summary>The folder of the node.</summary>
    /// <value>The default is <c>"/var/lib/odin-collector"</c>.</value>
    [Description("The folder of the node; it is made when it is not there."), RegularExpression("^/[A-Za-z0-9._/-]+$")]
    public string HostPath { get; init; } = "/var/lib/odin-collector";

    /// <summary>Security context of the pods with checkpoints.</summary>
    [Description("Security context of the pods with checkpoints: a folder that is made on the node belongs to root, and fsGroup does not change that. So the program is root, without any capability.")]
    public V1PodSecurityContext PodSecurityContext { get; init; } = new()
    {
        RunAsNonRoot = false,
        RunAsUser = 0,
        RunAsGroup = 0,
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };
}
