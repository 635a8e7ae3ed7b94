namespace Odin.Stack;

/// <summary>What cannot work in a mesh, said before it is installed.</summary>
internal static class MeshRefusals
{
    public static void Define(Templates<MeshValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Global.Mesh.Enabled && !c.Capabilities.ApiVersions.Has("policy.linkerd.io/v1beta3/Server"),
            "global.mesh.enabled: this cluster does not know policy.linkerd.io/v1beta3 Server. Install Linkerd first, in the order of docs/mesh.md: "
            + "helm install linkerd-crds linkerd-edge/linkerd-crds --namespace linkerd --create-namespace. To render without a cluster, helm template takes --api-versions policy.linkerd.io/v1beta3/Server.");
        templates.FailWhen(
            c => c.Values.Global.Mesh.Enabled && c.Values.HttpRoutes.Any() && !c.Capabilities.ApiVersions.Has("gateway.networking.k8s.io/v1/HTTPRoute"),
            "httpRoutes: this cluster does not know gateway.networking.k8s.io/v1 HTTPRoute. Install the resources of the Gateway API before Linkerd, as docs/mesh.md says: "
            + "kubectl apply -f https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.2.1/standard-install.yaml.");
        templates.FailWhen(
            c => c.Values.Global.Mesh.Enabled && c.Values.ServiceProfiles.Any() && !c.Capabilities.ApiVersions.Has("linkerd.io/v1alpha2/ServiceProfile"),
            "serviceProfiles: this cluster does not know linkerd.io/v1alpha2 ServiceProfile. Install linkerd-crds first, as docs/mesh.md says.");
        templates.FailWhen(
            c => c.Values.Global.Mesh.Enabled && !c.Values.CniEnabled && c.Values.PodSecurity != MeshPodSecurity.Privileged,
            "cniEnabled: without Linkerd's CNI plugin each pod gets an init container with NET_ADMIN and NET_RAW, which Pod Security restricted and baseline refuse. "
            + "Install linkerd2-cni, or allow the namespace privileged and say so in podSecurity.");
        templates.FailWhen(
            c => c.Values.ServiceProfiles.Any(p => c.Values.HttpRoutes.Any(r => r.Service == p.Service)),
            "serviceProfiles: a Service has httpRoutes as well. Linkerd ignores the routes of a Service that has a profile, and says nothing; take one of them out.");
        templates.FailWhen(
            c => c.Values.ServiceProfiles.Any(p => c.Values.ServiceProfiles.Count(o => o.Service == p.Service) > 1)
                || c.Values.HttpRoutes.Any(r => c.Values.HttpRoutes.Count(o => o.Service == r.Service && o.Name == r.Name) > 1),
            "httpRoutes, serviceProfiles: one is there twice.");
        templates.FailWhen(
            c => c.Values.HttpRoutes.Any(r => !c.Values.HttpRoutes.Any(o => o.Service == r.Service && o.Port == r.Port && o.PathType == MeshPathType.PathPrefix && o.Paths.Contains("/"))),
            "httpRoutes: a Service has routes, and none for all other requests, which would be answered with 404. Give it one with the path /.");
    }
}
