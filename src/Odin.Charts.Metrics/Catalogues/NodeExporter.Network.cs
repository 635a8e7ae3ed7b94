using static Odin.Charts.Metrics.Catalogues.NodeExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class NodeExporter
{
    public static readonly Gauge ArpEntries = new("node_arp_entries", "Entries of the ARP table.", [Device]);

    public static readonly Counter NetworkReceiveBytes = new(
        "node_network_receive_bytes_total", "Bytes received.", [Device]) { Unit = Unit.Bytes };

    public static readonly Counter NetworkReceiveCompressed = new(
        "node_network_receive_compressed_total", "Compressed packets received.", [Device]);

    public static readonly Counter NetworkReceiveDrop = new(
        "node_network_receive_drop_total", "Packets dropped received.", [Device]);

    public static readonly Counter NetworkReceiveErrs = new(
        "node_network_receive_errs_total", "Errors received.", [Device]);

    public static readonly Counter NetworkReceiveFifo = new(
        "node_network_receive_fifo_total", "Errors of the queue received.", [Device]);

    public static readonly Counter NetworkReceiveFrame = new(
        "node_network_receive_frame_total", "Errors of frames received.", [Device]);

    public static readonly Counter NetworkReceiveMulticast = new(
        "node_network_receive_multicast_total", "Multicast packets received.", [Device]);

    public static readonly Counter NetworkReceiveNohandler = new(
        "node_network_receive_nohandler_total", "Packets that nobody takes received.", [Device]);

    public static readonly Counter NetworkReceivePackets = new(
        "node_network_receive_packets_total", "Packets received.", [Device]);

    public static readonly Counter NetworkTransmitBytes = new(
        "node_network_transmit_bytes_total", "Bytes sent.", [Device]) { Unit = Unit.Bytes };

    public static readonly Counter NetworkTransmitCarrier = new(
        "node_network_transmit_carrier_total", "Losses of the carrier sent.", [Device]);

    public static readonly Counter NetworkTransmitColls = new(
        "node_network_transmit_colls_total", "Collisions sent.", [Device]);

    public static readonly Counter NetworkTransmitCompressed = new(
        "node_network_transmit_compressed_total", "Compressed packets sent.", [Device]);

    public static readonly Counter NetworkTransmitDrop = new(
        "node_network_transmit_drop_total", "Packets dropped sent.", [Device]);

    public static readonly Counter NetworkTransmitErrs = new(
        "node_network_transmit_errs_total", "Errors sent.", [Device]);

    public static readonly Counter NetworkTransmitFifo = new(
        "node_network_transmit_fifo_total", "Errors of the queue sent.", [Device]);

    public static readonly Counter NetworkTransmitPackets = new(
        "node_network_transmit_packets_total", "Packets sent.", [Device]);

    public static readonly Gauge NetworkAddressAssignType = new(
        "node_network_address_assign_type", "How the device got its address.", [Device]);

    public static readonly Gauge NetworkCarrier = new("node_network_carrier", "1 when there is a link.", [Device]);

    public static readonly Gauge NetworkDeviceId = new("node_network_device_id", "The number of the device.", [Device]);

    public static readonly Gauge NetworkDormant = new(
        "node_network_dormant", "1 when the device is dormant.", [Device]);

    public static readonly Gauge NetworkFlags = new("node_network_flags", "The flags of the device.", [Device]);

    public static readonly Gauge NetworkIfaceId = new(
        "node_network_iface_id", "The number of the interface.", [Device]);

    public static readonly Gauge NetworkIfaceLink = new(
        "node_network_iface_link", "The number of the interface below.", [Device]);

    public static readonly Gauge NetworkIfaceLinkMode = new(
        "node_network_iface_link_mode", "The mode of the link.", [Device]);

    public static readonly Gauge NetworkMtuBytes = new(
        "node_network_mtu_bytes", "The largest packet.", [Device]) { Unit = Unit.Bytes };

    public static readonly Gauge NetworkNameAssignType = new(
        "node_network_name_assign_type", "How the device got its name.", [Device]);

    public static readonly Gauge NetworkNetDevGroup = new(
        "node_network_net_dev_group", "The group of the device.", [Device]);

    public static readonly Gauge NetworkProtocolType = new(
        "node_network_protocol_type", "The protocol of the device.", [Device]);

    public static readonly Gauge NetworkSpeedBytes = new(
        "node_network_speed_bytes", "The speed of the link, a second.", [Device]) { Unit = Unit.Bytes };

    public static readonly Gauge NetworkTransmitQueueLength = new(
        "node_network_transmit_queue_length", "The length of the queue.", [Device]);

    public static readonly Gauge NetworkUp = new("node_network_up", "1 when the device is up.", [Device]);

    public static readonly Counter NetworkCarrierChanges = new(
        "node_network_carrier_changes_total", "Changes of the link.", [Device]);

    public static readonly Counter NetworkCarrierDownChanges = new(
        "node_network_carrier_down_changes_total", "Times that the link went.", [Device]);

    public static readonly Counter NetworkCarrierUpChanges = new(
        "node_network_carrier_up_changes_total", "Times that the link came.", [Device]);

    public static readonly Info NetworkInfo = new(
        "node_network_info",
        "What a device is.",
        [Address, Adminstate.Optionally, Broadcast, Device, Duplex, Ifalias, Operstate]);

    public static readonly Gauge BondingActive = new("node_bonding_active", "Devices of a bond that are up.", [Master]);

    public static readonly Gauge BondingSlaves = new("node_bonding_slaves", "Devices of a bond.", [Master]);

    public static readonly Gauge NfConntrackEntries = new("node_nf_conntrack_entries", "Connections that are tracked.");

    public static readonly Gauge NfConntrackEntriesLimit = new(
        "node_nf_conntrack_entries_limit", "Connections that can be tracked.");

    public static readonly Gauge NfConntrackStatDrop = new(
        "node_nf_conntrack_stat_drop", "Packets dropped because tracking failed.");

    public static readonly Gauge NfConntrackStatEarlyDrop = new(
        "node_nf_conntrack_stat_early_drop", "Entries dropped to make room.");

    public static readonly Gauge NfConntrackStatFound = new(
        "node_nf_conntrack_stat_found", "Searches that found an entry.");

    public static readonly Gauge NfConntrackStatIgnore = new(
        "node_nf_conntrack_stat_ignore", "Packets of connections that are known.");

    public static readonly Gauge NfConntrackStatInsert = new("node_nf_conntrack_stat_insert", "Entries made.");

    public static readonly Gauge NfConntrackStatInsertFailed = new(
        "node_nf_conntrack_stat_insert_failed", "Entries that could not be made.");

    public static readonly Gauge NfConntrackStatInvalid = new(
        "node_nf_conntrack_stat_invalid", "Packets that cannot be tracked.");

    public static readonly Gauge NfConntrackStatSearchRestart = new(
        "node_nf_conntrack_stat_search_restart", "Searches that began again.");

    public static readonly Counter NetstatIcmpInErrors = new(
        "node_netstat_Icmp_InErrors", "The kernel's count Icmp.InErrors.");

    public static readonly Counter NetstatIcmpInMsgs = new(
        "node_netstat_Icmp_InMsgs", "The kernel's count Icmp.InMsgs.");

    public static readonly Counter NetstatIcmpOutMsgs = new(
        "node_netstat_Icmp_OutMsgs", "The kernel's count Icmp.OutMsgs.");

    public static readonly Counter NetstatIcmp6InErrors = new(
        "node_netstat_Icmp6_InErrors", "The kernel's count Icmp6.InErrors.");

    public static readonly Counter NetstatIcmp6InMsgs = new(
        "node_netstat_Icmp6_InMsgs", "The kernel's count Icmp6.InMsgs.");

    public static readonly Counter NetstatIcmp6OutMsgs = new(
        "node_netstat_Icmp6_OutMsgs", "The kernel's count Icmp6.OutMsgs.");

    public static readonly Counter NetstatIp6InOctets = new(
        "node_netstat_Ip6_InOctets", "The kernel's count Ip6.InOctets.") { Unit = Unit.Bytes };

    public static readonly Counter NetstatIp6OutOctets = new(
        "node_netstat_Ip6_OutOctets", "The kernel's count Ip6.OutOctets.") { Unit = Unit.Bytes };

    public static readonly Counter NetstatIpExtInOctets = new(
        "node_netstat_IpExt_InOctets", "The kernel's count IpExt.InOctets.") { Unit = Unit.Bytes };

    public static readonly Counter NetstatIpExtOutOctets = new(
        "node_netstat_IpExt_OutOctets", "The kernel's count IpExt.OutOctets.") { Unit = Unit.Bytes };

    public static readonly Counter NetstatTcpExtListenDrops = new(
        "node_netstat_TcpExt_ListenDrops", "The kernel's count TcpExt.ListenDrops.");

    public static readonly Counter NetstatTcpExtListenOverflows = new(
        "node_netstat_TcpExt_ListenOverflows", "The kernel's count TcpExt.ListenOverflows.");

    public static readonly Counter NetstatTcpExtSyncookiesFailed = new(
        "node_netstat_TcpExt_SyncookiesFailed", "The kernel's count TcpExt.SyncookiesFailed.");

    public static readonly Counter NetstatTcpExtSyncookiesRecv = new(
        "node_netstat_TcpExt_SyncookiesRecv", "The kernel's count TcpExt.SyncookiesRecv.");

    public static readonly Counter NetstatTcpExtSyncookiesSent = new(
        "node_netstat_TcpExt_SyncookiesSent", "The kernel's count TcpExt.SyncookiesSent.");

    public static readonly Counter NetstatTcpExtTCPSynRetrans = new(
        "node_netstat_TcpExt_TCPSynRetrans", "The kernel's count TcpExt.TCPSynRetrans.");

    public static readonly Counter NetstatTcpExtTCPTimeouts = new(
        "node_netstat_TcpExt_TCPTimeouts", "The kernel's count TcpExt.TCPTimeouts.");

    public static readonly Counter NetstatTcpExtTCPOFOQueue = new(
        "node_netstat_TcpExt_TCPOFOQueue", "The kernel's count TcpExt.TCPOFOQueue.");

    public static readonly Counter NetstatTcpExtTCPRcvQDrop = new(
        "node_netstat_TcpExt_TCPRcvQDrop", "The kernel's count TcpExt.TCPRcvQDrop.");

    public static readonly Counter NetstatTcpActiveOpens = new(
        "node_netstat_Tcp_ActiveOpens", "The kernel's count Tcp.ActiveOpens.");

    public static readonly Counter NetstatTcpInErrs = new("node_netstat_Tcp_InErrs", "The kernel's count Tcp.InErrs.");

    public static readonly Counter NetstatTcpInSegs = new("node_netstat_Tcp_InSegs", "The kernel's count Tcp.InSegs.");

    public static readonly Counter NetstatTcpOutRsts = new(
        "node_netstat_Tcp_OutRsts", "The kernel's count Tcp.OutRsts.");

    public static readonly Counter NetstatTcpOutSegs = new(
        "node_netstat_Tcp_OutSegs", "The kernel's count Tcp.OutSegs.");

    public static readonly Counter NetstatTcpPassiveOpens = new(
        "node_netstat_Tcp_PassiveOpens", "The kernel's count Tcp.PassiveOpens.");

    public static readonly Counter NetstatTcpRetransSegs = new(
        "node_netstat_Tcp_RetransSegs", "The kernel's count Tcp.RetransSegs.");

    public static readonly Counter NetstatUdpInDatagrams = new(
        "node_netstat_Udp_InDatagrams", "The kernel's count Udp.InDatagrams.");

    public static readonly Counter NetstatUdpInErrors = new(
        "node_netstat_Udp_InErrors", "The kernel's count Udp.InErrors.");

    public static readonly Counter NetstatUdpNoPorts = new(
        "node_netstat_Udp_NoPorts", "The kernel's count Udp.NoPorts.");

    public static readonly Counter NetstatUdpOutDatagrams = new(
        "node_netstat_Udp_OutDatagrams", "The kernel's count Udp.OutDatagrams.");

    public static readonly Counter NetstatUdpRcvbufErrors = new(
        "node_netstat_Udp_RcvbufErrors", "The kernel's count Udp.RcvbufErrors.");

    public static readonly Counter NetstatUdpSndbufErrors = new(
        "node_netstat_Udp_SndbufErrors", "The kernel's count Udp.SndbufErrors.");

    public static readonly Counter NetstatUdp6InDatagrams = new(
        "node_netstat_Udp6_InDatagrams", "The kernel's count Udp6.InDatagrams.");

    public static readonly Counter NetstatUdp6InErrors = new(
        "node_netstat_Udp6_InErrors", "The kernel's count Udp6.InErrors.");

    public static readonly Counter NetstatUdp6NoPorts = new(
        "node_netstat_Udp6_NoPorts", "The kernel's count Udp6.NoPorts.");

    public static readonly Counter NetstatUdp6OutDatagrams = new(
        "node_netstat_Udp6_OutDatagrams", "The kernel's count Udp6.OutDatagrams.");

    public static readonly Counter NetstatUdp6RcvbufErrors = new(
        "node_netstat_Udp6_RcvbufErrors", "The kernel's count Udp6.RcvbufErrors.");

    public static readonly Counter NetstatUdp6SndbufErrors = new(
        "node_netstat_Udp6_SndbufErrors", "The kernel's count Udp6.SndbufErrors.");

    public static readonly Counter NetstatUdpLiteInErrors = new(
        "node_netstat_UdpLite_InErrors", "The kernel's count UdpLite.InErrors.");

    public static readonly Counter NetstatUdpLite6InErrors = new(
        "node_netstat_UdpLite6_InErrors", "The kernel's count UdpLite6.InErrors.");

    public static readonly Gauge NetstatTcpCurrEstab = new(
        "node_netstat_Tcp_CurrEstab", "TCP connections that are open.");

    public static readonly Gauge NetstatIpForwarding = new(
        "node_netstat_Ip_Forwarding", "1 when packets are forwarded, 2 when they are not.");

    public static readonly Gauge SockstatFragInuse = new("node_sockstat_FRAG_inuse", "FRAG sockets in use.");

    public static readonly Gauge SockstatFragMemory = new("node_sockstat_FRAG_memory", "Memory of FRAG sockets.");

    public static readonly Gauge SockstatFrag6Inuse = new("node_sockstat_FRAG6_inuse", "FRAG6 sockets in use.");

    public static readonly Gauge SockstatFrag6Memory = new("node_sockstat_FRAG6_memory", "Memory of FRAG6 sockets.");

    public static readonly Gauge SockstatRawInuse = new("node_sockstat_RAW_inuse", "RAW sockets in use.");

    public static readonly Gauge SockstatRaw6Inuse = new("node_sockstat_RAW6_inuse", "RAW6 sockets in use.");

    public static readonly Gauge SockstatTcpAlloc = new("node_sockstat_TCP_alloc", "TCP sockets that exist.");

    public static readonly Gauge SockstatTcpInuse = new("node_sockstat_TCP_inuse", "TCP sockets in use.");

    public static readonly Gauge SockstatTcpMem = new("node_sockstat_TCP_mem", "Pages of memory of TCP sockets.");

    public static readonly Gauge SockstatTcpMemBytes = new(
        "node_sockstat_TCP_mem_bytes", "Memory of TCP sockets.") { Unit = Unit.Bytes };

    public static readonly Gauge SockstatTcpOrphan = new("node_sockstat_TCP_orphan", "TCP sockets without a process.");

    public static readonly Gauge SockstatTcpTw = new("node_sockstat_TCP_tw", "TCP sockets that wait to close.");

    public static readonly Gauge SockstatTcp6Inuse = new("node_sockstat_TCP6_inuse", "TCP6 sockets in use.");

    public static readonly Gauge SockstatUdpInuse = new("node_sockstat_UDP_inuse", "UDP sockets in use.");

    public static readonly Gauge SockstatUdpMem = new("node_sockstat_UDP_mem", "Pages of memory of UDP sockets.");

    public static readonly Gauge SockstatUdpMemBytes = new(
        "node_sockstat_UDP_mem_bytes", "Memory of UDP sockets.") { Unit = Unit.Bytes };

    public static readonly Gauge SockstatUdp6Inuse = new("node_sockstat_UDP6_inuse", "UDP6 sockets in use.");

    public static readonly Gauge SockstatUdpliteInuse = new("node_sockstat_UDPLITE_inuse", "UDPLITE sockets in use.");

    public static readonly Gauge SockstatUdplite6Inuse = new(
        "node_sockstat_UDPLITE6_inuse", "UDPLITE6 sockets in use.");

    public static readonly Gauge SockstatSocketsUsed = new("node_sockstat_sockets_used", "Sockets in use.");

    public static readonly Gauge UdpQueues = new(
        "node_udp_queues", "Bytes in the queues of UDP.", [Ip, Queue]) { Unit = Unit.Bytes };
}
