namespace Odin.Charts.Metrics;

/// <summary>The unit of a node: known, not known, or that of a bare number, which goes with everything.</summary>
internal readonly record struct NodeUnit
{
    QueryUnit? Root { get; init; }

    double Scale { get; init; }

    /// <summary>Whether it is a bare number.</summary>
    public bool IsBare { get; private init; }

    /// <summary>The bare number, when it is known.</summary>
    public double? Value { get; private init; }

    /// <summary>What a histogram observes; <c>null</c> when it is not known or the node is no histogram.</summary>
    public QueryUnit? Observed { get; init; }

    /// <summary>The unit, or <c>null</c> when it is not known or has no name.</summary>
    public QueryUnit? Unit => Root is { } root ? UnitScale.Times(root, Scale) : null;

    public static NodeUnit Unknown => default;

    public static NodeUnit Of(QueryUnit? unit) => new() { Root = unit, Scale = 1 };

    public static NodeUnit Bare(double? value = null) => new() { IsBare = true, Value = value };

    /// <summary>The same per second.</summary>
    public NodeUnit PerSecond() => this with { Root = Root is { } root ? UnitScale.PerSecond(root) : null };

    /// <summary>The same with another unit, and what is observed kept.</summary>
    public NodeUnit As(QueryUnit? unit) => new() { Root = unit, Scale = 1, Observed = Observed };

    /// <summary>The same after every value was multiplied.</summary>
    public NodeUnit Times(double? factor) => factor is { } f ? this with { Scale = Scale * f } : Unknown;

    public NodeUnit Times(NodeUnit other) =>
        Root is { } a && other.Root is { } b
            ? new() { Root = UnitScale.Times(a, b), Scale = Scale * other.Scale }
            : Unknown;

    public NodeUnit Over(NodeUnit other) =>
        Root is { } a && other.Root is { } b
            ? new() { Root = UnitScale.Over(a, b), Scale = Scale / other.Scale }
            : Unknown;
}
