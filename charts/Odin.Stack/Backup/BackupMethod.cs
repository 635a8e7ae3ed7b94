using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>How a part is backed up of which a copy that is made while it runs would be of no single moment.</summary>
public enum BackupMethod
{
    /// <summary>The storage system takes a snapshot of its volume, a <c>VolumeSnapshot</c>; it stays in that storage system.</summary>
    [JsonStringEnumMemberName("snapshot")] Snapshot,

    /// <summary>It is stopped, its volume is copied, and it is started again.</summary>
    [JsonStringEnumMemberName("stopped")] Stopped,
}
