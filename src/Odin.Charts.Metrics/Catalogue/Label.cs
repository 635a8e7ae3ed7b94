using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

/// <summary>A label of a metric.</summary>
/// <param name="Name">Its name: <c>status</c>.</param>
public sealed record Label(string Name)
{
    /// <summary>The values that it can have, or <c>null</c> when they are not known beforehand.</summary>
    public ImmutableArray<string>? Values { get; init; }
}
