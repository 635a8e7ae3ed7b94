using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>The state of series at regular times.</summary>
public sealed record StatusHistoryPanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public StatusHistoryPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>The legend.</summary>
    public Legend Legend { get; init; } = new();

    /// <summary>What is shown beside the pointer.</summary>
    public Tooltip Tooltip { get; init; } = new(TooltipMode.One, ValueSort.None);

    /// <summary>When values are written into the cells.</summary>
    public Visibility ShowValue { get; init; }

    /// <summary>The height of a cell within its row, 0 to 1.</summary>
    public double RowHeight { get; init; } = 0.9;

    /// <summary>The width of a cell within its column, 0 to 1.</summary>
    public double ColumnWidth { get; init; } = 0.9;

    /// <summary>How much the cells are filled, 0 to 100.</summary>
    public int FillOpacity { get; init; } = 70;

    /// <summary>The most rows of a page; <c>null</c> is 20.</summary>
    public int? RowsPerPage { get; init; }

    /// <inheritdoc/>
    public override string Type => "status-history";

    internal override int LeastWidth => 12;

    internal override FieldColor? UsualColor => FieldColor.Thresholds;

    internal override void WriteOptions(JsonText json)
    {
        json.Write("colWidth"u8, ColumnWidth);
        Legend.Write(json);
        json.Write("perPage"u8, RowsPerPage);
        json.Write("rowHeight"u8, RowHeight);
        json.Write<Visibility>("showValue"u8, ShowValue);
        Tooltip.Write(json);
    }

    internal override bool HasCustom => true;

    internal override void WriteCustom(JsonText json)
    {
        json.Write("fillOpacity"u8, FillOpacity);
        json.Write("lineWidth"u8, 1);
    }
}
