namespace Odin.Exporter;

/// <summary>Where observations come from.</summary>
internal sealed record SourcesConfiguration
{
    // Each section has its property here, its problems below, and its line in ConfiguredSources.

    public KubernetesConfiguration Kubernetes { get; set; } = new();

    /// <summary>What applications post.</summary>
    public ObservationsConfiguration Observations { get; set; } = new();

    /// <summary>Model servers that are scraped.</summary>
    public IReadOnlyList<EndpointConfiguration> Endpoints { get; set; } = [];

    /// <summary>JSON documents that are read.</summary>
    public IReadOnlyList<JsonConfiguration> Json { get; set; } = [];

    public IEnumerable<ConfigurationProblem> Problems(string path) =>
    [
        .. Kubernetes.Problems($"{path}.kubernetes"),
        .. Observations.Problems($"{path}.observations"),
        .. Endpoints.SelectMany((e, i) => e.Problems($"{path}.endpoints[{i}]")),
        .. Json.SelectMany((j, i) => j.Problems($"{path}.json[{i}]")),
        .. PolledConfiguration.SameNames(
        [
            .. Endpoints.Select((e, i) => ($"{path}.endpoints[{i}]", (PolledConfiguration)e)),
            .. Json.Select((j, i) => ($"{path}.json[{i}]", (PolledConfiguration)j)),
        ]),
    ];
}
