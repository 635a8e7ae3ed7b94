using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>An entry of the log as a line of JSON.</summary>
internal static class JsonLine
{
    static readonly JsonWriterOptions Options = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(in LogEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("time", entry.Time.UtcDateTime);
            json.WriteString("level", JsonNamingPolicy.CamelCase.ConvertName(entry.Level.ToString()));
            json.WriteString("category", entry.Category);
            if (entry.Event is { } name) json.WriteString("event", name);
            json.WriteString("message", entry.Message);
            foreach (var (key, value) in entry.Fields) WriteField(json, key, value);
            if (entry.Exception is { } exception) json.WriteString("exception", exception.ToString());
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    static void WriteField(Utf8JsonWriter json, string key, object? value)
    {
        if (key == "{OriginalFormat}" || value is null) return;
        var name = JsonNamingPolicy.CamelCase.ConvertName(key);
        json.WritePropertyName(name is "time" or "level" or "category" or "event" or "message" or "exception" ? name + "_" : name);
        switch (value)
        {
            case bool b: json.WriteBooleanValue(b); break;
            case int i: json.WriteNumberValue(i); break;
            case long l: json.WriteNumberValue(l); break;
            case double d when double.IsFinite(d): json.WriteNumberValue(d); break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }
}
