using System.Runtime.CompilerServices;

namespace Odin.Charts.PromQL;

/// <summary>A node of PromQL's syntax tree. Trees are immutable; the printer writes them.</summary>
public abstract record PromExpression
{
    private protected PromExpression()
    {
    }

    /// <summary>Where the node stands in the text it was parsed from; empty for a node that a program made.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What the node evaluates to.</summary>
    public abstract PromType Type { get; }

    /// <summary>Two nodes are equal when all their parts are, and their places in the text.</summary>
    /// <param name="other">The other node.</param>
    /// <exception cref="InsufficientExecutionStackException">The trees are some ten thousand levels deep.</exception>
    public virtual bool Equals(PromExpression? other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return other is not null && EqualityContract == other.EqualityContract && Span == other.Span;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return HashCode.Combine(EqualityContract, Span);
    }

    /// <summary>The expression as <see cref="PromQLPrinter.Print"/> writes it.</summary>
    public sealed override string ToString() => PromQLPrinter.Print(this);
}

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">The first unit, from 0.</param>
/// <param name="Length">How many units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;
}

/// <summary>The types of PromQL.</summary>
public enum PromType
{
    /// <summary>One number.</summary>
    Scalar,

    /// <summary>Series with one sample each ("instant vector").</summary>
    Vector,

    /// <summary>Series with the samples of a range ("range vector").</summary>
    Matrix,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A variable of Grafana stands here; what it will be is not known.</summary>
    Unknown,
}
