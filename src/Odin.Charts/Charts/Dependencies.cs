using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Odin.Charts;

/// <summary>The charts that a chart depends on.</summary>
/// <typeparam name="TValues">The values record of the chart.</typeparam>
public sealed class Dependencies<TValues>
{
    internal List<SubchartDefinition> Charts { get; } = [];

    internal List<ExternalChart> External { get; } = [];

    /// <summary>Adds a chart of the same code base. It is embedded whole; its values stand in this chart's under the key of
    /// the property, and its <c>enabled</c> switches it on.</summary>
    /// <typeparam name="TSubvalues">The values record of the chart.</typeparam>
    /// <param name="chart">The chart.</param>
    /// <param name="values">The property of this chart's values: <c>v =&gt; v.Tempo</c>. Its key is the chart's name, or becomes its alias.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is no property of the values record itself.</exception>
    public void Add<TSubvalues>(
        Chart<TSubvalues> chart,
        Expression<Func<TValues, Subchart<TSubvalues>>> values,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TSubvalues : class, new()
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (values?.Body is not MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression })
            throw new ArgumentException("Name a property of the values record itself: 'v => v.Tempo'.", nameof(values));
        Charts.Add(new(chart, ValueShapes.Of(property).Name, new(file, line)));
    }

    /// <summary>Adds somebody else's chart. Its archive has to be in the folder of archives when this chart is built.</summary>
    /// <param name="chart">The chart, and where it comes from.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Add(ExternalChart chart, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(chart);
        External.Add(chart with { Place = new(file, line) });
    }
}

/// <summary>A chart inside another one.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Key">The key of its values in the parent's.</param>
/// <param name="Place">Where it was added.</param>
internal sealed record SubchartDefinition(Chart Chart, string Key, SourceLocation Place)
{
    /// <summary>The value that switches it on.</summary>
    public string Condition => Key + ".enabled";
}
