using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>Where Loki keeps logs.</summary>
public enum LokiBackend
{
    /// <summary>On the volume of the pod.</summary>
    [JsonStringEnumMemberName("filesystem")] Filesystem,

    /// <summary>In a bucket of S3, or of a storage that is compatible with it.</summary>
    [JsonStringEnumMemberName("s3")] S3,
}
