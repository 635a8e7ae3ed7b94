namespace Odin.Charts;

/// <summary>The integers that an expression can be. Arithmetic on it shows whether a result fits its type.</summary>
/// <param name="Minimum">The smallest.</param>
/// <param name="Maximum">The largest.</param>
internal readonly record struct Interval(Int128 Minimum, Int128 Maximum)
{
    /// <summary>What a C# integer type holds; a <c>long</c> that comes from values is within ±2^53 already.</summary>
    public static Interval OfType(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        TypeCode.Byte => new(byte.MinValue, byte.MaxValue),
        TypeCode.SByte => new(sbyte.MinValue, sbyte.MaxValue),
        TypeCode.Int16 => new(short.MinValue, short.MaxValue),
        TypeCode.UInt16 => new(ushort.MinValue, ushort.MaxValue),
        TypeCode.Int32 => new(int.MinValue, int.MaxValue),
        TypeCode.UInt32 => new(uint.MinValue, uint.MaxValue),
        _ => new(long.MinValue, long.MaxValue),
    };

    public bool Contains(Int128 value) => Minimum <= value && value <= Maximum;

    public bool Within(Interval outer) => outer.Contains(Minimum) && outer.Contains(Maximum);

    public Interval Union(Interval other) => new(Int128.Min(Minimum, other.Minimum), Int128.Max(Maximum, other.Maximum));

    public static Interval operator +(Interval a, Interval b) => new(a.Minimum + b.Minimum, a.Maximum + b.Maximum);

    public static Interval operator -(Interval a, Interval b) => new(a.Minimum - b.Maximum, a.Maximum - b.Minimum);

    public static Interval operator *(Interval a, Interval b) => Hull(
        a.Minimum * b.Minimum, a.Minimum * b.Maximum, a.Maximum * b.Minimum, a.Maximum * b.Maximum);

    /// <summary>Division that cuts towards zero, by a divisor that is never zero.</summary>
    public static Interval operator /(Interval a, Interval b)
    {
        var divisors = new[] { b.Minimum, b.Maximum }
            .Concat(new Int128[] { -1, 1 }.Where(b.Contains)).ToArray();
        return Hull([.. divisors.SelectMany(d => new[] { a.Minimum / d, a.Maximum / d })]);
    }

    /// <summary>The remainder, with the sign of the dividend.</summary>
    public static Interval operator %(Interval a, Interval b)
    {
        var largest = Int128.Max(Int128.Abs(b.Minimum), Int128.Abs(b.Maximum)) - 1;
        return new(a.Minimum < 0 ? Int128.Max(-largest, a.Minimum) : 0, a.Maximum > 0 ? Int128.Min(largest, a.Maximum) : 0);
    }

    static Interval Hull(params ReadOnlySpan<Int128> values)
    {
        var hull = new Interval(values[0], values[0]);
        foreach (var value in values) hull = hull.Union(new(value, value));
        return hull;
    }
}
