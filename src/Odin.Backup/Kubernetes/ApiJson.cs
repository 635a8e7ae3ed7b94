using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Odin.Backup;

/// <summary>The API's JSON. What it has more is passed over; what it leaves out is empty.</summary>
/// <remarks>Its types have setters: of properties that are only initialised, generated code forgets what they are when nothing is said.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ConfigMap))]
[JsonSerializable(typeof(StatefulSet))]
[JsonSerializable(typeof(Scale))]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(VolumeSnapshot))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(ApiList<Pod>))]
[JsonSerializable(typeof(ApiList<VolumeSnapshot>))]
[JsonSerializable(typeof(ApiList<JsonObject>))]
internal sealed partial class ApiJson : JsonSerializerContext;
