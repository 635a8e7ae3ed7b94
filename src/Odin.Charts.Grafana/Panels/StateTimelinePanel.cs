using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>When series were in which state.</summary>
public sealed record StateTimelinePanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public StateTimelinePanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>The legend.</summary>
    public Legend Legend { get; init; } = new();

    /// <summary>What is shown beside the pointer.</summary>
    public Tooltip Tooltip { get; init; } = new(TooltipMode.One, ValueSort.None);

    /// <summary>When values are written into the bars.</summary>
    public Visibility ShowValue { get; init; }

    /// <summary>The height of a bar within its row, 0 to 1.</summary>
    public double RowHeight { get; init; } = 0.9;

    /// <summary>Whether equal values that follow each other are one bar.</summary>
    public bool MergesValues { get; init; } = true;

    /// <summary>Where values are written.</summary>
    public ValueAlignment Align { get; init; }

    /// <summary>How much the bars are filled, 0 to 100.</summary>
    public int FillOpacity { get; init; } = 70;

    /// <summary>Whether a bar goes on over missing points.</summary>
    public bool SpansNulls { get; init; }

    /// <summary>The most rows of a page; <c>null</c> is 20.</summary>
    public int? RowsPerPage { get; init; }

    /// <inheritdoc/>
    public override string Type => "state-timeline";

    internal override int LeastWidth => 12;

    internal override FieldColor? UsualColor => FieldColor.Thresholds;

    internal override void WriteOptions(JsonText json)
    {
        json.Write<ValueAlignment>("alignValue"u8, Align);
        Legend.Write(json);
        json.Write("mergeValues"u8, MergesValues);
        json.Write("perPage"u8, RowsPerPage);
        json.Write("rowHeight"u8, RowHeight);
        json.Write<Visibility>("showValue"u8, ShowValue);
        Tooltip.Write(json);
    }

    internal override bool HasCustom => true;

    internal override void WriteCustom(JsonText json)
    {
        json.Write("fillOpacity"u8, FillOpacity);
        json.Write("lineWidth"u8, 0);
        json.Write("spanNulls"u8, SpansNulls);
    }
}

/// <summary>Where values are written in their bars.</summary>
public enum ValueAlignment
{
#pragma warning disable CS1591 // Each is its own name.
    Left, Center, Right,
#pragma warning restore CS1591
}
