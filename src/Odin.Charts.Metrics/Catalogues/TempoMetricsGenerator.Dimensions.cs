using System.Collections.Immutable;

namespace Odin.Charts.Metrics.Catalogues;

public static partial class TempoMetricsGenerator
{
    /// <summary>The metrics of a generator that is configured with dimensions or external labels.</summary>
    /// <param name="labels">The labels that every series has besides its own.</param>
    public static Catalogue With(params ImmutableArray<Label> labels) => All with
    {
        Metrics = [.. All.Metrics.Select(m => m with { Labels = m.Labels.AddRange(labels) })],
    };
}
