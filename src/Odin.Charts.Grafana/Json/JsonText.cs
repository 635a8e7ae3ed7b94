using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Odin.Charts.Grafana;

/// <summary>JSON with two spaces of indent and <c>\n</c>, as Grafana's own export has it. What is <c>null</c> is left out.</summary>
sealed class JsonText : IDisposable
{
    static readonly JsonWriterOptions Style = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    readonly Utf8JsonWriter writer;

    public JsonText(IBufferWriter<byte> output) => writer = new(output, Style);

    /// <summary>What is written between the braces of an object.</summary>
    public static string Object(Action<JsonText> content)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new JsonText(buffer))
        {
            json.Open();
            content(json);
            json.Close();
        }
        buffer.Write("\n"u8);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public void Open() => writer.WriteStartObject();

    public void Open(ReadOnlySpan<byte> name) => writer.WriteStartObject(name);

    public void Open(string name) => writer.WriteStartObject(name);

    public void Close() => writer.WriteEndObject();

    public void OpenList(ReadOnlySpan<byte> name) => writer.WriteStartArray(name);

    public void OpenList() => writer.WriteStartArray();

    public void CloseList() => writer.WriteEndArray();

    public void Name(ReadOnlySpan<byte> name) => writer.WritePropertyName(name);

    public void Null(ReadOnlySpan<byte> name) => writer.WriteNull(name);

    public void Value(string value) => writer.WriteStringValue(value);

    public void Value(double value) => writer.WriteNumberValue(value);

    public void Value(bool value) => writer.WriteBooleanValue(value);

    public void Value<T>(T value) where T : struct, Enum => writer.WriteStringValue(EnumText<T>.Of(value));

    public void Write(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    public void Write(string name, string value) => writer.WriteString(name, value);

    public void Write(string name, double value) => writer.WriteNumber(name, value);

    public void Write(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } known) writer.WriteBoolean(name, known);
    }

    public void Write(string name, bool value) => writer.WriteBoolean(name, value);

    public void Write(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } known) writer.WriteNumber(name, known);
    }

    public void Write(ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } known) writer.WriteNumber(name, known);
    }

    public void Write<T>(ReadOnlySpan<byte> name, T? value) where T : struct, Enum
    {
        if (value is { } known) writer.WriteString(name, EnumText<T>.Of(known));
    }

    public void Write(ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public void Dispose() => writer.Dispose();
}
