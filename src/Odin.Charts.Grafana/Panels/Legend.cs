using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>The legend of a panel.</summary>
/// <param name="Mode">How it looks.</param>
/// <param name="Calculations">What it says of each series.</param>
public sealed record Legend(LegendMode Mode = LegendMode.List, params ImmutableArray<Calculation> Calculations)
{
    /// <summary>No legend.</summary>
    public static Legend Hidden { get; } = new() { IsShown = false };

    /// <summary>A table with some calculations, at the bottom.</summary>
    /// <param name="calculations">Its columns.</param>
    public static Legend Table(params ImmutableArray<Calculation> calculations) => new(LegendMode.Table, calculations);

    /// <summary>Where it is.</summary>
    public LegendPlacement Placement { get; init; }

    /// <summary>Whether there is one.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>The calculation that it is sorted by, as its column is called: <c>Max</c>, <c>Last *</c>.</summary>
    public string? SortBy { get; init; }

    /// <summary>Whether the largest is first.</summary>
    public bool? SortsDescending { get; init; }

    /// <summary>Its width in pixels, on the right.</summary>
    public double? Width { get; init; }

    internal void Write(JsonText json, Action<JsonText>? more = null)
    {
        json.Open("legend"u8);
        json.Write("calcs"u8, Calculations.IsDefault ? [] : Calculations);
        json.Write<LegendMode>("displayMode"u8, Mode);
        json.Write<LegendPlacement>("placement"u8, Placement);
        json.Write("showLegend"u8, IsShown);
        json.Write("sortBy"u8, SortBy);
        json.Write("sortDesc"u8, SortsDescending);
        more?.Invoke(json);
        json.Write("width"u8, Width);
        json.Close();
    }
}

/// <summary>How a legend looks.</summary>
public enum LegendMode
{
#pragma warning disable CS1591 // Each is its own name.
    List, Table,
#pragma warning restore CS1591
}

/// <summary>Where a legend is.</summary>
public enum LegendPlacement
{
#pragma warning disable CS1591 // Each is its own name.
    Bottom, Right,
#pragma warning restore CS1591
}
