using static Odin.Charts.Metrics.Catalogues.OpenTelemetryCollector.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class OpenTelemetryCollector
{
    public static readonly Counter ProcessorTailSamplingCountSpansSampled = new(
        "otelcol_processor_tail_sampling_count_spans_sampled",
        "Spans that a policy decided on.",
        [Policy, Sampled, Decision.Optionally, Worker.Optionally]);

    public static readonly Counter ProcessorTailSamplingCountTracesSampled = new(
        "otelcol_processor_tail_sampling_count_traces_sampled",
        "Traces that a policy decided on.",
        [Policy, Sampled, Decision.Optionally, Worker.Optionally]);

    public static readonly Counter ProcessorTailSamplingGlobalCountTracesSampled = new(
        "otelcol_processor_tail_sampling_global_count_traces_sampled",
        "Traces that were decided on.",
        [Sampled, Decision.Optionally, Worker.Optionally]);

    public static readonly Counter ProcessorTailSamplingEarlyReleasesFromCacheDecision = new(
        "otelcol_processor_tail_sampling_early_releases_from_cache_decision",
        "Spans of traces that were decided on before.",
        [Sampled, Worker.Optionally]);

    public static readonly Counter ProcessorTailSamplingNewTraceIdReceived = new(
        "otelcol_processor_tail_sampling_new_trace_id_received", "Traces that came.", [Worker.Optionally]);

    public static readonly Histogram ProcessorTailSamplingSamplingDecisionLatency = new(
        "otelcol_processor_tail_sampling_sampling_decision_latency",
        "How long a policy took, in µs.",
        [Policy.Optionally, Worker.Optionally]) { Unit = Unit.Microseconds, HasOtherBuckets = true };

    public static readonly Histogram ProcessorTailSamplingSamplingDecisionTimerLatency = new(
        "otelcol_processor_tail_sampling_sampling_decision_timer_latency",
        "How long a round of decisions took, in ms.",
        [Worker.Optionally]) { Unit = Unit.Milliseconds, HasOtherBuckets = true };

    public static readonly Histogram ProcessorTailSamplingSamplingLateSpanAge = new(
        "otelcol_processor_tail_sampling_sampling_late_span_age",
        "How late spans came, in seconds.",
        [Worker.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter ProcessorTailSamplingSamplingPolicyEvaluationError = new(
        "otelcol_processor_tail_sampling_sampling_policy_evaluation_error",
        "Policies that failed.",
        [Policy.Optionally, Worker.Optionally]);

    public static readonly Counter ProcessorTailSamplingSamplingTraceDroppedTooEarly = new(
        "otelcol_processor_tail_sampling_sampling_trace_dropped_too_early",
        "Traces dropped before they were decided on.",
        [Worker.Optionally]);

    public static readonly Histogram ProcessorTailSamplingSamplingTraceRemovalAge = new(
        "otelcol_processor_tail_sampling_sampling_trace_removal_age",
        "How old traces were when they were dropped, in seconds.",
        [Worker.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge ProcessorTailSamplingSamplingTracesOnMemory = new(
        "otelcol_processor_tail_sampling_sampling_traces_on_memory", "Traces that are kept.", [Worker.Optionally]);

    public static readonly Gauge OtelsvcK8sPodTableSize = new(
        "otelcol_otelsvc_k8s_pod_table_size", "Pods that the Kubernetes processor knows.");

    public static readonly Counter OtelsvcK8sIpLookupMiss = new(
        "otelcol_otelsvc_k8s_ip_lookup_miss", "Addresses of no known pod.");

    public static readonly Counter OtelsvcK8sNamespaceAdded = new(
        "otelcol_otelsvc_k8s_namespace_added", "Events: a namespace was added.");

    public static readonly Counter OtelsvcK8sNamespaceUpdated = new(
        "otelcol_otelsvc_k8s_namespace_updated", "Events: a namespace was updated.");

    public static readonly Counter OtelsvcK8sNamespaceDeleted = new(
        "otelcol_otelsvc_k8s_namespace_deleted", "Events: a namespace was deleted.");

    public static readonly Counter OtelsvcK8sNodeAdded = new(
        "otelcol_otelsvc_k8s_node_added", "Events: a node was added.");

    public static readonly Counter OtelsvcK8sNodeUpdated = new(
        "otelcol_otelsvc_k8s_node_updated", "Events: a node was updated.");

    public static readonly Counter OtelsvcK8sNodeDeleted = new(
        "otelcol_otelsvc_k8s_node_deleted", "Events: a node was deleted.");

    public static readonly Counter OtelsvcK8sPodAdded = new(
        "otelcol_otelsvc_k8s_pod_added", "Events: a pod was added.");

    public static readonly Counter OtelsvcK8sPodUpdated = new(
        "otelcol_otelsvc_k8s_pod_updated", "Events: a pod was updated.");

    public static readonly Counter OtelsvcK8sPodDeleted = new(
        "otelcol_otelsvc_k8s_pod_deleted", "Events: a pod was deleted.");

    public static readonly Counter OtelsvcK8sReplicasetAdded = new(
        "otelcol_otelsvc_k8s_replicaset_added", "Events: a replicaset was added.");

    public static readonly Counter OtelsvcK8sReplicasetUpdated = new(
        "otelcol_otelsvc_k8s_replicaset_updated", "Events: a replicaset was updated.");

    public static readonly Counter OtelsvcK8sReplicasetDeleted = new(
        "otelcol_otelsvc_k8s_replicaset_deleted", "Events: a replicaset was deleted.");

    public static readonly Histogram LoadbalancerBackendLatency = new(
        "otelcol_loadbalancer_backend_latency",
        "How long backends took, in ms.",
        [Endpoint]) { Unit = Unit.Milliseconds, HasOtherBuckets = true };

    public static readonly Counter LoadbalancerBackendOutcome = new(
        "otelcol_loadbalancer_backend_outcome", "Results of sending to backends.", [Endpoint.Optionally, Success]);

    public static readonly Gauge LoadbalancerNumBackends = new(
        "otelcol_loadbalancer_num_backends", "Backends that the load balancer knows.", [Resolver]);

    public static readonly Counter LoadbalancerNumBackendUpdates = new(
        "otelcol_loadbalancer_num_backend_updates", "Changes of the backends.", [Resolver]);

    public static readonly Counter LoadbalancerNumResolutions = new(
        "otelcol_loadbalancer_num_resolutions", "Look-ups of the backends.", [Resolver, Success]);
}
