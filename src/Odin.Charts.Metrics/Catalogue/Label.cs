using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

/// <summary>A label of a metric.</summary>
/// <param name="Name">Its name: <c>status</c>.</param>
public sealed partial record Label(string Name)
{
    /// <summary>A label with a closed set of values.</summary>
    /// <param name="name">Its name: <c>outcome</c>.</param>
    /// <param name="values">All values that it can have: <c>succeeded</c>, <c>failed</c>.</param>
    public Label(string name, params ImmutableArray<string> values) : this(name) => Values = values;

    /// <summary>The values that it can have, or <c>null</c> when they are not known beforehand.</summary>
    public ImmutableArray<string>? Values { get; init; }

    /// <summary>Whether some series of the metric go without it.</summary>
    /// <value>The default is <c>false</c>: every series has it.</value>
    public bool IsOptional { get; init; }

    /// <summary>The label of a metric some series of which go without it.</summary>
    public Label Optionally => this with { IsOptional = true };
}
