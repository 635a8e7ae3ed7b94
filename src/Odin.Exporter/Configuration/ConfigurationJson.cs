using System.Text.Json.Serialization;

namespace Odin.Exporter;

/// <summary>How configuration is read from JSON, made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(DurationConverter), typeof(EndPointConverter)])]
[JsonSerializable(typeof(ExporterConfiguration))]
internal sealed partial class ConfigurationJson : JsonSerializerContext;
