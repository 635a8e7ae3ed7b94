using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>How much the collector logs.</summary>
public enum CollectorLogLevel
{
    /// <summary>Everything.</summary>
    [JsonStringEnumMemberName("debug")] Debug,

    /// <summary>What happens, and what goes wrong.</summary>
    [JsonStringEnumMemberName("info")] Info,

    /// <summary>What may go wrong, and what does.</summary>
    [JsonStringEnumMemberName("warn")] Warn,

    /// <summary>What goes wrong.</summary>
    [JsonStringEnumMemberName("error")] Error,
}
