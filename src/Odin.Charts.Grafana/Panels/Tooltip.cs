namespace Odin.Charts.Grafana;

/// <summary>What is shown beside the pointer.</summary>
/// <param name="Mode">One series, all of them, or nothing.</param>
/// <param name="Sort">How the series are sorted by value.</param>
public sealed record Tooltip(TooltipMode Mode = TooltipMode.All, ValueSort Sort = ValueSort.Descending)
{
    /// <summary>Whether series that are 0 are left out.</summary>
    public bool? HidesZeros { get; init; }

    internal void Write(JsonText json)
    {
        json.Open("tooltip"u8);
        json.Write("hideZeros"u8, HidesZeros);
        json.Write<TooltipMode>("mode"u8, Mode);
        json.Write<ValueSort>("sort"u8, Sort);
        json.Close();
    }
}

/// <summary>What a tooltip shows.</summary>
public enum TooltipMode
{
#pragma warning disable CS1591 // Each is its own name.
    [Spelled("single")] One,
    [Spelled("multi")] All,
    None,
#pragma warning restore CS1591
}

/// <summary>How series are sorted by value.</summary>
public enum ValueSort
{
#pragma warning disable CS1591 // Each is its own name.
    None,
    [Spelled("asc")] Ascending,
    [Spelled("desc")] Descending,
#pragma warning restore CS1591
}
