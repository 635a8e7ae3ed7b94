namespace Odin.Charts.Metrics;

/// <summary>The unit of a result.</summary>
/// <param name="Of">What it is measured in, or <c>null</c> for a number of things.</param>
/// <param name="Per">What it is divided by: <see cref="Unit.Seconds"/> for a rate; <c>null</c> when by nothing.</param>
public readonly record struct QueryUnit(Unit? Of, Unit? Per = null)
{
    /// <summary>A number of things.</summary>
    public static QueryUnit Number { get; }

    /// <summary>A share: 0.5 is the half.</summary>
    public static QueryUnit Ratio { get; } = new(Unit.Ratio);

    /// <summary>The unit in words: <c>bytes per second</c>.</summary>
    public override string ToString() => (Of, Per) switch
    {
        (null, null) => "a number of things",
        ({ } of, null) => Word(of),
        (null, { } per) => $"a number of things per {Word(per)[..^1]}",
        ({ } of, { } per) => $"{Word(of)} per {Word(per)[..^1]}",
    };

    static string Word(Unit unit) => unit.ToString().ToLowerInvariant();
}
