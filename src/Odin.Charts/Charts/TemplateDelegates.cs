namespace Odin.Charts;

/// <summary>The templates of a chart, compiled to delegates.</summary>
internal sealed class TemplateDelegates<TValues> where TValues : class, new()
{
    readonly List<(Func<ChartContext<TValues>, bool> Holds, string Message)> _failures;
    readonly List<(string Path, Func<ChartContext<TValues>, bool>? When, Func<ChartContext<TValues>, object?> Body)> _templates;

    public TemplateDelegates(Templates<TValues> templates)
    {
        _failures = [.. templates.Failures.Select(f => (Compiled<bool>(f.Condition), f.Message))];
        _templates = [.. TemplateFiles.Named(templates.Definitions).Select(n => (
            n.Path,
            n.Definition.When is { } when ? Compiled<bool>(when) : null,
            (Func<ChartContext<TValues>, object?>)RenderDelegate.Compile(n.Definition.Body)))];
    }

    static Func<ChartContext<TValues>, T> Compiled<T>(System.Linq.Expressions.LambdaExpression lambda) =>
        (Func<ChartContext<TValues>, T>)RenderDelegate.Compile(lambda);

    /// <summary>The objects for a context.</summary>
    /// <exception cref="RenderException">The chart refuses the values.</exception>
    public IEnumerable<RenderedObject> Run(ChartContext<TValues> context)
    {
        foreach (var (holds, message) in _failures)
            if (holds(context)) throw new RenderException(message);
        foreach (var (path, when, body) in _templates)
            if (when?.Invoke(context) != false && body(context) is { } value)
                yield return new(path, ClrData.ToKubernetesObject(value));
    }
}
