using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>What is answered to <c>POST /v1/observations</c>.</summary>
internal static class ObservationsAnswer
{
    // Names of ours stand between apostrophes; the answer is JSON and no HTML.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>{"accepted":2,"rejected":[{"index":0,"list":"requests","reason":"invalid","message":"…"}]}</c></summary>
    public static void Write(IBufferWriter<byte> answer, long accepted, IReadOnlyList<Rejection> rejected)
    {
        using var json = new Utf8JsonWriter(answer, Options);
        json.WriteStartObject();
        json.WriteNumber("accepted"u8, accepted);
        json.WriteStartArray("rejected"u8);
        foreach (var rejection in rejected) Write(json, rejection);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary><c>{"error":"…"}</c></summary>
    public static void Write(IBufferWriter<byte> answer, string error)
    {
        using var json = new Utf8JsonWriter(answer, Options);
        json.WriteStartObject();
        json.WriteString("error"u8, error);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Rejection rejection)
    {
        json.WriteStartObject();
        json.WriteNumber("index"u8, rejection.Index);
        json.WriteString("list"u8, ObservationReader.Name(rejection.List));
        json.WriteString("reason"u8, SourceHealth.NameOf(rejection.Reason));
        json.WriteString("message"u8, rejection.Message);
        json.WriteEndObject();
    }
}
