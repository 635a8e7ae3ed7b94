namespace Odin.Charts.PromQL;

/// <summary>A number, <c>0.5</c>, or a duration, <c>5m</c>, which is a number of seconds.</summary>
/// <param name="Value">The number; the seconds of a duration.</param>
public sealed record PromNumber(double Value) : PromExpression
{
    /// <summary>Whether it is written as a duration.</summary>
    public bool IsDuration { get; init; }

    /// <inheritdoc/>
    public override PromType Type => PromType.Scalar;
}

/// <summary>A quoted text.</summary>
/// <param name="Value">
/// The text without quotes and escapes. A byte that is not UTF-8, <c>"\xff"</c>, is a lone surrogate, U+DC80 to U+DCFF.
/// </param>
public sealed record PromText(string Value) : PromExpression
{
    /// <inheritdoc/>
    public override PromType Type => PromType.Text;
}

/// <summary>
/// A variable of Grafana: <c>$__rate_interval</c>, <c>$threshold</c>, <c>${name:regex}</c>, <c>[[name]]</c>.
/// </summary>
/// <param name="Name">The name without the signs around it.</param>
/// <param name="Written">As it stands in the text: <c>${name:regex}</c>.</param>
public sealed record PromVariable(string Name, string Written) : PromExpression
{
    /// <inheritdoc/>
    public override PromType Type => PromType.Unknown;
}

/// <summary>An expression in parentheses.</summary>
/// <param name="Inner">The expression.</param>
public sealed record PromParentheses(PromExpression Inner) : PromExpression
{
    readonly PromExpression _inner = Inner;
    readonly PromType _type = Inner.Type;

    /// <summary>The expression.</summary>
    public PromExpression Inner
    {
        get => _inner;
        init => (_inner, _type) = (value, value.Type);
    }

    /// <inheritdoc/>
    public override PromType Type => _type;
}

/// <summary>
/// Stands where the text lacks an expression or has one that cannot be read; there is a problem for it.
/// </summary>
public sealed record PromMissing : PromExpression
{
    /// <inheritdoc/>
    public override PromType Type => PromType.Unknown;
}
