using System.Globalization;

namespace Odin.Charts.Benchmarks;

/// <summary>A figure that must not be passed.</summary>
static class Budget
{
    /// <summary>Prints a figure beside its limit and returns 1 when it is over.</summary>
    public static int Check(string what, double value, double limit, string unit)
    {
        var isOver = value > limit;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(isOver ? "OVER" : "ok"),-4}  {what}: {value:0.###} {unit}, at most {limit:0.###} {unit}"));
        return isOver ? 1 : 0;
    }
}
