using System.Collections.Immutable;

namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Linkerd's proxies export about the traffic of a pod. The labels of the workload come with the scrape
/// of linkerd-viz.</summary>
public static partial class LinkerdProxy
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("linkerd-proxy", typeof(LinkerdProxy)) with
    {
        Version = "2.18",
        IsThirdParty = true,
        TargetLabels =
        [
            new("job"), new("instance"), new("namespace"), new("pod"), new Label("deployment").Optionally, new
            Label("statefulset").Optionally, new Label("daemonset").Optionally, new Label("replicaset").Optionally,
            new Label("replicationcontroller").Optionally, new Label("k8s_job").Optionally, new
            Label("control_plane_ns").Optionally, new Label("workload_ns").Optionally, new
            Label("serviceaccount").Optionally,
        ],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Direction = new("direction", "inbound", "outbound");
        public static readonly Label Authority = new("authority");
        public static readonly Label TargetAddr = new("target_addr");
        public static readonly Label TargetIp = new("target_ip");
        public static readonly Label TargetPort = new("target_port");
        public static readonly Label Tls = new("tls", "true", "no_identity", "disabled", "loopback", "opaque");
        public static readonly Label NoTlsReason = new("no_tls_reason");
        public static readonly Label ClientId = new("client_id");
        public static readonly Label ServerId = new("server_id");
        public static readonly Label SrvGroup = new("srv_group");
        public static readonly Label SrvKind = new("srv_kind");
        public static readonly Label SrvName = new("srv_name");
        public static readonly Label SrvPort = new("srv_port");
        public static readonly Label DstNamespace = new("dst_namespace");
        public static readonly Label DstService = new("dst_service");
        public static readonly Label DstDeployment = new("dst_deployment");
        public static readonly Label DstStatefulset = new("dst_statefulset");
        public static readonly Label DstDaemonset = new("dst_daemonset");
        public static readonly Label DstReplicaset = new("dst_replicaset");
        public static readonly Label DstReplicationcontroller = new("dst_replicationcontroller");
        public static readonly Label DstK8sJob = new("dst_k8s_job");
        public static readonly Label DstPod = new("dst_pod");
        public static readonly Label DstPodTemplateHash = new("dst_pod_template_hash");
        public static readonly Label DstServiceaccount = new("dst_serviceaccount");
        public static readonly Label DstControlPlaneNs = new("dst_control_plane_ns");
        public static readonly Label DstTargetCluster = new("dst_target_cluster");
        public static readonly Label DstTargetClusterName = new("dst_target_cluster_name");
        public static readonly Label DstTargetService = new("dst_target_service");
        public static readonly Label DstTargetServiceNamespace = new("dst_target_service_namespace");
        public static readonly Label DstZone = new("dst_zone");
        public static readonly Label ZoneLocality = new("zone_locality", "unknown", "local", "remote");
        public static readonly Label Classification = new("classification", "success", "failure");
        public static readonly Label StatusCode = new("status_code");
        public static readonly Label GrpcStatus = new("grpc_status");
        public static readonly Label Error = new("error");
        public static readonly Label HttpStatus = new("http_status");
        public static readonly Label Dst = new("dst");
        public static readonly Label RtRoute = new("rt_route");
        public static readonly Label Addr = new("addr");
        public static readonly Label AuthzGroup = new("authz_group");
        public static readonly Label AuthzKind = new("authz_kind");
        public static readonly Label AuthzName = new("authz_name");
        public static readonly Label RouteGroup = new("route_group");
        public static readonly Label RouteKind = new("route_kind");
        public static readonly Label RouteName = new("route_name");
        public static readonly Label ParentGroup = new("parent_group");
        public static readonly Label ParentKind = new("parent_kind");
        public static readonly Label ParentNamespace = new("parent_namespace");
        public static readonly Label ParentName = new("parent_name");
        public static readonly Label ParentPort = new("parent_port");
        public static readonly Label ParentSectionName = new("parent_section_name");
        public static readonly Label RouteNamespace = new("route_namespace");
        public static readonly Label Hostname = new("hostname");
        public static readonly Label BackendGroup = new("backend_group");
        public static readonly Label BackendKind = new("backend_kind");
        public static readonly Label BackendNamespace = new("backend_namespace");
        public static readonly Label BackendName = new("backend_name");
        public static readonly Label BackendPort = new("backend_port");
        public static readonly Label BackendSectionName = new("backend_section_name");
        public static readonly Label EndpointState = new("endpoint_state");
        public static readonly Label Peer = new("peer", "src", "dst");
        public static readonly Label Errno = new("errno");
        public static readonly Label Protocol = new("protocol");
        public static readonly Label Date = new("date");
        public static readonly Label GitSha = new("git_sha");
        public static readonly Label Profile = new("profile");
        public static readonly Label Vendor = new("vendor");
        public static readonly Label VersionLabel = new("version");
        public static readonly Label Result = new("result");

        internal static readonly ImmutableArray<Label> OfTraffic =
        [
            Direction, Authority.Optionally, TargetAddr.Optionally, TargetIp.Optionally, TargetPort.Optionally, Tls,
            NoTlsReason.Optionally, ClientId.Optionally, ServerId.Optionally, SrvGroup.Optionally,
            SrvKind.Optionally, SrvName.Optionally, SrvPort.Optionally, DstNamespace.Optionally,
            DstService.Optionally, DstDeployment.Optionally, DstStatefulset.Optionally, DstDaemonset.Optionally,
            DstReplicaset.Optionally, DstReplicationcontroller.Optionally, DstK8sJob.Optionally, DstPod.Optionally,
            DstPodTemplateHash.Optionally, DstServiceaccount.Optionally, DstControlPlaneNs.Optionally,
            DstTargetCluster.Optionally, DstTargetClusterName.Optionally, DstTargetService.Optionally,
            DstTargetServiceNamespace.Optionally, DstZone.Optionally, ZoneLocality.Optionally,
        ];

        internal static readonly ImmutableArray<Label> OfParent =
            [ParentGroup, ParentKind, ParentNamespace, ParentName, ParentPort, ParentSectionName.Optionally];

        internal static readonly ImmutableArray<Label> OfRoute = [RouteGroup, RouteKind, RouteNamespace, RouteName];

        internal static readonly ImmutableArray<Label> OfBackend =
            [BackendGroup, BackendKind, BackendNamespace, BackendName, BackendPort, BackendSectionName.Optionally];
#pragma warning restore CS1591
    }
}
