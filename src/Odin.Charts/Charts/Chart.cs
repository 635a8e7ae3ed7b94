using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>A Helm chart, whatever its values are. Derive from <see cref="Chart{TValues}"/>.</summary>
public abstract class Chart
{
    private protected Chart(string name) => Name = name;

    /// <summary>The chart's name: lower-case letters, digits and dashes.</summary>
    public string Name { get; }

    /// <summary>What <c>Chart.yaml</c> says besides name and version.</summary>
    public abstract ChartMetadata Metadata { get; }

    internal abstract Type ValuesType { get; }

    internal abstract IReadOnlyList<SubchartDefinition> Subcharts { get; }

    internal abstract IReadOnlyList<ExternalChart> ExternalCharts { get; }

    /// <summary>The values files that come with the chart.</summary>
    internal abstract IEnumerable<(string Name, string Description, object Values)> ValuesFiles { get; }

    /// <summary>Where the chart is defined, when it has a template.</summary>
    internal abstract SourceLocation? Place { get; }

    /// <summary>The chart's templates, lowered and written.</summary>
    internal abstract CompiledChart Compile();

    /// <summary>The objects that the chart's own templates give for values that are bound already.</summary>
    internal abstract IEnumerable<RenderedObject> Evaluate(object values, Release release, ChartInfo chart, Capabilities capabilities);

    /// <summary>The objects of a release, by C# evaluation: what <c>helm template</c> gives for the same values. Charts of
    /// others that this chart depends on are left out, since they have no C#.</summary>
    /// <param name="values">The values that the user gives, over the chart's defaults; null for none.</param>
    /// <param name="release">The release; null for what <c>helm template</c> assumes.</param>
    /// <param name="capabilities">The cluster; null for what <c>helm template</c> assumes.</param>
    /// <param name="version">The chart's version.</param>
    /// <exception cref="ChartException">The schema refuses the values, or the chart itself does.</exception>
    public IReadOnlyList<RenderedObject> Render(
        JsonObject? values = null, Release? release = null, Capabilities? capabilities = null, string version = "0.0.0") =>
        ChartRendering.Render(this, values ?? [], release ?? new(), capabilities ?? new(), version);
}

/// <summary>A Helm chart: a function from values to Kubernetes objects.</summary>
/// <typeparam name="TValues">The values record: a record whose properties have defaults.</typeparam>
/// <param name="name">The chart's name: lower-case letters, digits and dashes.</param>
public abstract class Chart<TValues>(string name) : Chart(name) where TValues : class, new()
{
    Templates<TValues>? _templates;
    Dependencies<TValues>? _dependencies;
    TemplateDelegates<TValues>? _delegates;

    /// <summary>Adds the chart's templates.</summary>
    /// <param name="templates">Where they are added.</param>
    protected abstract void Define(Templates<TValues> templates);

    /// <summary>Adds the charts that this one depends on; none unless overridden.</summary>
    /// <param name="dependencies">Where they are added.</param>
    protected virtual void Depend(Dependencies<TValues> dependencies) { }

    /// <summary>Values for a purpose, which come with the chart; none unless overridden.</summary>
    protected virtual IReadOnlyList<Profile<TValues>> Profiles => [];

    internal override Type ValuesType => typeof(TValues);

    internal override IEnumerable<(string Name, string Description, object Values)> ValuesFiles =>
        Profiles.Select(p => (p.Name, p.Description, (object)p.Values));

    internal override IReadOnlyList<SubchartDefinition> Subcharts => Depended().Charts;

    internal override IReadOnlyList<ExternalChart> ExternalCharts => Depended().External;

    internal override SourceLocation? Place =>
        Defined().Definitions is [var first, ..] ? first.Source.Place : null;

    internal override CompiledChart Compile() => ChartCompiler.Compile(Name, Defined());

    internal override IEnumerable<RenderedObject> Evaluate(object values, Release release, ChartInfo chart, Capabilities capabilities)
    {
        _delegates ??= new(Sound(Defined()));
        return _delegates.Run(new() { Values = (TValues)values, Release = release, Chart = chart, Capabilities = capabilities });
    }

    Templates<TValues> Defined()
    {
        if (_templates is not null) return _templates;
        var templates = new Templates<TValues>();
        Define(templates);
        return _templates = templates;
    }

    // A chart that says what is wrong with it is not rendered as if that were left out.
    static Templates<TValues> Sound(Templates<TValues> templates) =>
        templates.Reported.Where(d => d.Severity == DiagnosticSeverity.Error).ToList() is { Count: > 0 } errors
            ? throw new ChartException(errors)
            : templates;

    Dependencies<TValues> Depended()
    {
        if (_dependencies is not null) return _dependencies;
        var dependencies = new Dependencies<TValues>();
        Depend(dependencies);
        return _dependencies = dependencies;
    }
}

/// <summary>An object that a chart gives.</summary>
/// <param name="Template">The path of its template: <c>tempo/templates/service.yaml</c>.</param>
/// <param name="Data">The object.</param>
public sealed record RenderedObject(string Template, JsonObject Data);
