using System.Collections.Immutable;

namespace Odin.Exporter;

/// <summary>What an observation says.</summary>
[Flags]
internal enum ObservationMember
{
    None = 0,
    ModelName = 1,
    Method = 2,
    Endpoint = 4,
    Status = 8,
    Seconds = 16,
    Value = 32,
    TraceId = 64,
    SpanId = 128,
}

/// <summary>Which members the observations of each list have, and what they are called.</summary>
internal static class ObservationMembers
{
    const ObservationMember Trace = ObservationMember.TraceId | ObservationMember.SpanId;

    public static readonly ImmutableArray<(ObservationMember Member, string Name, byte[] Utf8)> All =
    [
        (ObservationMember.ModelName, "model_name", "model_name"u8.ToArray()),
        (ObservationMember.Method, "method", "method"u8.ToArray()),
        (ObservationMember.Endpoint, "endpoint", "endpoint"u8.ToArray()),
        (ObservationMember.Status, "status", "status"u8.ToArray()),
        (ObservationMember.Seconds, "seconds", "seconds"u8.ToArray()),
        (ObservationMember.Value, "value", "value"u8.ToArray()),
        (ObservationMember.TraceId, "trace_id", "trace_id"u8.ToArray()),
        (ObservationMember.SpanId, "span_id", "span_id"u8.ToArray()),
    ];

    public static (ObservationMember Required, ObservationMember Optional) Of(ObservationList list) => list switch
    {
        ObservationList.Inferences => (ObservationMember.ModelName | ObservationMember.Seconds, Trace),
        ObservationList.Accuracies => (ObservationMember.ModelName | ObservationMember.Value, ObservationMember.None),
        _ => (ObservationMember.Method | ObservationMember.Endpoint | ObservationMember.Status, ObservationMember.Seconds | Trace),
    };

    /// <summary>The first of some members.</summary>
    public static string Name(ObservationMember members) => All.First(m => (m.Member & members) != 0).Name;
}
