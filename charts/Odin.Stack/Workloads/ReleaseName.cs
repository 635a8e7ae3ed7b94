namespace Odin.Stack;

/// <summary>The name of the release.</summary>
/// <typeparam name="TValues">The values of the chart.</typeparam>
internal static class ReleaseName<TValues>
    where TValues : class, new()
{
    /// <summary>As it stands in names of objects, where <see cref="Placeholder.Release"/> is: a dash for each dot, which names of Services cannot have.</summary>
    public static readonly TemplateFunction<ChartContext<TValues>, string> InNames = new(c => c.Release.Name.Replace(".", "-"));
}
