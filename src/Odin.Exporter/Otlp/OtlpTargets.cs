using System.Collections.Frozen;
using System.Text;
using static Odin.Charts.Metrics.Catalogues.OdinExporter;

namespace Odin.Exporter;

/// <summary>The metrics that may be pushed, by their translated names: those of the catalogue that are not about the exporter itself,
/// and those of OpenTelemetry's conventions that say the same.</summary>
internal sealed class OtlpTargets
{
    readonly FrozenDictionary<byte[], OtlpTarget>.AlternateLookup<ReadOnlySpan<byte>> _byName;

    /// <param name="registry">Where the series are.</param>
    public OtlpTargets(Registry registry)
    {
        OtlpLabel place = new(Labels.Namespace, "k8s_namespace_name");
        OtlpLabel model = new(Labels.ModelName, "gen_ai_response_model", "gen_ai_request_model");
        OtlpLabel method = new(Labels.Method, "http_request_method", "http_method");
        OtlpLabel endpoint = new(Labels.Endpoint, "http_route");
        OtlpLabel status = new(Labels.Status, "http_response_status_code", "http_status_code") { IsStatus = true };
        // A route that the server does not know has no name in the conventions: what was asked for must not become a label.
        var requests = new HistogramTarget(registry, ApiRequestDurationSeconds, ApiRequests, [method, endpoint.Or(ListedValues.Other), status]);
        var inferences = new HistogramTarget(registry, MlModelInferenceSeconds, model);
        _byName = new Dictionary<string, OtlpTarget>
        {
            [GpuJobQueueLength.Name] = new GaugeTarget(registry, GpuJobQueueLength, place, new(Labels.Reason)),
            [GpuJobDurationSeconds.Name] = new HistogramTarget(registry, GpuJobDurationSeconds, place, new(Labels.Outcome)),
            [GpuJobWaitSeconds.Name] = new HistogramTarget(registry, GpuJobWaitSeconds, place),
            [MlModelInferenceSeconds.Name] = inferences,
            [MlModelAccuracy.Name] = new GaugeTarget(registry, MlModelAccuracy, model),
            [ApiRequests.Name] = new CounterTarget(registry, ApiRequests, method, endpoint, status),
            [ApiRequestDurationSeconds.Name] = new HistogramTarget(registry, ApiRequestDurationSeconds, method, endpoint, status),
            ["http_server_request_duration_seconds"] = requests,
            ["http_server_duration_seconds"] = requests,
            ["gen_ai_server_request_duration_seconds"] = inferences,
        }.ToFrozenDictionary(p => Encoding.UTF8.GetBytes(p.Key), p => p.Value, SeriesKeyComparer.Instance)
            .GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Where a metric goes, and in what unit it comes; <c>null</c> when the catalogue does not know it.</summary>
    public OtlpTarget? Find(in OtlpMetric metric, out OtlpUnit unit)
    {
        unit = default;
        if (OtlpUnit.Of(metric.Unit) is not { } known) return null;
        Span<byte> name = stackalloc byte[OtlpName.MaxLength];
        var length = OtlpName.Translate(metric.Name, unit = known, metric is { Kind: OtlpKind.Sum, IsMonotonic: true }, name);
        return _byName.TryGetValue(name[..length], out var target) && known.Fits(target.Unit) ? target : null;
    }
}
