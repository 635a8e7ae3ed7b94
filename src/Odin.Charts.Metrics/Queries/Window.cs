using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>How far back a range reaches: left open for the panel or the rule that uses the query, or a fixed
/// time.</summary>
public readonly record struct Window
{
    static readonly PromVariable rateInterval = new("__rate_interval", "$__rate_interval");
    static readonly PromVariable interval = new("__interval", "$__interval");
    static readonly PromVariable range = new("__range", "$__range");

    readonly PromExpression? expression;

    Window(PromExpression expression) => this.expression = expression;

    /// <summary>Open: a panel asks with <c>$__rate_interval</c>, a rule with the window that it closes the query
    /// with.</summary>
    public static Window Open => default;

    /// <summary>The time between two points of a panel, <c>$__interval</c>.</summary>
    public static Window Interval => new(interval);

    /// <summary>The whole time that a dashboard shows, <c>$__range</c>.</summary>
    public static Window DashboardRange => new(range);

    /// <summary>A fixed time.</summary>
    /// <param name="time">The time, at least a millisecond.</param>
    public static implicit operator Window(TimeSpan time) => FromTimeSpan(time);

    /// <summary>A fixed time.</summary>
    /// <param name="time">The time, at least a millisecond.</param>
    public static Window FromTimeSpan(TimeSpan time) => new(Literal.Duration(time));

    internal PromExpression Expression => expression ?? rateInterval;

    internal static bool IsOpen(PromExpression expression) => expression is PromVariable { Name: "__rate_interval" };
}
