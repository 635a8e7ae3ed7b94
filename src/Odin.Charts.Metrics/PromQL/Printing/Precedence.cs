namespace Odin.Charts.PromQL;

/// <summary>Where a tree needs parentheses to be read as it is.</summary>
internal static class Precedence
{
    public static bool OfLeftNeedsParentheses(PromBinary binary) => binary.Left switch
    {
        PromBinary left => Strength(left) < Strength(binary) || (Strength(left) == Strength(binary) && IsPower(binary))
            || ArithmeticWouldGoOn(left, binary),
        PromSign => IsPower(binary) || ArithmeticWouldGoOn(binary.Left, binary),
        PromNumber number => IsPower(binary) && NumberFormat.IsSigned(number),
        var left => ArithmeticWouldGoOn(left, binary),
    };

    public static bool OfRightNeedsParentheses(PromBinary binary) =>
        binary.Right is PromBinary right
        && (Strength(right) < Strength(binary) || (Strength(right) == Strength(binary) && !IsPower(binary)));

    public static bool OfSignNeedsParentheses(PromExpression operand) =>
        operand is PromBinary binary && !IsPower(binary);

    /// <summary>Whether what a subquery is made of has to stand in parentheses.</summary>
    public static bool OfSubqueryNeedsParentheses(PromExpression inner) => inner switch
    {
        PromBinary or PromSign or PromVariable => true,
        PromNumber number => NumberFormat.IsSigned(number),
        _ => false,
    };

    /// <summary>Whether an offset has to stand in parentheses, lest only a part of it is read.</summary>
    public static bool OfOffsetNeedsParentheses(PromExpression offset) =>
        offset is PromBinary or PromSign { Operand: PromSign };

    // Behind "offset (…)" an arithmetic operator belongs to the duration.
    static bool ArithmeticWouldGoOn(PromExpression left, PromBinary binary) =>
        Strength(binary) >= 4 && binary.Operator != BinaryOperator.Atan2 && EndsWithOpenOffset(left);

    static bool EndsWithOpenOffset(PromExpression node)
    {
        while (true)
        {
            switch (node)
            {
                case PromSelector selector: return IsOpen(selector);
                case PromRange range: return IsOpen(range.Selector);
                case PromSubquery subquery: return IsOpen(subquery.Moment);
                case PromSign sign when !OfSignNeedsParentheses(sign.Operand): node = sign.Operand; break;
                case PromBinary inner when !OfRightNeedsParentheses(inner): node = inner.Right; break;
                default: return false;
            }
        }
    }

    static bool IsOpen(PromSelector selector) => IsOpen(selector.Moment) && selector.Extension == RangeExtension.None;

    /// <summary>Whether what is written last is an offset that an operator behind it would go on with.</summary>
    public static bool IsOpen(PromMoment moment) => moment.At is null && IsOpen(moment.Offset);

    /// <summary>Whether an operator behind an offset would go on with it. It is written before what would close it.</summary>
    public static bool IsOpen(PromExpression? offset) => offset is PromParentheses or PromBinary;

    static int Strength(PromBinary binary) => BinaryOperators.Precedence(binary.Operator);

    static bool IsPower(PromBinary binary) => binary.Operator == BinaryOperator.Power;
}
