using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Two queries joined by <c>and</c>, <c>or</c> or <c>unless</c>.</summary>
public sealed class SetOperation : Query
{
    internal SetOperation(PromBinary expression, Origin origin) : base(expression, origin) { }

    /// <summary>Series belong together when these labels agree.</summary>
    /// <param name="labels">The labels.</param>
    public Query On(params ReadOnlySpan<Label> labels) => Then(Binaries.Matched(Expression, on: true, labels));

    /// <summary>Series belong together when all labels but these agree.</summary>
    /// <param name="labels">The labels.</param>
    public Query Ignoring(params ReadOnlySpan<Label> labels) => Then(Binaries.Matched(Expression, on: false, labels));
}

/// <summary>Two queries joined by arithmetic or a comparison.</summary>
public class Operation : Query
{
    internal Operation(PromBinary expression, Origin origin) : base(expression, origin) { }

    /// <summary>Series belong together when these labels agree.</summary>
    /// <param name="labels">The labels.</param>
    public MatchedOperation On(params ReadOnlySpan<Label> labels) =>
        new(Binaries.Matched(Expression, on: true, labels), Origin);

    /// <summary>Series belong together when all labels but these agree.</summary>
    /// <param name="labels">The labels.</param>
    public MatchedOperation Ignoring(params ReadOnlySpan<Label> labels) =>
        new(Binaries.Matched(Expression, on: false, labels), Origin);
}

/// <summary>Two queries joined by a comparison, which lets those series of the left pass for which it holds.</summary>
public sealed class Comparison : Operation
{
    internal Comparison(PromBinary expression, Origin origin) : base(expression, origin) { }

    /// <summary>Lets all series pass, as 1 where the comparison holds and as 0 where it does not.</summary>
    public Operation Bool() => new((PromBinary)Expression with { ReturnsBool = true }, Origin);
}

/// <summary>Two queries joined by arithmetic or a comparison on labels that are named.</summary>
public sealed class MatchedOperation : Query
{
    internal MatchedOperation(PromBinary expression, Origin origin) : base(expression, origin) { }

    /// <summary>The left side may have several series for one of the right.</summary>
    /// <param name="include">The labels that the result takes over from the right.</param>
    public Query GroupLeft(params ReadOnlySpan<Label> include) =>
        Then(Binaries.Grouped(Expression, GroupSide.Left, include));

    /// <summary>The right side may have several series for one of the left.</summary>
    /// <param name="include">The labels that the result takes over from the left.</param>
    public Query GroupRight(params ReadOnlySpan<Label> include) =>
        Then(Binaries.Grouped(Expression, GroupSide.Right, include));
}
