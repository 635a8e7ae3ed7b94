using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>How a path is compared.</summary>
public enum MeshPathType
{
    /// <summary>The whole path.</summary>
    [JsonStringEnumMemberName("Exact")] Exact,

    /// <summary>The path and all below it.</summary>
    [JsonStringEnumMemberName("PathPrefix")] PathPrefix,
}
