using static Odin.Charts.Metrics.Catalogues.LinkerdProxy.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class LinkerdProxy
{
    public static readonly Counter OutboundHttpRouteRequestStatuses = new(
        "outbound_http_route_request_statuses_total",
        "HTTP responses by status, retries taken together.",
        [.. OfParent, .. OfRoute, Hostname.Optionally, HttpStatus.Optionally, Error.Optionally]);

    public static readonly Histogram OutboundHttpRouteRequestDurationSeconds = new(
        "outbound_http_route_request_duration_seconds",
        "How long HTTP requests took, retries taken together.",
        [.. OfParent, .. OfRoute, Hostname.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter OutboundHttpRouteRetryRequests = new(
        "outbound_http_route_retry_requests_total",
        "HTTP requests sent again.",
        [.. OfParent, .. OfRoute]);

    public static readonly Counter OutboundHttpRouteRetrySuccesses = new(
        "outbound_http_route_retry_successes_total",
        "HTTP requests that a retry saved.",
        [.. OfParent, .. OfRoute]);

    public static readonly Counter OutboundHttpRouteRetryLimitExceeded = new(
        "outbound_http_route_retry_limit_exceeded_total",
        "HTTP requests that had no retry left.",
        [.. OfParent, .. OfRoute]);

    public static readonly Counter OutboundHttpRouteRetryOverflow = new(
        "outbound_http_route_retry_overflow_total",
        "HTTP requests that were not sent again because there were too many retries.",
        [.. OfParent, .. OfRoute]);

    public static readonly Counter OutboundHttpRouteBackendRequests = new(
        "outbound_http_route_backend_requests_total",
        "HTTP requests to a backend.",
        [.. OfParent, .. OfRoute, .. OfBackend]);

    public static readonly Counter OutboundHttpRouteBackendResponseStatuses = new(
        "outbound_http_route_backend_response_statuses_total",
        "HTTP responses of a backend by status.",
        [.. OfParent, .. OfRoute, .. OfBackend, HttpStatus.Optionally, Error.Optionally]);

    public static readonly Histogram OutboundHttpRouteBackendResponseDurationSeconds = new(
        "outbound_http_route_backend_response_duration_seconds",
        "How long a backend took to answer HTTP requests.",
        [.. OfParent, .. OfRoute, .. OfBackend]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter OutboundGrpcRouteRequestStatuses = new(
        "outbound_grpc_route_request_statuses_total",
        "gRPC responses by status, retries taken together.",
        [.. OfParent, .. OfRoute, Hostname.Optionally, GrpcStatus.Optionally, Error.Optionally]);

    public static readonly Histogram OutboundGrpcRouteRequestDurationSeconds = new(
        "outbound_grpc_route_request_duration_seconds",
        "How long gRPC requests took, retries taken together.",
        [.. OfParent, .. OfRoute, Hostname.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter OutboundGrpcRouteRetryRequests = new(
        "outbound_grpc_route_retry_requests_total",
        "gRPC requests sent again.",
        [.. OfParent, .. OfRoute]);

    public static readonly Counter OutboundGrpcRouteRetrySuccesses = new(
        "outbound_grpc_route_retry_successes_total",
        "gRPC requests that a retry saved.",
        [.. OfParent, .. OfRoute]);

    public static readonly Counter OutboundGrpcRouteRetryLimitExceeded = new(
        "outbound_grpc_route_retry_limit_exceeded_total",
        "gRPC requests that had no retry left.",
        [.. OfParent, .. OfRoute]);

    public static readonly Counter OutboundGrpcRouteRetryOverflow = new(
        "outbound_grpc_route_retry_overflow_total",
        "gRPC requests that were not sent again because there were too many retries.",
        [.. OfParent, .. OfRoute]);

    public static readonly Counter OutboundGrpcRouteBackendRequests = new(
        "outbound_grpc_route_backend_requests_total",
        "gRPC requests to a backend.",
        [.. OfParent, .. OfRoute, .. OfBackend]);

    public static readonly Counter OutboundGrpcRouteBackendResponseStatuses = new(
        "outbound_grpc_route_backend_response_statuses_total",
        "gRPC responses of a backend by status.",
        [.. OfParent, .. OfRoute, .. OfBackend, GrpcStatus.Optionally, Error.Optionally]);

    public static readonly Histogram OutboundGrpcRouteBackendResponseDurationSeconds = new(
        "outbound_grpc_route_backend_response_duration_seconds",
        "How long a backend took to answer gRPC requests.",
        [.. OfParent, .. OfRoute, .. OfBackend]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge OutboundHttpBalancerEndpoints = new(
        "outbound_http_balancer_endpoints",
        "Endpoints of a balancer in a state.",
        [.. OfParent, .. OfBackend, EndpointState]);
}
