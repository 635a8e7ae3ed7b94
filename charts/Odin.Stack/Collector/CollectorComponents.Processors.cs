using System.Collections.Immutable;

namespace Odin.Stack;

/// <content>Components that change data on its way.</content>
public static partial class CollectorComponents
{
    static ImmutableArray<CollectorComponent> Processors =>
    [
        new(CollectorKind.Processor, "attributes", "attributesprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "batch", "batchprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "cardinality_guardian", "cardinalityguardianprocessor"),
        new(CollectorKind.Processor, "coralogix", "coralogixprocessor"),
        new(CollectorKind.Processor, "cumulative_to_delta", "cumulativetodeltaprocessor") { DeprecatedType = "cumulativetodelta", IsInK8s = true },
        new(CollectorKind.Processor, "delta_to_cumulative", "deltatocumulativeprocessor") { DeprecatedType = "deltatocumulative", IsInK8s = true },
        new(CollectorKind.Processor, "delta_to_rate", "deltatorateprocessor") { DeprecatedType = "deltatorate", IsInK8s = true },
        new(CollectorKind.Processor, "drain", "drainprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "filter", "filterprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "gen_ai_normalizer", "genainormalizerprocessor"),
        new(CollectorKind.Processor, "geoip", "geoipprocessor"),
        new(CollectorKind.Processor, "groupbyattrs", "groupbyattrsprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "groupbytrace", "groupbytraceprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "interval", "intervalprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "isolationforest", "isolationforestprocessor"),
        new(CollectorKind.Processor, "k8s_attributes", "k8sattributesprocessor") { DeprecatedType = "k8sattributes", IsInK8s = true },
        new(CollectorKind.Processor, "log_dedup", "logdedupprocessor") { DeprecatedType = "logdedup", IsInK8s = true },
        new(CollectorKind.Processor, "memory_limiter", "memorylimiterprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "metric_start_time", "metricstarttimeprocessor") { DeprecatedType = "metricstarttime" },
        new(CollectorKind.Processor, "metrics_transform", "metricstransformprocessor") { DeprecatedType = "metricstransform", IsInK8s = true },
        new(CollectorKind.Processor, "metricsgeneration", "metricsgenerationprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "probabilistic_sampler", "probabilisticsamplerprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "redaction", "redactionprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "remotetap", "remotetapprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "resource", "resourceprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "resource_detection", "resourcedetectionprocessor") { DeprecatedType = "resourcedetection", IsInK8s = true },
        new(CollectorKind.Processor, "schema", "schemaprocessor"),
        new(CollectorKind.Processor, "span", "spanprocessor"),
        new(CollectorKind.Processor, "sumologic", "sumologicprocessor"),
        new(CollectorKind.Processor, "tail_sampling", "tailsamplingprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "transform", "transformprocessor") { IsInK8s = true },
        new(CollectorKind.Processor, "unroll", "unrollprocessor"),
    ];
}
