using System.Globalization;

namespace Odin.Charts;

/// <summary>A version of Kubernetes: <c>.Capabilities.KubeVersion</c>.</summary>
/// <param name="Version">The version with its <c>v</c>: <c>v1.33.0</c>.</param>
public sealed record KubeVersion(string Version)
{
    /// <summary>The major version, as text.</summary>
    public string Major => Parts[0];

    /// <summary>The minor version, as text.</summary>
    public string Minor => Parts[1];

    string[] Parts => Version.TrimStart('v').Split('.', '-', '+');

    /// <summary>Whether the cluster is at least this version, pre-releases of it included.</summary>
    /// <param name="major">The major version.</param>
    /// <param name="minor">The minor version.</param>
    public bool IsAtLeast(int major, int minor) => (Number(Parts[0]), Number(Parts[1])).CompareTo((major, minor)) >= 0;

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>The API versions that a cluster serves: <c>.Capabilities.APIVersions</c>.</summary>
/// <param name="served">Groups with version, <c>batch/v1</c>, and with kind, <c>monitoring.coreos.com/v1/ServiceMonitor</c>,
/// beyond those that <c>helm template</c> assumes without a cluster.</param>
public sealed class ApiVersions(IEnumerable<string> served)
{
    /// <summary>What Helm 3.10 assumes: the groups that it is built with.</summary>
    static readonly string[] Assumed =
    [
        "v1", "admissionregistration.k8s.io/v1", "admissionregistration.k8s.io/v1beta1", "apiextensions.k8s.io/v1", "apiextensions.k8s.io/v1beta1",
        "apps/v1", "apps/v1beta1", "apps/v1beta2", "authentication.k8s.io/v1", "authentication.k8s.io/v1beta1",
        "authorization.k8s.io/v1", "authorization.k8s.io/v1beta1",
        "autoscaling/v1", "autoscaling/v2", "autoscaling/v2beta1", "autoscaling/v2beta2", "batch/v1", "batch/v1beta1",
        "certificates.k8s.io/v1", "certificates.k8s.io/v1beta1", "coordination.k8s.io/v1", "coordination.k8s.io/v1beta1",
        "discovery.k8s.io/v1", "discovery.k8s.io/v1beta1", "events.k8s.io/v1", "events.k8s.io/v1beta1", "extensions/v1beta1",
        "flowcontrol.apiserver.k8s.io/v1alpha1", "flowcontrol.apiserver.k8s.io/v1beta1", "flowcontrol.apiserver.k8s.io/v1beta2",
        "internal.apiserver.k8s.io/v1alpha1", "networking.k8s.io/v1", "networking.k8s.io/v1alpha1", "networking.k8s.io/v1beta1",
        "node.k8s.io/v1", "node.k8s.io/v1alpha1", "node.k8s.io/v1beta1", "policy/v1", "policy/v1beta1",
        "rbac.authorization.k8s.io/v1", "rbac.authorization.k8s.io/v1alpha1", "rbac.authorization.k8s.io/v1beta1",
        "scheduling.k8s.io/v1", "scheduling.k8s.io/v1alpha1", "scheduling.k8s.io/v1beta1",
        "storage.k8s.io/v1", "storage.k8s.io/v1alpha1", "storage.k8s.io/v1beta1",
    ];

    readonly HashSet<string> _served = [.. Assumed, .. served];

    /// <summary>Whether the cluster serves it.</summary>
    /// <param name="version">A group with version, or with version and kind.</param>
    public bool Has(string version) => _served.Contains(version);
}
