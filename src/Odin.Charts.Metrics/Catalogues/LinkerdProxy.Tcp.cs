using static Odin.Charts.Metrics.Catalogues.LinkerdProxy.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class LinkerdProxy
{
    public static readonly Counter TcpOpen = new("tcp_open_total", "Connections opened.", [.. Labels.OfTraffic, Peer]);

    public static readonly Gauge TcpOpenConnections = new(
        "tcp_open_connections", "Connections that are open.", [.. Labels.OfTraffic, Peer]);

    public static readonly Counter TcpClose = new(
        "tcp_close_total", "Connections closed.", [.. Labels.OfTraffic, Peer, Errno.Optionally]);

    public static readonly Counter TcpReadBytes = new(
        "tcp_read_bytes_total", "Bytes read.", [.. Labels.OfTraffic, Peer]) { Unit = Unit.Bytes };

    public static readonly Counter TcpWriteBytes = new(
        "tcp_write_bytes_total", "Bytes written.", [.. Labels.OfTraffic, Peer]) { Unit = Unit.Bytes };

    public static readonly Histogram TcpConnectionDurationMs = new(
        "tcp_connection_duration_ms",
        "How long connections lasted, in ms.",
        [.. Labels.OfTraffic, Peer, Errno.Optionally]) { Unit = Unit.Milliseconds, HasOtherBuckets = true };

    public static readonly Counter InboundTcpAcceptErrors = new(
        "inbound_tcp_accept_errors_total",
        "Connections into the pod that could not be taken.",
        [Error, TargetAddr.Optionally, TargetIp.Optionally, TargetPort.Optionally]);

    public static readonly Counter OutboundTcpAcceptErrors = new(
        "outbound_tcp_accept_errors_total",
        "Connections out of the pod that could not be taken.",
        [Error, TargetAddr.Optionally, TargetIp.Optionally, TargetPort.Optionally]);

    public static readonly Counter InboundTcpAuthzAllow = new(
        "inbound_tcp_authz_allow_total",
        "Connections that a policy allowed.",
        [
            AuthzGroup, AuthzKind, AuthzName, SrvGroup, SrvKind, SrvName, SrvPort.Optionally, TargetAddr,
            TargetIp.Optionally, TargetPort.Optionally, Tls, ClientId.Optionally, NoTlsReason.Optionally
        ]);

    public static readonly Counter InboundTcpAuthzDeny = new(
        "inbound_tcp_authz_deny_total",
        "Connections that no policy allowed.",
        [
            SrvGroup, SrvKind, SrvName, SrvPort.Optionally, TargetAddr, TargetIp.Optionally, TargetPort.Optionally,
            Tls, ClientId.Optionally, NoTlsReason.Optionally
        ]);

    public static readonly Counter InboundTcpAuthzTerminate = new(
        "inbound_tcp_authz_terminate_total",
        "Connections closed because a policy changed.",
        [
            SrvGroup, SrvKind, SrvName, SrvPort.Optionally, TargetAddr, TargetIp.Optionally, TargetPort.Optionally,
            Tls, ClientId.Optionally, NoTlsReason.Optionally
        ]);

    public static readonly Counter InboundTcpErrors = new(
        "inbound_tcp_errors_total",
        "Errors of connections into the pod.",
        [Error, TargetAddr.Optionally, TargetIp.Optionally, TargetPort.Optionally]);

    public static readonly Counter OutboundTcpErrors = new(
        "outbound_tcp_errors_total",
        "Errors of connections out of the pod.",
        [Error, TargetAddr.Optionally, TargetIp.Optionally, TargetPort.Optionally]);

    public static readonly Counter OutboundTcpProtocolConnections = new(
        "outbound_tcp_protocol_connections_total",
        "Connections by their protocol.",
        [
            Protocol, ParentGroup.Optionally, ParentKind.Optionally, ParentNamespace.Optionally,
            ParentName.Optionally, ParentPort.Optionally
        ]);
}
