using static Odin.Charts.Metrics.Catalogues.OpenTelemetryCollector.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class OpenTelemetryCollector
{
    public static readonly Counter ProcessorTailSamplingCountTracesSampled = new(
        "otelcol_processor_tail_sampling_count_traces_sampled",
        "Traces that a policy decided on.",
        [Policy, Decision.Optionally, Sampled.Optionally]);

    public static readonly Counter ProcessorTailSamplingGlobalCountTracesSampled = new(
        "otelcol_processor_tail_sampling_global_count_traces_sampled",
        "Traces that were decided on.",
        [Decision.Optionally, Sampled.Optionally]);

    public static readonly Counter ProcessorTailSamplingNewTraceIdReceived = new(
        "otelcol_processor_tail_sampling_new_trace_id_received", "Traces that came.");

    public static readonly Histogram TailSamplingLateSpanAge = new(
        "otelcol_processor_tail_sampling_sampling_late_span_age",
        "How late spans came.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter ProcessorTailSamplingSamplingTraceDroppedTooEarly = new(
        "otelcol_processor_tail_sampling_sampling_trace_dropped_too_early",
        "Traces dropped before they were decided on.");

    public static readonly Histogram ProcessorTailSamplingSamplingDecisionLatency = new(
        "otelcol_processor_tail_sampling_sampling_decision_latency",
        "How long a policy took.",
        [Policy]) { Unit = Unit.Milliseconds, HasOtherBuckets = true };

    public static readonly Histogram ProcessorTailSamplingSamplingDecisionTimerLatency = new(
        "otelcol_processor_tail_sampling_sampling_decision_timer_latency",
        "How long a round of decisions took.") { Unit = Unit.Milliseconds, HasOtherBuckets = true };

    public static readonly Gauge ProcessorTailSamplingSamplingTracesOnMemory = new(
        "otelcol_processor_tail_sampling_sampling_traces_on_memory", "Traces that are kept.");

    public static readonly Gauge OtelsvcK8sPodTableSize = new(
        "otelcol_otelsvc_k8s_pod_table_size", "Pods that the Kubernetes processor knows.");

    public static readonly Counter OtelsvcK8sPodAdded = new("otelcol_otelsvc_k8s_pod_added", "Pods added.");

    public static readonly Counter OtelsvcK8sPodUpdated = new("otelcol_otelsvc_k8s_pod_updated", "Pods updated.");

    public static readonly Counter OtelsvcK8sPodDeleted = new("otelcol_otelsvc_k8s_pod_deleted", "Pods deleted.");

    public static readonly Counter OtelsvcK8sIpLookupMiss = new(
        "otelcol_otelsvc_k8s_ip_lookup_miss", "Addresses of no known pod.");

    public static readonly Gauge LoadbalancerNumBackends = new(
        "otelcol_loadbalancer_num_backends", "Backends that the load balancer knows.", [Resolver]);

    public static readonly Counter LoadbalancerNumBackendUpdates = new(
        "otelcol_loadbalancer_num_backend_updates", "Changes of the backends.", [Resolver]);

    public static readonly Counter LoadbalancerNumResolutions = new(
        "otelcol_loadbalancer_num_resolutions", "Look-ups of the backends.", [Resolver, Success.Optionally]);

    public static readonly Counter LoadbalancerBackendOutcome = new(
        "otelcol_loadbalancer_backend_outcome", "Results of sending to a backend.", [Endpoint, Success]);
}
