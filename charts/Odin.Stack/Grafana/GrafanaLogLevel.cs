using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>How much Grafana logs.</summary>
public enum GrafanaLogLevel
{
    /// <summary>Everything.</summary>
    [JsonStringEnumMemberName("debug")] Debug,

    /// <summary>What happens.</summary>
    [JsonStringEnumMemberName("info")] Info,

    /// <summary>What may be wrong.</summary>
    [JsonStringEnumMemberName("warn")] Warn,

    /// <summary>What is wrong.</summary>
    [JsonStringEnumMemberName("error")] Error,
}
