using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>What Pod Security lets the pods of a namespace do.</summary>
public enum MeshPodSecurity
{
    /// <summary>Nothing special.</summary>
    [JsonStringEnumMemberName("restricted")] Restricted,

    /// <summary>What does no known harm.</summary>
    [JsonStringEnumMemberName("baseline")] Baseline,

    /// <summary>Everything.</summary>
    [JsonStringEnumMemberName("privileged")] Privileged,
}
