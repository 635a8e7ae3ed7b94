using System.Globalization;

namespace Odin.Exporter.Benchmarks;

/// <summary>A figure that must be reached, or must not be passed.</summary>
static class Target
{
    /// <summary>Prints a figure beside the least that it may be and returns 1 when it is less.</summary>
    public static int AtLeast(string what, double value, double least, string unit) =>
        Print(what, value, $"at least {Text(least)} {unit}", unit, value >= least);

    /// <summary>Prints a figure beside the most that it may be and returns 1 when it is more.</summary>
    public static int AtMost(string what, double value, double most, string unit) =>
        Print(what, value, $"at most {Text(most)} {unit}", unit, value <= most);

    static int Print(string what, double value, string target, string unit, bool isMet)
    {
        Console.WriteLine($"{(isMet ? "ok" : "MISSED"),-6}  {what}: {Text(value)} {unit}, {target}");
        return isMet ? 0 : 1;
    }

    static string Text(double value) => value.ToString(value < 100 ? "0.##" : "#,0", CultureInfo.InvariantCulture);
}
