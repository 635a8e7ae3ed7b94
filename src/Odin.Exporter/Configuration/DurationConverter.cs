using System.Text.Json;
using System.Text.Json.Serialization;

namespace Odin.Exporter;

/// <inheritdoc cref="Duration"/>
internal sealed class DurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Duration.TryParse(reader.GetString(), out var duration) ? duration
            : throw new JsonException($"'{reader.GetString()}' is no duration; write it as '15s', '1h30m' or '500ms'.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Duration.Text(value));
}
