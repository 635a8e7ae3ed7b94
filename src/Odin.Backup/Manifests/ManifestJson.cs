using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Odin.Backup;

/// <summary>A manifest as bytes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    IndentSize = 1,
    NewLine = "\n")]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    static ManifestJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static byte[] Write(Manifest manifest) => [.. JsonSerializer.SerializeToUtf8Bytes(manifest, Readable.Manifest), (byte)'\n'];

    /// <summary>What <c>sha256sum --check</c> reads.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> manifest) =>
        System.Text.Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(manifest))}  {Names.ManifestFile}\n");

    /// <exception cref="JsonException">It is none, or is not complete.</exception>
    public static Manifest Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, Readable.Manifest) ?? throw new JsonException("it is empty");
}
