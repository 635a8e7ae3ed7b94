namespace Odin.Charts.Metrics;

/// <summary>How the units hang together.</summary>
internal static class UnitScale
{
    const double Tolerance = 1e-9;

    static readonly (Unit Unit, Unit Base, double Factor)[] Scaled =
    [
        (
            Unit.Milliseconds,
            Unit.Seconds,
            1e3), (Unit.Microseconds, Unit.Seconds, 1e6), (Unit.Nanoseconds, Unit.Seconds, 1e9),
        (Unit.Minutes, Unit.Seconds, 1 / 60.0), (Unit.Hours, Unit.Seconds, 1 / 3600.0),
        (Unit.Kilobytes, Unit.Bytes, 1e-3), (Unit.Megabytes, Unit.Bytes, 1e-6), (Unit.Gigabytes, Unit.Bytes, 1e-9),
        (Unit.Kibibytes, Unit.Bytes, 1 / 1024.0), (Unit.Mebibytes, Unit.Bytes, 1 / 1048576.0), (
            Unit.Gibibytes, Unit.Bytes, 1 / 1073741824.0),
        (Unit.Bits, Unit.Bytes, 8), (Unit.Percent, Unit.Ratio, 100), (Unit.Megahertz, Unit.Hertz, 1e-6),
        (Unit.Milliwatts, Unit.Watts, 1e3), (Unit.Millijoules, Unit.Joules, 1e3),
    ];

    static readonly (Unit Left, Unit Right, Unit Product)[] Products =
        [(Unit.Watts, Unit.Seconds, Unit.Joules), (Unit.Milliwatts, Unit.Seconds, Unit.Millijoules),
            (Unit.Volts, Unit.Amperes, Unit.Watts)];

    /// <summary>The unit after every value was multiplied: bytes by 8 are bits; <c>null</c> when it has no
    /// name.</summary>
    public static QueryUnit? Times(QueryUnit unit, double factor)
    {
        var simple = Simple(unit);
        if (factor == 1)
            return simple;
        if (simple.Of is not { } of)
            return null;
        var (root, scale) = Root(of);
        return Named(root, scale * factor) is { } named ? simple with { Of = named } : null;
    }

    /// <summary>The unit of a product, or <c>null</c> when it has no name.</summary>
    public static QueryUnit? Times(QueryUnit a, QueryUnit b)
    {
        if (IsPlain(a) || IsPlain(b))
            return IsPlain(a) ? b : a;
        if (b == new QueryUnit(a.Per) || a == new QueryUnit(b.Per))
            return b == new QueryUnit(a.Per) ? a with { Per = null } : b with { Per = null };
        return a.Per is null && b.Per is null && a.Of is { } left && b.Of is { } right ? Product(left, right) : null;
    }

    /// <summary>The unit of a quotient, or <c>null</c> when it has no name.</summary>
    public static QueryUnit? Over(QueryUnit a, QueryUnit b)
    {
        if (a == b)
            return QueryUnit.Ratio;
        if (IsPlain(b))
            return a;
        if (a.Per == b.Per && a.Per is not null)
            return Over(a with { Per = null }, b with { Per = null });
        if (b.Per is { } per && a == b with { Per = null })
            return new(per);
        return a.Per is null && b is { Of: { } divisor, Per: null } ? Quotient(a, divisor) : null;
    }

    /// <summary>The unit of a rate, or <c>null</c> when it has no name.</summary>
    public static QueryUnit? PerSecond(QueryUnit unit) => unit.Per is null ? Quotient(unit, Unit.Seconds) : null;

    // Seconds per second are a share of the time. They are kept apart until then: divided by a rate they are seconds
    // again.
    static QueryUnit Simple(QueryUnit unit) => unit.Of is not null && unit.Of == unit.Per ? QueryUnit.Ratio : unit;

    static bool IsPlain(QueryUnit unit) => Simple(unit) is { Of: null or Unit.Ratio, Per: null };

    static QueryUnit? Quotient(QueryUnit a, Unit divisor)
    {
        foreach (var (left, right, product) in Products)
        {
            if (a.Of == product && (divisor == right || divisor == left))
                return new(divisor == right ? left : right);
        }
        if (divisor != Unit.Seconds)
            return null;
        return a with { Per = divisor };
    }

    static QueryUnit? Product(Unit a, Unit b)
    {
        foreach (var (left, right, product) in Products)
        {
            if ((a == left && b == right) || (a == right && b == left))
                return new(product);
        }
        return null;
    }

    static (Unit Base, double Factor) Root(Unit unit)
    {
        foreach (var scaled in Scaled)
        {
            if (scaled.Unit == unit)
                return (scaled.Base, scaled.Factor);
        }
        return (unit, 1);
    }

    static Unit? Named(Unit root, double factor)
    {
        if (Math.Abs(factor - 1) < Tolerance)
            return root;
        foreach (var scaled in Scaled)
        {
            if (scaled.Base == root && Math.Abs((scaled.Factor / factor) - 1) < Tolerance)
                return scaled.Unit;
        }
        return null;
    }
}
