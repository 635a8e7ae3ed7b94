using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

public partial class Query
{
    /// <summary>The average of its results in a range: <c>avg_over_time((…)[1h:])</c>.</summary>
    /// <param name="range">The range.</param>
    /// <param name="step">How often it is asked; the interval of the rules when it is left out.</param>
    public Query AvgOverTime(Window range, TimeSpan? step = null) => OverTime("avg_over_time", range, step);

    /// <summary>The smallest of its results in a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="step">How often it is asked; the interval of the rules when it is left out.</param>
    public Query MinOverTime(Window range, TimeSpan? step = null) => OverTime("min_over_time", range, step);

    /// <summary>The largest of its results in a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="step">How often it is asked; the interval of the rules when it is left out.</param>
    public Query MaxOverTime(Window range, TimeSpan? step = null) => OverTime("max_over_time", range, step);

    /// <summary>The sum of its results in a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="step">How often it is asked; the interval of the rules when it is left out.</param>
    public Query SumOverTime(Window range, TimeSpan? step = null) => OverTime("sum_over_time", range, step);

    /// <summary>How many results it has in a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="step">How often it is asked; the interval of the rules when it is left out.</param>
    public Query CountOverTime(Window range, TimeSpan? step = null) => OverTime("count_over_time", range, step);

    /// <summary>The last of its results in a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="step">How often it is asked; the interval of the rules when it is left out.</param>
    public Query LastOverTime(Window range, TimeSpan? step = null) => OverTime("last_over_time", range, step);

    Query OverTime(string function, Window range, TimeSpan? step) => Then(Functions.Call(
        function,
        new PromSubquery(
            Expression,
            range.Expression,
            step is { } time ? Literal.Duration(time) : null)));
}
