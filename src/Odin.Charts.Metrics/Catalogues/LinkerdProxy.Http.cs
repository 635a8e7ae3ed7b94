using static Odin.Charts.Metrics.Catalogues.LinkerdProxy.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class LinkerdProxy
{
    public static readonly Counter Request = new("request_total", "Requests that a proxy passed on.", Labels.OfTraffic);

    public static readonly Counter Response = new(
        "response_total",
        "Responses that ended.",
        [
            .. Labels.OfTraffic, Classification, StatusCode, GrpcStatus.Optionally, Error.Optionally,
            HttpStatus.Optionally
        ]);

    public static readonly Histogram ResponseLatencyMs = new(
        "response_latency_ms", "Time to the first byte of the response, in ms.", [.. Labels.OfTraffic, StatusCode])
    {
        Unit = Unit.Milliseconds,
        Buckets =
        [
            1, 2, 3, 4, 5, 10, 20, 30, 40, 50, 100, 200, 300, 400, 500, 1000, 2000, 3000, 4000, 5000, 10000, 20000,
            30000, 40000, 50000,
        ],
    };

    public static readonly Counter RouteRequest = new(
        "route_request_total",
        "Requests on a route of a service profile.",
        [Direction, Dst, RtRoute.Optionally, TargetAddr.Optionally]);

    public static readonly Counter RouteResponse = new(
        "route_response_total",
        "Responses on a route of a service profile.",
        [
            Direction, Dst, RtRoute.Optionally, TargetAddr.Optionally, Classification, StatusCode,
            GrpcStatus.Optionally, Error.Optionally
        ]);

    public static readonly Histogram RouteResponseLatencyMs = new(
        "route_response_latency_ms",
        "Time to the first byte on a route of a service profile, in ms.",
        [Direction, Dst, RtRoute.Optionally, TargetAddr.Optionally, StatusCode])
    {
        Unit = Unit.Milliseconds,
        Buckets =
        [
            1, 2, 3, 4, 5, 10, 20, 30, 40, 50, 100, 200, 300, 400, 500, 1000, 2000, 3000, 4000, 5000, 10000, 20000,
            30000, 40000, 50000,
        ],
    };

    public static readonly Counter ControlRequest = new(
        "control_request_total",
        "Requests to the control plane.",
        [Addr, ServerId.Optionally, Tls.Optionally, NoTlsReason.Optionally]);

    public static readonly Counter ControlResponse = new(
        "control_response_total",
        "Responses of the control plane.",
        [
            Addr, ServerId.Optionally, Tls.Optionally, NoTlsReason.Optionally, Classification, StatusCode,
            GrpcStatus.Optionally, Error.Optionally
        ]);

    public static readonly Histogram ControlResponseLatencyMs = new(
        "control_response_latency_ms",
        "Time to the first byte from the control plane, in ms.",
        [
            Addr, ServerId.Optionally, Tls.Optionally, NoTlsReason.Optionally, StatusCode
        ]) { Unit = Unit.Milliseconds, HasOtherBuckets = true };

    public static readonly Counter InboundHttpAuthzAllow = new(
        "inbound_http_authz_allow_total",
        "Requests that a policy allowed.",
        [
            AuthzGroup, AuthzKind, AuthzName, RouteGroup, RouteKind, RouteName, SrvGroup, SrvKind, SrvName,
            SrvPort.Optionally, TargetAddr, TargetIp.Optionally, TargetPort.Optionally, Tls, ClientId.Optionally,
            NoTlsReason.Optionally
        ]);

    public static readonly Counter InboundHttpAuthzDeny = new(
        "inbound_http_authz_deny_total",
        "Requests that no policy allowed.",
        [
            RouteGroup, RouteKind, RouteName, SrvGroup, SrvKind, SrvName, SrvPort.Optionally, TargetAddr,
            TargetIp.Optionally, TargetPort.Optionally, Tls, ClientId.Optionally, NoTlsReason.Optionally
        ]);

    public static readonly Counter InboundHttpErrors = new(
        "inbound_http_errors_total",
        "Requests into the pod that the proxy could not pass on.",
        [Error, TargetAddr.Optionally, TargetIp.Optionally, TargetPort.Optionally]);

    public static readonly Counter OutboundHttpErrors = new(
        "outbound_http_errors_total",
        "Requests out of the pod that the proxy could not pass on.",
        [Error, TargetAddr.Optionally, TargetIp.Optionally, TargetPort.Optionally]);
}
