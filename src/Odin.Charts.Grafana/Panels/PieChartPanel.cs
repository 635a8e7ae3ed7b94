using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>The parts of a whole.</summary>
public sealed record PieChartPanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public PieChartPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>What the numbers are made from.</summary>
    public Reduction Reduction { get; init; } = new();

    /// <summary>Whether the middle is empty.</summary>
    public bool IsDonut { get; init; }

    /// <summary>What is written at the slices.</summary>
    public ImmutableArray<SliceText> Labels { get; init; } = [];

    /// <summary>The legend.</summary>
    public Legend Legend { get; init; } = new();

    /// <summary>What the legend says of each slice.</summary>
    public ImmutableArray<SliceText> LegendValues { get; init; } = [];

    /// <summary>What is shown beside the pointer.</summary>
    public Tooltip Tooltip { get; init; } = new(TooltipMode.One, ValueSort.None);

    /// <summary>The order of the slices.</summary>
    public ValueSort Sort { get; init; } = ValueSort.Descending;

    /// <inheritdoc/>
    public override string Type => "piechart";

    internal override QueryShape Shape => QueryShape.Instant;

    internal override FieldColor? UsualColor => FieldColor.Palette;

    internal override void WriteOptions(JsonText json)
    {
        WriteTexts(json, "displayLabels"u8, Labels);
        Legend.Write(json, j => WriteTexts(j, "values"u8, LegendValues));
        json.Write("pieType"u8, IsDonut ? "donut" : "pie");
        Reduction.Write(json);
        json.Write<ValueSort>("sort"u8, Sort);
        Tooltip.Write(json);
    }

    static void WriteTexts(JsonText json, ReadOnlySpan<byte> name, ImmutableArray<SliceText> texts)
    {
        json.OpenList(name);
        foreach (var text in texts) json.Value(text);
        json.CloseList();
    }
}

/// <summary>What is written of a slice.</summary>
public enum SliceText
{
#pragma warning disable CS1591 // Each is its own name.
    Name, Value, Percent,
#pragma warning restore CS1591
}
