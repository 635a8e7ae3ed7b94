namespace Odin.Charts.Grafana;

/// <summary>How the values of a series become one.</summary>
public enum Calculation
{
#pragma warning disable CS1591 // Each is its own name.
    LastNotNull, Last, FirstNotNull, First, Min, Max, Mean, Median, Sum, Count, Range, Delta, Step,
    [Spelled("diff")] Difference,
    [Spelled("diffperc")] DifferencePercent,
    [Spelled("stdDev")] StandardDeviation,
    Variance,
    [Spelled("logmin")] SmallestPositive,
    [Spelled("p50")] Percentile50,
    [Spelled("p90")] Percentile90,
    [Spelled("p95")] Percentile95,
    [Spelled("p99")] Percentile99,
    ChangeCount, DistinctCount, AllIsZero, AllIsNull, AllValues, UniqueValues,
#pragma warning restore CS1591
}

static class Calculations
{
    public static void Write(this JsonText json, ReadOnlySpan<byte> name, IEnumerable<Calculation> calculations)
    {
        json.OpenList(name);
        foreach (var calculation in calculations) json.Value(calculation);
        json.CloseList();
    }
}
