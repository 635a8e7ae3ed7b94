using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>What DCGM exporter makes of a field.</summary>
public enum DcgmMetricType
{
    /// <summary>A number that goes up and down.</summary>
    [JsonStringEnumMemberName("gauge")] Gauge,

    /// <summary>A number that only goes up.</summary>
    [JsonStringEnumMemberName("counter")] Counter,

    /// <summary>A text, as a label of all metrics.</summary>
    [JsonStringEnumMemberName("label")] Label,
}
