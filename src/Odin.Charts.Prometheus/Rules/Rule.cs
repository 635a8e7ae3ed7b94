using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>A rule that Prometheus evaluates at an interval: a <see cref="RecordingRule"/> or an
/// <see cref="AlertRule"/>.</summary>
public abstract record Rule
{
    private protected Rule(string name, Query expression, SourceLocation place) =>
        (Name, Expression, Place) = (name, expression, place);

    /// <summary>The name of the recorded series, or of the alert.</summary>
    public string Name { get; init; }

    /// <summary>What is evaluated.</summary>
    public Query Expression { get; init; }

    /// <summary>What closes a window that <see cref="Expression"/> leaves open; <c>null</c> when it leaves none
    /// open.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>Labels that the result gets besides its own, or instead of them.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = NoLabels;

    /// <summary>A comment above the rule in the rule file; <c>null</c> for none.</summary>
    public string? Comment { get; init; }

    /// <summary>Codes that are not reported for this rule, each with the reason.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>Where the rule was written.</summary>
    public SourceLocation Place { get; init; }

    internal static ImmutableSortedDictionary<string, string> NoLabels { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
