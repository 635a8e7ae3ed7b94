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

    /// <summary>The values record.</summary>
    internal abstract Type ValuesType { get; }

    /// <summary>The values record with its defaults.</summary>
    internal abstract object DefaultValues();

    /// <summary>The chart's templates, lowered and written.</summary>
    internal abstract CompiledChart Compile();

    /// <summary>The objects that the chart's own templates give for values that are bound already.</summary>
    internal abstract IReadOnlyList<RenderedObject> Evaluate(object values, Release release, ChartInfo chart, Capabilities capabilities);
}

/// <summary>A Helm chart: a function from values to Kubernetes objects.</summary>
/// <typeparam name="TValues">The values record: a record whose properties have defaults.</typeparam>
/// <param name="name">The chart's name: lower-case letters, digits and dashes.</param>
public abstract class Chart<TValues>(string name) : Chart(name) where TValues : class, new()
{
    Templates<TValues>? _templates;
    List<Func<ChartContext<TValues>, (string Path, JsonObject? Object)>>? _delegates;

    /// <summary>Adds the chart's templates.</summary>
    /// <param name="templates">Where they are added.</param>
    protected abstract void Define(Templates<TValues> templates);

    internal override Type ValuesType => typeof(TValues);

    internal override object DefaultValues() => new TValues();

    internal override CompiledChart Compile() => ChartCompiler.Compile(Name, Defined());

    internal override IReadOnlyList<RenderedObject> Evaluate(object values, Release release, ChartInfo chart, Capabilities capabilities)
    {
        var context = new ChartContext<TValues> { Values = (TValues)values, Release = release, Chart = chart, Capabilities = capabilities };
        foreach (var failure in Defined().Failures)
            if ((bool)RenderDelegate.Compile(failure.Condition).DynamicInvoke(context)!) throw new RenderException(failure.Message);
        _delegates ??= [.. TemplateFiles.Named(Defined().Definitions).Select(n => Rendering(n.Path, n.Definition))];
        return [.. _delegates.Select(render => render(context)).Where(r => r.Object is not null).Select(r => new RenderedObject(r.Path, r.Object!))];
    }

    static Func<ChartContext<TValues>, (string, JsonObject?)> Rendering(string path, TemplateDefinition definition)
    {
        var body = RenderDelegate.Compile(definition.Body);
        var when = definition.When is null ? null : (Func<ChartContext<TValues>, bool>)RenderDelegate.Compile(definition.When);
        return context => (path, when?.Invoke(context) == false ? null : ClrData.ToKubernetesObject(((Func<ChartContext<TValues>, object>)body)(context)));
    }

    Templates<TValues> Defined()
    {
        if (_templates is not null) return _templates;
        _templates = new();
        Define(_templates);
        return _templates;
    }
}

/// <summary>An object that a chart gives.</summary>
/// <param name="Template">The path of its template: <c>tempo/templates/service.yaml</c>.</param>
/// <param name="Data">The object.</param>
public sealed record RenderedObject(string Template, JsonObject Data);
