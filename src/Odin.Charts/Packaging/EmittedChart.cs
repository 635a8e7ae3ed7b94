namespace Odin.Charts;

/// <summary>A chart that is compiled and not yet packed: all that its files are made of.</summary>
internal sealed record EmittedChart
{
    public required string Name { get; init; }

    /// <summary>The name that its parent knows it by, when it is written under that.</summary>
    public string? NameInside { get; init; }

    /// <summary>The name of its folder, and in <c>Chart.yaml</c>.</summary>
    public string WrittenName => NameInside ?? Name;

    public required SemanticVersion Version { get; init; }

    public required ChartMetadata Metadata { get; init; }

    /// <summary>Where the chart is defined in C#.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary><c>values.yaml</c>, <c>values.schema.json</c>, the templates (<c>templates/…</c>) and whatever else belongs
    /// to the chart, in any order; without <c>Chart.yaml</c> and without dependencies.</summary>
    public IReadOnlyList<ChartFile> Files { get; init; } = [];

    public IReadOnlyList<EmittedSubchart> Subcharts { get; init; } = [];

    public IReadOnlyList<ExternalChart> ExternalCharts { get; init; } = [];

    /// <summary>The objects of the templates, for the checks; without those of the subcharts.</summary>
    public IReadOnlyList<ObjectView> Objects { get; init; } = [];

    /// <summary>The objects of a release with default values, those of the subcharts with them; null when the chart refuses
    /// its defaults, and for a chart inside another one.</summary>
    public IReadOnlyList<RenderedObject>? Rendering { get; init; }

    /// <summary>The same with the values of each profile.</summary>
    public IReadOnlyList<RenderedProfile> Profiles { get; init; } = [];

    /// <summary>How large the data of ConfigMaps and Secrets are, as far as that is known before there are values.</summary>
    public IReadOnlyList<DataSize> DataSizes { get; init; } = [];

    /// <summary>Warnings of the compiler; its errors are thrown.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>The objects of a release with the values of a profile.</summary>
/// <param name="Name">The profile's name.</param>
/// <param name="Objects">The objects.</param>
internal sealed record RenderedProfile(string Name, IReadOnlyList<RenderedObject> Objects);

/// <summary>A chart inside another one, of the same code base.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Alias">Its name inside the parent, when that is not its own.</param>
/// <param name="Condition">The value of the parent that switches it on, <c>tempo.enabled</c> for example.</param>
/// <param name="Tags">Names under <c>tags</c> in the parent's values that switch it on.</param>
/// <param name="Place">Where it was added, in C#.</param>
internal sealed record EmittedSubchart(
    EmittedChart Chart, string? Alias = null, string? Condition = null, IReadOnlyList<string>? Tags = null, SourceLocation? Place = null);

/// <summary>The bytes of the data of one object.</summary>
/// <param name="Template">The template's path.</param>
/// <param name="Name">The object's name, or the template expression that makes it.</param>
/// <param name="Bytes">The data of the object, keys and values together.</param>
/// <param name="Place">Where the object is written in C#.</param>
internal sealed record DataSize(string Template, string Name, long Bytes, SourceLocation? Place = null);
