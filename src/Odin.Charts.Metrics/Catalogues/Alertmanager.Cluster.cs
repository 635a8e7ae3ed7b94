using static Odin.Charts.Metrics.Catalogues.Alertmanager.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Alertmanager
{
    public static readonly Counter ClusterAliveMessages = new(
        "alertmanager_cluster_alive_messages_total", "Signs of life received.", [Peer]);

    public static readonly Gauge ClusterEnabled = new("alertmanager_cluster_enabled", "1 when there is a cluster.");

    public static readonly Gauge ClusterFailedPeers = new("alertmanager_cluster_failed_peers", "Peers that failed.");

    public static readonly Gauge ClusterHealthScore = new(
        "alertmanager_cluster_health_score", "The health of the cluster, 0 at best.");

    public static readonly Gauge ClusterMembers = new("alertmanager_cluster_members", "Members of the cluster.");

    public static readonly Counter ClusterMessagesPruned = new(
        "alertmanager_cluster_messages_pruned_total", "Messages that were cut off.");

    public static readonly Gauge ClusterMessagesQueued = new(
        "alertmanager_cluster_messages_queued", "Messages that wait.");

    public static readonly Counter ClusterMessagesReceivedSize = new(
        "alertmanager_cluster_messages_received_size_total",
        "Bytes of messages received.",
        [MsgType]) { Unit = Unit.Bytes };

    public static readonly Counter ClusterMessagesReceived = new(
        "alertmanager_cluster_messages_received_total", "Messages received.", [MsgType]);

    public static readonly Counter ClusterMessagesSentSize = new(
        "alertmanager_cluster_messages_sent_size_total", "Bytes of messages sent.", [MsgType]) { Unit = Unit.Bytes };

    public static readonly Counter ClusterMessagesSent = new(
        "alertmanager_cluster_messages_sent_total", "Messages sent.", [MsgType]);

    public static readonly Info ClusterPeerInfo = new(
        "alertmanager_cluster_peer_info", "The name of the peer.", [Peer]);

    public static readonly Histogram ClusterPingsSeconds = new(
        "alertmanager_cluster_pings_seconds", "How long pings took.", [Peer])
    {
        Unit = Unit.Seconds,
        Buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5],
    };

    public static readonly Counter ClusterPeersJoined = new(
        "alertmanager_cluster_peers_joined_total", "Peers that came.");

    public static readonly Counter ClusterPeersLeft = new("alertmanager_cluster_peers_left_total", "Peers that went.");

    public static readonly Counter ClusterPeersUpdate = new(
        "alertmanager_cluster_peers_update_total", "Peers that changed.");

    public static readonly Counter ClusterReconnectionsFailed = new(
        "alertmanager_cluster_reconnections_failed_total", "Peers that could not be reached again.");

    public static readonly Counter ClusterReconnections = new(
        "alertmanager_cluster_reconnections_total", "Peers that were reached again.");

    public static readonly Counter ClusterRefreshJoinFailed = new(
        "alertmanager_cluster_refresh_join_failed_total", "Refreshes in which a peer could not be joined.");

    public static readonly Counter ClusterRefreshJoin = new(
        "alertmanager_cluster_refresh_join_total", "Refreshes in which a peer was joined.");

    public static readonly Histogram OversizeGossipMessageDurationSeconds = new(
        "alertmanager_oversize_gossip_message_duration_seconds",
        "How long large messages took.",
        [Key]) { Unit = Unit.Seconds, Buckets = GoRuntime.DefaultBuckets };

    public static readonly Counter OversizedGossipMessageDropped = new(
        "alertmanager_oversized_gossip_message_dropped_total", "Large messages that were dropped.", [Key]);

    public static readonly Counter OversizedGossipMessageFailure = new(
        "alertmanager_oversized_gossip_message_failure_total", "Large messages that could not be sent.", [Key]);

    public static readonly Counter OversizedGossipMessageSent = new(
        "alertmanager_oversized_gossip_message_sent_total", "Large messages sent.", [Key]);

    public static readonly Gauge PeerPosition = new(
        "alertmanager_peer_position", "The place of this instance in the cluster.");
}
