using System.Collections.Immutable;

namespace Odin.Stack;

/// <content>Components that belong to no pipeline.</content>
public static partial class CollectorComponents
{
    static ImmutableArray<CollectorComponent> Extensions =>
    [
        new(CollectorKind.Extension, "ack", "ackextension") { IsInK8s = true },
        new(CollectorKind.Extension, "asapclient", "asapauthextension"),
        new(CollectorKind.Extension, "aws_iam_dbauth", "awsiamdbauthextension"),
        new(CollectorKind.Extension, "aws_logs_encoding", "awslogsencodingextension") { DeprecatedType = "awslogs_encoding" },
        new(CollectorKind.Extension, "awscloudwatchmetricstreams_encoding", "awscloudwatchmetricstreamsencodingextension"),
        new(CollectorKind.Extension, "awsproxy", "awsproxy"),
        new(CollectorKind.Extension, "azure_auth", "azureauthextension") { DeprecatedType = "azureauth" },
        new(CollectorKind.Extension, "azure_encoding", "azureencodingextension"),
        new(CollectorKind.Extension, "basicauth", "basicauthextension") { IsInK8s = true },
        new(CollectorKind.Extension, "bearertokenauth", "bearertokenauthextension") { IsInK8s = true },
        new(CollectorKind.Extension, "cgroup_runtime", "cgroupruntimeextension") { DeprecatedType = "cgroupruntime", IsInK8s = true },
        new(CollectorKind.Extension, "datadog", "datadogextension"),
        new(CollectorKind.Extension, "db_storage", "dbstorage"),
        new(CollectorKind.Extension, "docker_observer", "dockerobserver"),
        new(CollectorKind.Extension, "ecs_observer", "ecsobserver"),
        new(CollectorKind.Extension, "file_storage", "filestorage") { IsInK8s = true },
        new(CollectorKind.Extension, "google_cloud_logentry_encoding", "googlecloudlogentryencodingextension") { DeprecatedType = "googlecloudlogentry_encoding" },
        new(CollectorKind.Extension, "googleclientauth", "googleclientauthextension"),
        new(CollectorKind.Extension, "headers_setter", "headerssetterextension") { IsInK8s = true },
        new(CollectorKind.Extension, "health_check", "healthcheckextension") { IsInK8s = true },
        new(CollectorKind.Extension, "host_observer", "hostobserver") { IsInK8s = true },
        new(CollectorKind.Extension, "http_forwarder", "httpforwarderextension") { IsInK8s = true },
        new(CollectorKind.Extension, "jaeger_encoding", "jaegerencodingextension"),
        new(CollectorKind.Extension, "jaegerremotesampling", "jaegerremotesampling"),
        new(CollectorKind.Extension, "json_log_encoding", "jsonlogencodingextension"),
        new(CollectorKind.Extension, "k8s_leader_elector", "k8sleaderelector") { IsInK8s = true },
        new(CollectorKind.Extension, "k8s_observer", "k8sobserver") { IsInK8s = true },
        new(CollectorKind.Extension, "oauth2client", "oauth2clientauthextension") { IsInK8s = true },
        new(CollectorKind.Extension, "oidc", "oidcauthextension") { IsInK8s = true },
        new(CollectorKind.Extension, "opamp", "opampextension") { IsInK8s = true },
        new(CollectorKind.Extension, "otlp_encoding", "otlpencodingextension"),
        new(CollectorKind.Extension, "pebble_tail_storage", "pebbletailstorageextension"),
        new(CollectorKind.Extension, "pprof", "pprofextension") { IsInK8s = true },
        new(CollectorKind.Extension, "redis_storage", "redisstorageextension"),
        new(CollectorKind.Extension, "sigv4auth", "sigv4authextension"),
        new(CollectorKind.Extension, "skywalking_encoding", "skywalkingencodingextension"),
        new(CollectorKind.Extension, "sumologic", "sumologicextension"),
        new(CollectorKind.Extension, "text_encoding", "textencodingextension"),
        new(CollectorKind.Extension, "zipkin_encoding", "zipkinencodingextension"),
        new(CollectorKind.Extension, "zpages", "zpagesextension") { IsInK8s = true },
    ];
}
