namespace Odin.Exporter;

/// <summary>A model server that is scraped.</summary>
internal sealed record EndpointConfiguration : PolledConfiguration
{
    /// <summary>The ready mappings of a kind of server: <see cref="Shapes"/>.</summary>
    public string? Shape { get; set; }

    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Mappings of one's own, beside those of the shape.</summary>
    public IReadOnlyList<MappingConfiguration> Metrics { get; set; } = [];

    /// <summary>Those of the shape and one's own.</summary>
    public IEnumerable<MappingConfiguration> AllMappings() => (Shape is null ? [] : Shapes.Find(Shape) ?? []).Concat(Metrics);

    public IEnumerable<ConfigurationProblem> Problems(string path)
    {
        foreach (var problem in PollingProblems(Interval, path)) yield return problem;
        if (Shape is not null && Shapes.Find(Shape) is null)
            yield return new("ODIN3033", $"{path}.shape", $"There is no shape '{Shape}'; there are {string.Join(", ", Shapes.Names)}.");
        if (Shape is null && Metrics.Count == 0)
            yield return new("ODIN3033", path, "Nothing is taken from this endpoint: it needs a 'shape', or 'metrics' of your own.");
        foreach (var problem in Metrics.SelectMany((m, i) => m.Problems($"{path}.metrics[{i}]"))) yield return problem;
    }
}
