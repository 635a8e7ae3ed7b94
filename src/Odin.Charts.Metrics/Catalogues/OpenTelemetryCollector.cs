namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What the OpenTelemetry Collector exports of itself. The names are those of its defaults, which leave out
/// the suffixes of types and units; a reader with without_type_suffix: false exports others.</summary>
public static partial class OpenTelemetryCollector
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("otel-collector", typeof(OpenTelemetryCollector)) with
    {
        Version = "0.159",
        IsThirdParty = true,
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Receiver = new("receiver");
        public static readonly Label Transport = new("transport");
        public static readonly Label Outcome = new("outcome", "success", "refused", "failure");
        public static readonly Label Exporter = new("exporter");
        public static readonly Label ErrorType = new("error_type");
        public static readonly Label ErrorPermanent = new("error_permanent");
        public static readonly Label DataType = new("data_type", "traces", "metrics", "logs", "profiles");
        public static readonly Label Processor = new("processor");
        public static readonly Label OtelSignal = new("otel_signal");
        public static readonly Label Filter = new("filter");
        public static readonly Label Policy = new("policy");
        public static readonly Label Sampled = new("sampled");
        public static readonly Label Decision = new("decision");
        public static readonly Label Worker = new("worker");
        public static readonly Label Endpoint = new("endpoint");
        public static readonly Label Success = new("success");
        public static readonly Label Resolver = new("resolver");
        public static readonly Label ServiceName = new("service_name");
        public static readonly Label ServiceInstanceId = new("service_instance_id");
        public static readonly Label ServiceVersion = new("service_version");
        public static readonly Label HttpRequestMethod = new("http_request_method");
        public static readonly Label HttpResponseStatusCode = new("http_response_status_code");
        public static readonly Label NetworkProtocolName = new("network_protocol_name");
        public static readonly Label NetworkProtocolVersion = new("network_protocol_version");
        public static readonly Label ServerAddress = new("server_address");
        public static readonly Label ServerPort = new("server_port");
        public static readonly Label UrlScheme = new("url_scheme");
        public static readonly Label HttpRoute = new("http_route");
        public static readonly Label RpcMethod = new("rpc_method");
        public static readonly Label RpcSystemName = new("rpc_system_name");
        public static readonly Label RpcResponseStatusCode = new("rpc_response_status_code");
#pragma warning restore CS1591
    }
}
