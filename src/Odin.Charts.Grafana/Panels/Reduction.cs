namespace Odin.Charts.Grafana;

/// <summary>What a panel with one number for each series makes it from.</summary>
/// <param name="Calculation">How the values of a series become one.</param>
public sealed record Reduction(Calculation Calculation = Calculation.LastNotNull)
{
    /// <summary>Which fields: empty for those with numbers, <c>/.*/</c> for all, or a field's name between slashes.</summary>
    public string Fields { get; init; } = "";

    /// <summary>Whether every value is shown for itself instead.</summary>
    public bool AllValues { get; init; }

    /// <summary>How many values, when all are shown.</summary>
    public int? Limit { get; init; }

    internal void Write(JsonText json)
    {
        json.Open("reduceOptions"u8);
        json.Write("calcs"u8, [Calculation]);
        json.Write("fields"u8, Fields);
        json.Write("limit"u8, Limit);
        json.Write("values"u8, AllValues);
        json.Close();
    }
}
