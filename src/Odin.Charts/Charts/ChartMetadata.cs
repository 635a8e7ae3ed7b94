namespace Odin.Charts;

/// <summary>What <c>Chart.yaml</c> says besides name and version. Source: https://helm.sh/docs/topics/charts/#the-chartyaml-file.</summary>
public sealed record ChartMetadata
{
    /// <summary>One sentence: what the chart installs.</summary>
    public required string Description { get; init; }

    /// <summary>Markdown for the chart's README, before the table of values: what its users have to know.</summary>
    public string? Introduction { get; init; }

    /// <summary>The version of the program that the chart installs; any text. It is <c>c.Chart.AppVersion</c> in templates.</summary>
    public string? AppVersion { get; init; }

    /// <summary>The Kubernetes versions that the chart works on, a SemVer range such as <c>&gt;=1.25.0-0</c>.</summary>
    public string? KubeVersion { get; init; }

    /// <summary>The URL of an SVG or PNG image.</summary>
    public string? Icon { get; init; }

    /// <summary>The URL of the project's home page.</summary>
    public string? Home { get; init; }

    /// <summary>URLs of source code.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Words to find the chart by.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Who keeps the chart.</summary>
    public IReadOnlyList<Maintainer> Maintainers { get; init; } = [];

    /// <summary>Annotations such as <c>artifacthub.io/category</c>.</summary>
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the chart is deprecated.</summary>
    public bool Deprecated { get; init; }
}

/// <summary>Someone who keeps a chart.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address, if any.</param>
/// <param name="Url">A URL, if any.</param>
public sealed record Maintainer(string Name, string? Email = null, string? Url = null);
