namespace Odin.Exporter;

/// <summary>Where observations come from.</summary>
internal sealed record SourcesConfiguration
{
    // Each section has its property here, its problems below, and its line in ConfiguredSources.

    public KubernetesConfiguration Kubernetes { get; init; } = new();

    public IEnumerable<ConfigurationProblem> Problems(string path)
    {
        return [.. Kubernetes.Problems($"{path}.kubernetes")];
        // .. Endpoints.SelectMany((e, i) => e.Problems($"{path}.endpoints[{i}]")),
    }
}
