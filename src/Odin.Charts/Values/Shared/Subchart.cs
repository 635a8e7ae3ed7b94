using System.ComponentModel;

namespace Odin.Charts;

/// <summary>The values of a chart inside this one: whether it is installed, and beside that its own values.</summary>
/// <typeparam name="TValues">The values record of the chart inside.</typeparam>
public sealed record Subchart<TValues>
    where TValues : class, new()
{
    /// <summary>Whether the chart is installed: its <c>condition</c>.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether this part is installed.")]
    public bool Enabled { get; init; } = true;

    /// <summary>The chart's own values. They stand beside <c>enabled</c>, without a key of their own.</summary>
    [Flattened]
    public TValues Values { get; init; } = new();

    /// <summary>The same chart with other defaults.</summary>
    /// <param name="change">What its values become: <c>tempo =&gt; tempo with { Retention = "48h" }</c>.</param>
    public Subchart<TValues> With(Func<TValues, TValues> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return this with { Values = change(Values) };
    }
}
