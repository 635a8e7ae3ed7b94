using static Odin.Charts.Metrics.Catalogues.KubeStateMetrics.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class KubeStateMetrics
{
    public static readonly Info ServiceAnnotations = new(
        "kube_service_annotations",
        "The annotations of a service, as labels.",
        [Namespace, Service, Uid]) { HasOtherLabels = true };

    public static readonly Info ServiceLabels = new(
        "kube_service_labels",
        "The labels of a service, as labels.",
        [Namespace, Service, Uid]) { HasOtherLabels = true };

    public static readonly Gauge ServiceCreated = new(
        "kube_service_created", "When a service was created.", [Namespace, Service, Uid]) { Unit = Unit.Timestamp };

    public static readonly Info ServiceInfo = new(
        "kube_service_info",
        "The address of a service.",
        [Namespace, Service, Uid, ClusterIp, ExternalName, ExternalTrafficPolicy.Optionally, LoadBalancerIp]);

    public static readonly Info ServiceSpecType = new(
        "kube_service_spec_type", "The type of a service.", [Namespace, Service, Uid, TypeLabel]);

    public static readonly Info ServiceSpecExternalIp = new(
        "kube_service_spec_external_ip", "An outer address of a service.", [Namespace, Service, Uid, ExternalIp]);

    public static readonly Info ServiceStatusLoadBalancerIngress = new(
        "kube_service_status_load_balancer_ingress",
        "An address of a load balancer.",
        [Namespace, Service, Uid, Ip, Hostname]);

    public static readonly Info IngressAnnotations = new(
        "kube_ingress_annotations",
        "The annotations of an ingress, as labels.",
        [Namespace, Ingress]) { HasOtherLabels = true };

    public static readonly Info IngressLabels = new(
        "kube_ingress_labels", "The labels of an ingress, as labels.", [Namespace, Ingress]) { HasOtherLabels = true };

    public static readonly Gauge IngressCreated = new(
        "kube_ingress_created", "When an ingress was created.", [Namespace, Ingress]) { Unit = Unit.Timestamp };

    public static readonly Info IngressInfo = new(
        "kube_ingress_info", "The class of an ingress.", [Namespace, Ingress, Ingressclass]);

    public static readonly Info IngressPath = new(
        "kube_ingress_path",
        "A path of an ingress.",
        [Namespace, Ingress, Host, PathLabel, PathType, ServiceName, ServicePort]);

    public static readonly Info IngressTls = new(
        "kube_ingress_tls", "A certificate of an ingress.", [Namespace, Ingress, TlsHost, SecretName]);

    public static readonly Info NetworkpolicyLabels = new(
        "kube_networkpolicy_labels",
        "The labels of a network policy, as labels.",
        [Namespace, Networkpolicy]) { HasOtherLabels = true };

    public static readonly Gauge NetworkpolicyCreated = new(
        "kube_networkpolicy_created",
        "When a network policy was created.",
        [Namespace, Networkpolicy]) { Unit = Unit.Timestamp };

    public static readonly Info EndpointAnnotations = new(
        "kube_endpoint_annotations",
        "The annotations of an endpoint, as labels.",
        [Namespace, Endpoint]) { HasOtherLabels = true };

    public static readonly Info EndpointLabels = new(
        "kube_endpoint_labels",
        "The labels of an endpoint, as labels.",
        [Namespace, Endpoint]) { HasOtherLabels = true };

    public static readonly Gauge EndpointCreated = new(
        "kube_endpoint_created", "When an endpoint was created.", [Namespace, Endpoint]) { Unit = Unit.Timestamp };

    public static readonly Info EndpointInfo = new("kube_endpoint_info", "An endpoint.", [Namespace, Endpoint]);

    public static readonly Gauge EndpointAddress = new(
        "kube_endpoint_address",
        "An address of an endpoint.",
        [Namespace, Endpoint, Ip, Ready, PortName.Optionally, PortNumber.Optionally, PortProtocol.Optionally]);

    public static readonly Gauge Resourcequota = new(
        "kube_resourcequota",
        "A quota: what it allows (hard) and what is used.",
        [Namespace, QuotaName, Resource, TypeLabel]);

    public static readonly Gauge ResourcequotaCreated = new(
        "kube_resourcequota_created", "When a quota was created.", [Namespace, QuotaName]) { Unit = Unit.Timestamp };

    public static readonly Gauge Limitrange = new(
        "kube_limitrange", "A limit of a range.", [Namespace, LimitRangeName, Resource, TypeLabel, Constraint]);

    public static readonly Info ConfigmapAnnotations = new(
        "kube_configmap_annotations",
        "The annotations of a configuration map, as labels.",
        [Namespace, Configmap]) { HasOtherLabels = true };

    public static readonly Info ConfigmapLabels = new(
        "kube_configmap_labels",
        "The labels of a configuration map, as labels.",
        [Namespace, Configmap]) { HasOtherLabels = true };

    public static readonly Gauge ConfigmapCreated = new(
        "kube_configmap_created",
        "When a configuration map was created.",
        [Namespace, Configmap]) { Unit = Unit.Timestamp };

    public static readonly Info ConfigmapInfo = new(
        "kube_configmap_info", "A configuration map.", [Namespace, Configmap]);

    public static readonly Gauge ConfigmapMetadataResourceVersion = new(
        "kube_configmap_metadata_resource_version", "The version of a configuration map.", [Namespace, Configmap]);

    public static readonly Info SecretAnnotations = new(
        "kube_secret_annotations",
        "The annotations of a secret, as labels.",
        [Namespace, Secret]) { HasOtherLabels = true };

    public static readonly Info SecretLabels = new(
        "kube_secret_labels", "The labels of a secret, as labels.", [Namespace, Secret]) { HasOtherLabels = true };

    public static readonly Gauge SecretCreated = new(
        "kube_secret_created", "When a secret was created.", [Namespace, Secret]) { Unit = Unit.Timestamp };

    public static readonly Info SecretInfo = new("kube_secret_info", "A secret.", [Namespace, Secret]);

    public static readonly Info SecretType = new(
        "kube_secret_type", "The type of a secret.", [Namespace, Secret, TypeLabel]);

    public static readonly Gauge SecretMetadataResourceVersion = new(
        "kube_secret_metadata_resource_version", "The version of a secret.", [Namespace, Secret]);
}
