namespace Odin.Charts.Metrics;

// Units are base units, and stand at the end of the name.
static class UnitRules
{
    static readonly (Unit Unit, string[] Words)[] Others =
    [
        (Unit.Milliseconds, ["ms", "millis", "milliseconds"]),
        (Unit.Microseconds, ["us", "microseconds"]),
        (Unit.Nanoseconds, ["ns", "nanoseconds"]),
        (Unit.Minutes, ["minutes"]),
        (Unit.Hours, ["hours"]),
        (Unit.Kilobytes, ["kb", "kilobytes"]),
        (Unit.Megabytes, ["mb", "megabytes"]),
        (Unit.Gigabytes, ["gb", "gigabytes"]),
        (Unit.Kibibytes, ["kib", "kibibytes"]),
        (Unit.Mebibytes, ["mib", "mebibytes"]),
        (Unit.Gibibytes, ["gib", "gibibytes"]),
        (Unit.Bits, ["bits"]),
        (Unit.Percent, ["percent", "percentage"]),
        (Unit.Kelvin, ["kelvin"]),
        (Unit.Fahrenheit, ["fahrenheit"]),
        (Unit.Megahertz, ["mhz", "megahertz"]),
        (Unit.Milliwatts, ["milliwatts"]),
        (Unit.Millijoules, ["millijoules"]),
    ];

    public static IEnumerable<DeclarationProblem> Check(Metric metric)
    {
        var last = LastWord(metric);
        if (Others.Where(o => o.Words.Contains(last)).Select(o => (Unit?)o.Unit).FirstOrDefault() is { } other)
            yield return NotBase(metric, other);
        else if (metric.Unit is { } unit && Suffix(unit) is null)
            yield return NotBase(metric, unit);
        else if (metric.Unit is { } declared && declared != Unit.Ratio && Suffix(declared) != last)
            yield return new(
                "ODIN2053",
                $"'{metric.Name}' is measured in {Suffix(declared)} and its name does not say so.",
                metric.Place,
                $"Call it '{WithoutTotal(metric)}_{Suffix(declared)}{(metric is Counter ? "_total" : "")}'.");
        else if (metric.Unit is null && Named(last) is { } named)
            yield return new(
                "ODIN2053",
                $"'{metric.Name}' is called after {last} and declares no unit.",
                metric.Place,
                $"Declare Unit = Unit.{named}.");
    }

    // The word for a base unit at the end of a name; null for a unit that is not one.
    internal static string? Suffix(Unit unit) => unit switch
    {
        Unit.Timestamp => "seconds",
        <= Unit.Grams => unit.ToString().ToLowerInvariant(),
        _ => null,
    };

    static DeclarationProblem NotBase(Metric metric, Unit unit) => new(
        "ODIN2054",
        $"'{metric.Name}' is measured in {unit.ToString().ToLowerInvariant()}, which is no base unit.",
        metric.Place,
        $"Export {Base(unit)}, and let whoever looks at it choose the scale.");

    static string Base(Unit unit) => unit switch
    {
        Unit.Milliseconds or Unit.Microseconds or Unit.Nanoseconds or Unit.Minutes or Unit.Hours => "seconds",
        Unit.Percent => "a ratio from 0 to 1",
        Unit.Kelvin or Unit.Fahrenheit => "celsius",
        Unit.Megahertz => "hertz",
        Unit.Milliwatts => "watts",
        Unit.Millijoules => "joules",
        _ => "bytes",
    };

    static Unit? Named(string word) =>
        Enum.GetValues<Unit>().Cast<Unit?>().FirstOrDefault(u => Suffix(u!.Value) == word);

    static string LastWord(Metric metric) => WithoutTotal(metric).Split('_')[^1];

    static string WithoutTotal(Metric metric) =>
        metric is Counter && metric.Name.EndsWith("_total", StringComparison.Ordinal) ? metric.Name[..^6] : metric.Name;
}
