namespace Odin.Stack.Tests;

/// <summary>Keys that the collector 0.159 takes, of the components that the chart writes. It exits over any other. Sources: the <c>config.go</c> of each component
/// at v0.159.0 of https://github.com/open-telemetry/opentelemetry-collector and opentelemetry-collector-contrib.</summary>
internal static class CollectorKeys
{
    static readonly string[] GrpcClient =
    [
        "endpoint", "proxy_url", "compression", "tls", "keepalive", "read_buffer_size", "write_buffer_size", "wait_for_ready", "headers", "balancer_name", "authority", "auth",
        "middlewares", "timeout", "sending_queue", "retry_on_failure",
    ];

    static readonly string[] HttpClient =
    [
        "endpoint", "proxy_url", "tls", "read_buffer_size", "write_buffer_size", "timeout", "headers", "auth", "compression", "compression_params", "max_idle_conns",
        "max_idle_conns_per_host", "max_conns_per_host", "idle_conn_timeout", "disable_keep_alives", "http2_read_idle_timeout", "http2_ping_timeout", "cookies", "force_attempt_http2",
        "middlewares", "sending_queue", "retry_on_failure", "traces_endpoint", "metrics_endpoint", "logs_endpoint", "profiles_endpoint", "encoding",
    ];

    static readonly string[] Queue = ["enabled", "wait_for_result", "sizer", "queue_size", "block_on_overflow", "storage", "num_consumers", "batch"];

    static readonly string[] Retry = ["enabled", "initial_interval", "randomization_factor", "multiplier", "max_interval", "max_elapsed_time"];

    public static readonly HashSet<string> Accepted =
    [
        "connectors",
        .. Block("receivers", "otlp", "file_log"),
        .. Block("receivers.otlp", "protocols"),
        .. Block("receivers.otlp.protocols", "grpc", "http"),
        .. Block("receivers.otlp.protocols.grpc", "endpoint", "transport", "tls", "max_recv_msg_size_mib", "max_concurrent_streams", "read_buffer_size", "write_buffer_size", "keepalive", "auth", "include_metadata"),
        .. Block("receivers.otlp.protocols.http", "endpoint", "tls", "cors", "auth", "max_request_body_size", "include_metadata", "traces_url_path", "metrics_url_path", "logs_url_path"),
        .. Block("receivers.file_log",
            "include", "exclude", "exclude_older_than", "ordering_criteria", "include_file_name", "include_file_path", "include_file_name_resolved", "include_file_path_resolved",
            "include_file_owner_name", "include_file_owner_group_name", "include_file_record_number", "include_file_record_offset", "poll_interval", "max_concurrent_files", "max_batches",
            "start_at", "fingerprint_size", "initial_buffer_size", "max_log_size", "encoding", "multiline", "force_flush_period", "delete_after_read", "header", "acquire_fs_lock",
            "preserve_leading_whitespaces", "preserve_trailing_whitespaces", "attributes", "resource", "operators", "storage", "retry_on_failure", "compression"),
        .. Block("receivers.file_log.retry_on_failure", "enabled", "initial_interval", "max_interval", "max_elapsed_time"),
        .. Block("receivers.file_log.operators", "type", "id", "format", "add_metadata_from_filepath", "max_log_size", "output", "parse_from", "parse_to", "on_error", "if", "severity"),
        .. Block("processors", "memory_limiter", "k8s_attributes", "resource/cluster", "batch"),
        .. Block("processors.memory_limiter", "check_interval", "limit_mib", "spike_limit_mib", "limit_percentage", "spike_limit_percentage", "min_gc_interval_when_soft_limited", "min_gc_interval_when_hard_limited"),
        .. Block("processors.batch", "timeout", "send_batch_size", "send_batch_max_size", "metadata_keys", "metadata_cardinality_limit"),
        .. Block("processors.k8s_attributes", "auth_type", "kube_config_path", "context", "passthrough", "extract", "filter", "pod_association", "exclude", "wait_for_metadata", "wait_for_metadata_timeout"),
        .. Block("processors.k8s_attributes.filter", "node", "node_from_env_var", "namespace", "fields", "labels"),
        .. Block("processors.k8s_attributes.extract", "metadata", "annotations", "labels", "otel_annotations", "deployment_name_from_replicaset"),
        .. Block("processors.k8s_attributes.extract.labels", "tag_name", "key", "key_regex", "from"),
        .. Block("processors.k8s_attributes.extract.annotations", "tag_name", "key", "key_regex", "from"),
        .. Block("processors.k8s_attributes.pod_association", "sources"),
        .. Block("processors.k8s_attributes.pod_association.sources", "from", "name"),
        .. Block("processors.resource/cluster", "attributes"),
        .. Block("processors.resource/cluster.attributes", "key", "value", "action", "from_attribute", "from_context", "pattern", "converted_type", "default_value"),
        .. Block("exporters", "otlp_grpc/tempo", "otlp_http/loki", "otlp_http/prometheus", "debug"),
        .. Block("exporters.debug", "verbosity", "sampling_initial", "sampling_thereafter", "use_internal_logger", "output_paths", "sending_queue"),
        .. Exporter("otlp_grpc/tempo", GrpcClient), .. Exporter("otlp_http/loki", HttpClient), .. Exporter("otlp_http/prometheus", HttpClient),
        .. Block("extensions", "health_check", "file_storage"),
        .. Block("extensions.health_check", "endpoint", "path", "response_body", "tls", "check_collector_pipeline", "use_v2", "http", "grpc", "component_health"),
        .. Block("extensions.file_storage", "directory", "timeout", "compaction", "fsync", "create_directory", "directory_permissions", "recreate"),
        .. Block("service", "telemetry", "extensions", "pipelines"),
        .. Block("service.telemetry", "logs", "metrics", "traces", "resource"),
        .. Block("service.telemetry.logs", "level", "development", "encoding", "disable_caller", "disable_stacktrace", "sampling", "output_paths", "error_output_paths", "initial_fields", "processors"),
        .. Block("service.telemetry.metrics", "level", "readers", "views"),
        .. Block("service.telemetry.metrics.readers", "pull", "periodic"),
        .. Block("service.telemetry.metrics.readers.pull", "exporter", "producers"),
        .. Block("service.telemetry.metrics.readers.pull.exporter", "prometheus"),
        .. Block("service.telemetry.metrics.readers.pull.exporter.prometheus", "host", "port", "without_scope_info", "without_type_suffix", "without_units", "with_resource_constant_labels"),
        .. Block("service.pipelines", "traces", "metrics", "logs"),
        .. new[] { "traces", "metrics", "logs" }.SelectMany(p => Block($"service.pipelines.{p}", "receivers", "processors", "exporters")),
    ];

    static IEnumerable<string> Exporter(string id, string[] keys) =>
    [
        .. Block($"exporters.{id}", keys),
        .. Block($"exporters.{id}.tls", "insecure", "insecure_skip_verify", "ca_file", "cert_file", "key_file", "server_name_override", "min_version", "max_version"),
        .. Block($"exporters.{id}.headers", "X-Scope-OrgID"),
        .. Block($"exporters.{id}.sending_queue", Queue),
        .. Block($"exporters.{id}.retry_on_failure", Retry),
    ];

    static IEnumerable<string> Block(string name, params string[] keys) => keys.Select(k => $"{name}.{k}").Prepend(name);
}
