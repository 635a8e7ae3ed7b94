using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Odin.Exporter;

/// <summary>An address to listen on: <c>0.0.0.0:8000</c>, <c>[::]:8000</c>.</summary>
internal sealed class EndPointConverter : JsonConverter<IPEndPoint>
{
    public override IPEndPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.GetString()!) ?? throw new JsonException(
            $"'{reader.GetString()}' is no address with a port; write it as '0.0.0.0:8000', '[::]:8000' or '127.0.0.1:8000'.");

    public override void Write(Utf8JsonWriter writer, IPEndPoint value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    // The port is asked for: without one the runtime reads 0, which is any.
    static IPEndPoint? Of(string text) =>
        text.LastIndexOf(':') is var colon and > 0 && colon < text.Length - 1 && text[colon - 1] != ':'
            && (text[0] == '[' ? text[colon - 1] == ']' : text.IndexOf(':') == colon)
            && IPEndPoint.TryParse(text, out var parsed) ? parsed : null;
}
