using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary><c>-x</c> or <c>+x</c>.</summary>
/// <param name="Negates">Whether the sign is a minus.</param>
/// <param name="Operand">
/// The operand. A signed number is a <see cref="PromNumber"/>: <c>-1</c> has no sign of its own.
/// </param>
public sealed record PromSign(bool Negates, PromExpression Operand) : PromExpression
{
    readonly PromExpression _operand = Operand;
    readonly PromType _type = Operand.Type;

    /// <summary>The operand.</summary>
    public PromExpression Operand
    {
        get => _operand;
        init => (_operand, _type) = (value, value.Type);
    }

    /// <inheritdoc/>
    public override PromType Type => _type;
}

/// <summary>An operation on two operands.</summary>
/// <param name="Left">The left operand.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Right">The right operand.</param>
public sealed record PromBinary(PromExpression Left, BinaryOperator Operator, PromExpression Right) : PromExpression
{
    // Kept, because asking a chain of a hundred thousand operands at each of them would never end.
    readonly PromExpression _left = Left;
    readonly PromExpression _right = Right;
    readonly PromType _type = TypeOf(Left, Right);

    /// <summary>The left operand.</summary>
    public PromExpression Left
    {
        get => _left;
        init => (_left, _type) = (value, TypeOf(value, _right));
    }

    /// <summary>The right operand.</summary>
    public PromExpression Right
    {
        get => _right;
        init => (_right, _type) = (value, TypeOf(_left, value));
    }

    /// <summary>Whether a comparison gives 0 or 1 (<c>bool</c>) rather than filters.</summary>
    public bool ReturnsBool { get; init; }

    /// <summary>Which series of the two sides belong together; <c>null</c> when it is not written.</summary>
    public VectorMatching? Matching { get; init; }

    /// <inheritdoc/>
    public override PromType Type => _type;

    static PromType TypeOf(PromExpression left, PromExpression right) => (left.Type, right.Type) switch
    {
        (PromType.Scalar, PromType.Scalar) => PromType.Scalar,
        (PromType.Unknown, not PromType.Vector) or (not PromType.Vector, PromType.Unknown) => PromType.Unknown,
        _ => PromType.Vector,
    };
}

/// <summary>The binary operators.</summary>
public enum BinaryOperator
{
#pragma warning disable CS1591 // Each is its own sign.
    Or, And, Unless,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, TrimUpper, TrimLower,
    Add, Subtract, Multiply, Divide, Modulo, Atan2, Power,
#pragma warning restore CS1591
}

/// <summary>Which series of the two sides of an operation belong together.</summary>
/// <param name="On">
/// Whether the labels are those that must agree (<c>on</c>), rather than those that need not (<c>ignoring</c>).
/// </param>
/// <param name="Labels">The labels.</param>
public sealed record VectorMatching(bool On, ImmutableArray<LabelName> Labels)
{
    /// <summary>The side that may have several series for one of the other's.</summary>
    public GroupSide Group { get; init; }

    /// <summary>The labels that <c>group_left</c> or <c>group_right</c> takes over from the side with one.</summary>
    public ImmutableArray<LabelName> Include { get; init; } = [];

    /// <summary>What stands in for a series that the left side lacks, <c>fill_left</c>.</summary>
    public PromExpression? FillLeft { get; init; }

    /// <summary>What stands in for a series that the right side lacks, <c>fill_right</c>.</summary>
    public PromExpression? FillRight { get; init; }
}

/// <summary>The side of an operation that may have several series for one of the other's.</summary>
public enum GroupSide
{
    /// <summary>Neither.</summary>
    None,

    /// <summary><c>group_left</c></summary>
    Left,

    /// <summary><c>group_right</c></summary>
    Right,
}

/// <summary>A label's name in a list, or a variable of Grafana that stands for one.</summary>
/// <param name="Name">The name, or the variable as written.</param>
public sealed record LabelName(string Name)
{
    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether it is a variable of Grafana.</summary>
    public bool IsVariable { get; init; }
}

/// <summary>An aggregation over series: <c>sum by (job) (up)</c>.</summary>
/// <param name="Aggregator">Which.</param>
/// <param name="Operand">The series.</param>
public sealed record PromAggregation(Aggregator Aggregator, PromExpression Operand) : PromExpression
{
    /// <summary>
    /// The first argument of <c>topk</c>, <c>bottomk</c>, <c>limitk</c>, <c>limit_ratio</c>, <c>quantile</c> and
    /// <c>count_values</c>.
    /// </summary>
    public PromExpression? Parameter { get; init; }

    /// <summary><c>by</c> or <c>without</c>; <c>null</c> when neither is written.</summary>
    public Grouping? Grouping { get; init; }

    /// <inheritdoc/>
    public override PromType Type => PromType.Vector;
}

/// <summary><c>by (…)</c> or <c>without (…)</c>.</summary>
/// <param name="Without">Whether the labels are those that go.</param>
/// <param name="Labels">The labels.</param>
public sealed record Grouping(bool Without, ImmutableArray<LabelName> Labels);

/// <summary>A call: <c>rate(x[5m])</c>.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The arguments.</param>
public sealed record PromCall(PromFunction Function, ImmutableArray<PromExpression> Arguments) : PromExpression
{
    /// <inheritdoc/>
    public override PromType Type => Function.Returns;
}
