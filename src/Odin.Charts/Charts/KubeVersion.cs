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
/// <param name="served">Groups with version, <c>batch/v1</c>, and with kind, <c>monitoring.coreos.com/v1/ServiceMonitor</c>.</param>
public sealed class ApiVersions(IEnumerable<string> served)
{
    readonly HashSet<string> _served = [.. served];

    /// <summary>Whether the cluster serves it.</summary>
    /// <param name="version">A group with version, or with version and kind.</param>
    public bool Has(string version) => _served.Contains(version);
}
