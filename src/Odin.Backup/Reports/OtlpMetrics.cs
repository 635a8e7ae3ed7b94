using System.Globalization;
using System.Text.Json.Serialization;

namespace Odin.Backup;

/// <summary>An <c>ExportMetricsServiceRequest</c>. <see href="https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding"/>.</summary>
internal sealed record OtlpMetrics(IReadOnlyList<OtlpResourceMetrics> ResourceMetrics)
{
    /// <summary>Gauges of one moment, with the same attribute.</summary>
    /// <param name="service">Who says it: Prometheus' <c>job</c>.</param>
    /// <param name="component">Prometheus' <c>instance</c>, and the label.</param>
    /// <param name="label">The attribute.</param>
    /// <param name="time">When.</param>
    /// <param name="gauges">Names and values.</param>
    public static OtlpMetrics Of(string service, string component, string label, DateTimeOffset time, IEnumerable<(string Name, double Value)> gauges)
    {
        var nanoseconds = ((time - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick).ToString(CultureInfo.InvariantCulture);
        return new([new(
            new([Text("service.name", service), Text("service.instance.id", component)]),
            [new(new("Odin.Backup"), [.. gauges.Select(g => new OtlpMetric(g.Name, new([new([Text(label, component)], nanoseconds, g.Value)])))])])]);
    }

    static OtlpAttribute Text(string key, string value) => new(key, new(value));
}

internal sealed record OtlpResourceMetrics(OtlpResource Resource, IReadOnlyList<OtlpScopeMetrics> ScopeMetrics);

internal sealed record OtlpResource(IReadOnlyList<OtlpAttribute> Attributes);

internal sealed record OtlpScopeMetrics(OtlpScope Scope, IReadOnlyList<OtlpMetric> Metrics);

internal sealed record OtlpScope(string Name);

internal sealed record OtlpMetric(string Name, OtlpGauge Gauge);

internal sealed record OtlpGauge(IReadOnlyList<OtlpPoint> DataPoints);

internal sealed record OtlpPoint(IReadOnlyList<OtlpAttribute> Attributes, string TimeUnixNano, double AsDouble);

internal sealed record OtlpAttribute(string Key, OtlpText Value);

internal sealed record OtlpText(string StringValue);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OtlpMetrics))]
internal sealed partial class OtlpJson : JsonSerializerContext;
