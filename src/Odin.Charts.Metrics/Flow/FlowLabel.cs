using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

/// <summary>Whether the series of a result have a label.</summary>
internal enum Presence
{
    Never,
    Possible,
    Certain,
}

/// <summary>What is known of a label of a result.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Presence">Whether series have it.</param>
/// <param name="Values">The values of the series that have it, or <c>default</c> when they are not known.</param>
internal readonly record struct FlowLabel(string Name, Presence Presence, ImmutableArray<string> Values = default)
{
    /// <summary>The one value that it has, or <c>null</c>.</summary>
    public string? Value => Values is { IsDefault: false, Length: 1 } ? Values[0] : null;

    /// <summary>What is known when a series may come from either.</summary>
    public static FlowLabel Either(FlowLabel a, FlowLabel b) => (a.Presence, b.Presence) switch
    {
        (Presence.Never, Presence.Never) => a,
        (Presence.Never, _) => b with { Presence = Presence.Possible },
        (_, Presence.Never) => a with { Presence = Presence.Possible },
        _ => new(a.Name, a.Presence == b.Presence ? a.Presence : Presence.Possible, Union(a.Values, b.Values)),
    };

    /// <summary>What is known when both say it of the same series.</summary>
    public static FlowLabel Both(FlowLabel a, FlowLabel b)
    {
        if (a.Presence == Presence.Never || b.Presence == Presence.Never)
            return new(a.Name, Presence.Never);
        var presence = a.Presence == Presence.Certain ? a.Presence : b.Presence;
        return new(a.Name, presence, Intersection(a.Values, b.Values));
    }

    /// <summary>Whether no series can be as both say: one has the label for certain and the other cannot, or the values
    /// differ. A side that has no value at all is wrong in itself, and excludes nothing.</summary>
    public static bool Exclude(FlowLabel a, FlowLabel b) => (a.Presence, b.Presence) switch
    {
        (Presence.Certain, Presence.Never) or (Presence.Never, Presence.Certain) => true,
        (Presence.Certain, _) or (_, Presence.Certain) =>
            !a.Values.IsDefaultOrEmpty && !b.Values.IsDefaultOrEmpty && Intersection(a.Values, b.Values).IsEmpty,
        _ => false,
    };

    static ImmutableArray<string> Union(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.IsDefault || b.IsDefault ? default : a == b ? a : [.. a.Union(b)];

    static ImmutableArray<string> Intersection(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.IsDefault ? b : b.IsDefault || a == b ? a : [.. a.Where(v => b.Contains(v))];
}
