using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>Selects series: <c>up{job="api"} offset 5m @ end()</c>.</summary>
/// <param name="Matchers">The matchers, the one of the name first: <c>up</c> is <c>__name__="up"</c>.</param>
public sealed record PromSelector(ImmutableArray<LabelMatcher> Matchers) : PromExpression
{
    /// <summary>
    /// The name that stands before the braces, or as a lone quoted text in them; <c>null</c> when there is none.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// Whether a variable of Grafana is the name, or a part of it, so that it stands as it is written.
    /// </summary>
    public bool IsNameVariable { get; init; }

    /// <summary>When it is evaluated.</summary>
    public PromMoment Moment { get; init; } = PromMoment.Now;

    /// <summary><c>anchored</c> or <c>smoothed</c>, which <c>promql-extended-range-selectors</c> switches on.</summary>
    public RangeExtension Extension { get; init; }

    /// <inheritdoc/>
    public override PromType Type => PromType.Vector;
}

/// <summary>How a label is matched.</summary>
/// <param name="Label">The label's name; <c>__name__</c> for the metric's.</param>
/// <param name="Operator">How.</param>
/// <param name="Value">
/// The value or the regular expression (RE2, anchored at both ends). May hold Grafana's variables.
/// </param>
public sealed record LabelMatcher(string Label, MatchOperator Operator, string Value)
{
    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether the label is a variable of Grafana.</summary>
    public bool IsLabelVariable { get; init; }
}

/// <summary>The operators of a label matcher.</summary>
public enum MatchOperator
{
    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>=~</c></summary>
    Matches,

    /// <summary><c>!~</c></summary>
    NotMatches,
}

/// <summary><c>offset</c> and <c>@</c>.</summary>
public sealed record PromMoment
{
    /// <summary>Neither.</summary>
    public static PromMoment Now { get; } = new();

    /// <summary>How long ago: a duration, a duration expression or a variable.</summary>
    public PromExpression? Offset { get; init; }

    /// <summary>
    /// The moment after <c>@</c>: a number of seconds since 1970, or a call of <c>start()</c> or <c>end()</c>.
    /// </summary>
    public PromExpression? At { get; init; }
}

/// <summary>How a range treats its borders.</summary>
public enum RangeExtension
{
    /// <summary>As Prometheus always did.</summary>
    None,

    /// <summary><c>anchored</c></summary>
    Anchored,

    /// <summary><c>smoothed</c></summary>
    Smoothed,
}

/// <summary>Selects the samples of a range: <c>up[5m]</c>. <c>offset</c> and <c>@</c> stand in the selector.</summary>
/// <param name="Selector">What is selected.</param>
/// <param name="Range">How far back: a duration, a duration expression or a variable.</param>
public sealed record PromRange(PromSelector Selector, PromExpression Range) : PromExpression
{
    /// <inheritdoc/>
    public override PromType Type => PromType.Matrix;
}

/// <summary>Evaluates an expression over a range: <c>rate(up[5m])[1h:1m]</c>.</summary>
/// <param name="Inner">The expression.</param>
/// <param name="Range">How far back.</param>
/// <param name="Step">How often, or <c>null</c> for the interval of the rules.</param>
public sealed record PromSubquery(PromExpression Inner, PromExpression Range, PromExpression? Step) : PromExpression
{
    /// <summary>When it is evaluated.</summary>
    public PromMoment Moment { get; init; } = PromMoment.Now;

    /// <inheritdoc/>
    public override PromType Type => PromType.Matrix;
}
