using System.Text.Json.Serialization;

namespace Odin.Probe;

/// <summary>The JSON that the probe reads and writes. What it does not know in an answer is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PodList))]
[JsonSerializable(typeof(Secret))]
[JsonSerializable(typeof(NewSecret))]
[JsonSerializable(typeof(OtlpTraces))]
[JsonSerializable(typeof(OtlpLogs))]
[JsonSerializable(typeof(OtlpAnswer))]
[JsonSerializable(typeof(TempoTrace))]
[JsonSerializable(typeof(LokiAnswer))]
[JsonSerializable(typeof(PrometheusAnswer<PrometheusTargets>))]
[JsonSerializable(typeof(PrometheusAnswer<PrometheusResult>))]
[JsonSerializable(typeof(PrometheusAnswer<PrometheusRules>))]
[JsonSerializable(typeof(GrafanaDatasource))]
[JsonSerializable(typeof(GrafanaHealth))]
[JsonSerializable(typeof(GrafanaDashboard))]
[JsonSerializable(typeof(AlertmanagerStatus))]
internal sealed partial class ProbeJson : JsonSerializerContext;
