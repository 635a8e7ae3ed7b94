using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What objects other than pods refer to: roles and their subjects, Services behind routes, workloads that are scaled.</summary>
internal static class ObjectReferences
{
    public static IEnumerable<Reference> Of(RenderedObject from) => (from.Group(), from.Kind()) switch
    {
        ("rbac.authorization.k8s.io", "RoleBinding" or "ClusterRoleBinding") => OfBinding(from),
        ("apps", "StatefulSet") => Named(from, "Service", from.Data.Text("spec", "serviceName")),
        ("networking.k8s.io", "Ingress") => OfIngress(from),
        ("gateway.networking.k8s.io" or "policy.linkerd.io", "HTTPRoute" or "GRPCRoute") => OfRoute(from),
        ("autoscaling", "HorizontalPodAutoscaler") =>
            Named(from, from.Data.Text("spec", "scaleTargetRef", "kind") ?? "", from.Data.Text("spec", "scaleTargetRef", "name")),
        ("policy.linkerd.io", "AuthorizationPolicy") => OfPolicy(from),
        ("linkerd.io", "ServiceProfile") => Named(from, "Service", from.Name().Split('.')[0]),
        _ => [],
    };

    static IEnumerable<Reference> OfBinding(RenderedObject from) =>
    [
        .. Named(from, from.Data.Text("roleRef", "kind") ?? "", from.Data.Text("roleRef", "name")),
        .. from.Data.Items("subjects").Where(subject => subject.Text("kind") == "ServiceAccount" && subject.Text("namespace") is null or "default")
            .SelectMany(subject => Named(from, "ServiceAccount", subject.Text("name"))),
    ];

    static IEnumerable<Reference> OfIngress(RenderedObject from) =>
        from.Data.Items("spec", "rules").SelectMany(rule => rule.Items("http", "paths")).Select(path => path["backend"])
            .Append(from.Data.At("spec", "defaultBackend")).Select(backend => backend.At("service")).OfType<JsonObject>()
            .SelectMany(service => Named(from, "Service", service.Text("name"), service.Text("port", "name") ?? service.Text("port", "number")));

    /// <summary>Of routes, what forwards to Services and, in a mesh, the Services that they are for.</summary>
    static IEnumerable<Reference> OfRoute(RenderedObject from) =>
        from.Data.Items("spec", "rules").SelectMany(rule => rule.Items("backendRefs")).Where(to => to.Text("kind") is null or "Service")
            .Concat(from.Data.Items("spec", "parentRefs").Where(parent => parent.Text("kind") == "Service"))
            .Where(service => service.Text("namespace") is null or "default")
            .SelectMany(service => Named(from, "Service", service.Text("name"), service.Text("port")));

    static IEnumerable<Reference> OfPolicy(RenderedObject from) =>
        from.Data.Items("spec", "requiredAuthenticationRefs").Append(from.Data.At("spec", "targetRef") as JsonObject).OfType<JsonObject>()
            .Where(target => target.Text("kind") != "Namespace" && target.Text("namespace") is null or "default")
            .SelectMany(target => Named(from, target.Text("kind") ?? "", target.Text("name")));

    static IEnumerable<Reference> Named(RenderedObject from, string kind, string? name, string? part = null) =>
        string.IsNullOrEmpty(name) ? [] : [new(from, kind, name, part)];
}
