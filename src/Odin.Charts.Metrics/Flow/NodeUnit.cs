namespace Odin.Charts.Metrics;

/// <summary>The unit of a node: known, not known, or that of a bare number, which goes with everything.</summary>
internal readonly record struct NodeUnit
{
    /// <summary>The unit, or <c>null</c> when it is not known.</summary>
    public QueryUnit? Unit { get; private init; }

    /// <summary>Whether it is a bare number.</summary>
    public bool IsBare { get; private init; }

    /// <summary>The bare number, when it is known.</summary>
    public double? Value { get; private init; }

    /// <summary>What a histogram observes; <c>null</c> when it is not known or the node is no histogram.</summary>
    public QueryUnit? Observed { get; init; }

    public static NodeUnit Unknown => default;

    public static NodeUnit Of(QueryUnit? unit) => new() { Unit = unit };

    public static NodeUnit Bare(double? value = null) => new() { IsBare = true, Value = value };

    /// <summary>The same with another unit, and what is observed kept.</summary>
    public NodeUnit As(QueryUnit? unit) => new() { Unit = unit, Observed = Observed };
}
