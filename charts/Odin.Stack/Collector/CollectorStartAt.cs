using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>From where a file that was not read before is read.</summary>
public enum CollectorStartAt
{
    /// <summary>What comes from now on.</summary>
    [JsonStringEnumMemberName("end")] End,

    /// <summary>All that is there.</summary>
    [JsonStringEnumMemberName("beginning")] Beginning,
}
