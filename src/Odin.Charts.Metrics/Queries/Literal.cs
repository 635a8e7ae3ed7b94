using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

static class Literal
{
    public static PromExpression Number(double value) => new PromNumber(value);

    // The conversion of a decimal to a double is exact to its last digit, so 0.001m is printed as 0.001.
    public static PromExpression Number(decimal value) => Number((double)value);

    public static PromExpression Duration(TimeSpan time) => new PromNumber(time.TotalSeconds) { IsDuration = true };
}
