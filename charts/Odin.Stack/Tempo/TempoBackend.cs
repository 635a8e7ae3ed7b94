using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>Where Tempo keeps blocks of traces.</summary>
public enum TempoBackend
{
    /// <summary>On the volume of the pod.</summary>
    [JsonStringEnumMemberName("local")] Local,

    /// <summary>In a bucket of S3, or of a storage that is compatible with it.</summary>
    [JsonStringEnumMemberName("s3")] S3,
}
