namespace Odin.Stack;

/// <summary>A part that is backed up while it runs.</summary>
public sealed record BackupLiveValues
{
    /// <summary>Its address.</summary>
    [Description("Address of its first pod, {release} being the release's name: it is asked for its version, and Prometheus for a snapshot."), RegularExpression("^https?://[!-~]+$")]
    public string Url { get; init; } = "http://localhost";

    /// <summary>What is backed up.</summary>
    [Flattened]
    public BackupDataValues Data { get; init; } = new();
}
