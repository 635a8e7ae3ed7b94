namespace Odin.Charts;

/// <summary>What a template sees: the <c>c</c> of <c>c =&gt; …</c>.</summary>
/// <typeparam name="TValues">The chart's values record.</typeparam>
public sealed record ChartContext<TValues>
{
    /// <summary>The values: <c>.Values</c>.</summary>
    public required TValues Values { get; init; }

    /// <summary>The release: <c>.Release</c>.</summary>
    public required Release Release { get; init; }

    /// <summary>The chart: <c>.Chart</c>.</summary>
    public required ChartInfo Chart { get; init; }

    /// <summary>The cluster: <c>.Capabilities</c>.</summary>
    public required Capabilities Capabilities { get; init; }

    /// <summary>The files that the chart carries: <c>.Files</c>.</summary>
    public Files Files { get; } = new();
}

/// <summary>A release, as <c>.Release</c> shows it.</summary>
public sealed record Release
{
    /// <summary>The name given to <c>helm install</c>.</summary>
    public string Name { get; init; } = "release-name";

    /// <summary>The namespace that is installed into.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>Whether this is an upgrade or a rollback.</summary>
    public bool IsUpgrade { get; init; }

    /// <summary>Whether this is an installation.</summary>
    public bool IsInstall => !IsUpgrade;

    /// <summary>The number of the revision, from 1.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The program that renders: always <c>Helm</c>.</summary>
    public string Service { get; } = "Helm";
}

/// <summary>The chart, as <c>.Chart</c> shows it.</summary>
/// <param name="Name">The chart's name.</param>
/// <param name="Version">The chart's version, strict SemVer 2.</param>
/// <param name="AppVersion">The version of the program that it installs; empty when the chart names none.</param>
public sealed record ChartInfo(string Name, string Version, string AppVersion);

/// <summary>The cluster, as <c>.Capabilities</c> shows it.</summary>
public sealed record Capabilities
{
    /// <summary>The version of Kubernetes. The default is what <c>helm template</c> assumes.</summary>
    public KubeVersion KubeVersion { get; init; } = new("v1.25.0");

    /// <summary>The API versions that the cluster serves, beyond those that Helm always assumes.</summary>
    public ApiVersions ApiVersions { get; init; } = new([]);
}
