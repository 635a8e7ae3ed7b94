using System.Text.Json;

namespace Odin.Exporter;

/// <summary>The lists of observations that a body may have.</summary>
internal enum ObservationList { Inferences, Accuracies, Requests }

/// <summary>A piece of a body.</summary>
internal readonly record struct BodyText(int Start, int Length)
{
    /// <summary>The text that a reader is at, without its quotation marks.</summary>
    public static BodyText Of(in Utf8JsonReader json) => new((int)json.TokenStartIndex + 1, json.ValueSpan.Length);

    public Span<byte> In(Span<byte> body) => body.Slice(Start, Length);
}

/// <summary>One observation; its texts still lie in the body.</summary>
internal struct Observation
{
    public ObservationList List { get; init; }

    /// <summary>Its position in the list.</summary>
    public int Index { get; init; }

    /// <summary>The name of the model, or the endpoint.</summary>
    public BodyText Name { get; set; }

    public BodyText Method { get; set; }

    public int Status { get; set; }

    /// <summary>The accuracy, or seconds; <c>null</c>: a request without a duration.</summary>
    public double? Value { get; set; }

    /// <summary>Empty when there is none.</summary>
    public BodyText TraceId { get; set; }

    /// <summary>Empty when there is none.</summary>
    public BodyText SpanId { get; set; }
}
