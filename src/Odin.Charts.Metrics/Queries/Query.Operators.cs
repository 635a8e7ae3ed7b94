using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

public partial class Query
{
    /// <summary>A number.</summary>
    /// <param name="number">The number, printed with the fewest digits that give it back.</param>
    public static implicit operator Query(double number) => Scalar(number);

    /// <summary>A number.</summary>
    /// <param name="number">The number, printed as it is.</param>
    public static implicit operator Query(decimal number) => Scalar(number);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Query(int number) => Scalar((double)number);

    /// <summary>A number.</summary>
    /// <param name="number">The number, printed with the fewest digits that give it back.</param>
    public static Query Scalar(double number) => new(Literal.Number(number), default);

    /// <summary>A number.</summary>
    /// <param name="number">The number, printed as it is.</param>
    public static Query Scalar(decimal number) => new(Literal.Number(number), default);

    /// <summary>Sum, <c>+</c>.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Operation operator +(Query left, Query right) => Operate(left, BinaryOperator.Add, right);

    /// <summary>Difference, <c>-</c>.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Operation operator -(Query left, Query right) => Operate(left, BinaryOperator.Subtract, right);

    /// <summary>Product, <c>*</c>.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Operation operator *(Query left, Query right) => Operate(left, BinaryOperator.Multiply, right);

    /// <summary>Quotient, <c>/</c>. Where the right side is 0 the result is no number; <see cref="ShareOf"/> leaves
    /// such series out.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Operation operator /(Query left, Query right) => Operate(left, BinaryOperator.Divide, right);

    /// <summary>Remainder, <c>%</c>.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Operation operator %(Query left, Query right) => Operate(left, BinaryOperator.Modulo, right);

    /// <summary>The series of the left that are above the right.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Comparison operator >(Query left, Query right) => Compare(left, BinaryOperator.Greater, right);

    /// <summary>The series of the left that are below the right.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Comparison operator <(Query left, Query right) => Compare(left, BinaryOperator.Less, right);

    /// <summary>The series of the left that are not below the right.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Comparison operator >=(Query left, Query right) =>
        Compare(left, BinaryOperator.GreaterOrEqual, right);

    /// <summary>The series of the left that are not above the right.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Comparison operator <=(Query left, Query right) => Compare(left, BinaryOperator.LessOrEqual, right);

    /// <summary>The negative of each sample.</summary>
    /// <param name="query">The query.</param>
    public static Query operator -(Query query) => query.Then(new PromSign(true, query.Expression));

    /// <summary>The series that equal the other side, <c>==</c>.</summary>
    /// <param name="other">The other side.</param>
    public Comparison EqualTo(Query other) => Compare(this, BinaryOperator.Equal, other);

    /// <summary>The series that differ from the other side, <c>!=</c>.</summary>
    /// <param name="other">The other side.</param>
    public Comparison NotEqualTo(Query other) => Compare(this, BinaryOperator.NotEqual, other);

    /// <summary>A power, <c>^</c>. A method, because C#'s own <c>^</c> would bind weaker than <c>+</c>.</summary>
    /// <param name="exponent">The exponent.</param>
    public Operation Power(Query exponent) => Operate(this, BinaryOperator.Power, exponent);

    /// <summary>The series that have a partner on the other side.</summary>
    /// <param name="other">The other side.</param>
    public SetOperation And(Query other) => Combine(this, BinaryOperator.And, other);

    /// <summary>These series, and those of the other side that have no partner here.</summary>
    /// <param name="other">The other side.</param>
    public SetOperation Or(Query other) => Combine(this, BinaryOperator.Or, other);

    /// <summary>The series that have no partner on the other side.</summary>
    /// <param name="other">The other side.</param>
    public SetOperation Unless(Query other) => Combine(this, BinaryOperator.Unless, other);

    static Operation Operate(Query left, BinaryOperator op, Query right) =>
        new(new PromBinary(left.Expression, op, right.Expression), left.origin.And(right.origin));

    static Comparison Compare(Query left, BinaryOperator op, Query right) =>
        new(new PromBinary(left.Expression, op, right.Expression), left.origin.And(right.origin));

    static SetOperation Combine(Query left, BinaryOperator op, Query right) =>
        new(new PromBinary(left.Expression, op, right.Expression), left.origin.And(right.origin));
}
