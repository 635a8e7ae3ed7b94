using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>How many observations were made in a window, and what they add up to: what a summary has, and a histogram
/// with its distribution besides.</summary>
public abstract class Observations
{
    private protected Observations(Origin origin) => Origin = origin;

    private protected Origin Origin { get; }

    /// <summary>How many observations there were: a second for a rate, in all for an increase.</summary>
    public Query Count() => new(CountExpression(), Origin);

    /// <summary>What they add up to: a second for a rate, in all for an increase.</summary>
    public Query Total() => new(TotalExpression(), Origin);

    /// <summary>The average observation. No number where there was none.</summary>
    public Query Average() => new(AverageExpression(), Origin);

    private protected abstract PromExpression CountExpression();

    private protected abstract PromExpression TotalExpression();

    private protected virtual PromExpression AverageExpression() =>
        new PromBinary(TotalExpression(), BinaryOperator.Divide, CountExpression());
}
