using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A table.</summary>
public sealed record TablePanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public TablePanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>How columns are aligned.</summary>
    public TextAlignment Align { get; init; }

    /// <summary>The height of the cells.</summary>
    public CellHeight CellHeight { get; init; }

    /// <summary>The columns that rows are sorted by, the first one first.</summary>
    public ImmutableArray<TableSort> SortBy { get; init; } = [];

    /// <summary>Whether the reader can filter by the columns.</summary>
    public bool IsFilterable { get; init; }

    /// <summary>Whether the columns have names.</summary>
    public bool ShowsHeader { get; init; } = true;

    /// <summary>The width of a column in pixels; <c>null</c> shares the width of the panel.</summary>
    public double? ColumnWidth { get; init; }

    /// <inheritdoc/>
    public override string Type => "table";

    internal override int LeastWidth => 12;

    internal override QueryShape Shape => QueryShape.Table;

    internal override FieldColor? UsualColor => FieldColor.Thresholds;

    internal override void WriteOptions(JsonText json)
    {
        json.Write<CellHeight>("cellHeight"u8, CellHeight);
        json.Write("frameIndex"u8, 0);
        json.Write("showHeader"u8, ShowsHeader);
        if (SortBy.IsEmpty) return;
        json.OpenList("sortBy"u8);
        foreach (var sort in SortBy) sort.Write(json);
        json.CloseList();
    }

    internal override bool HasCustom => true;

    internal override void WriteCustom(JsonText json)
    {
        json.Write<TextAlignment>("align"u8, Align);
        json.Write("filterable"u8, IsFilterable ? true : null);
        json.Write("inspect"u8, false);
        json.Write("width"u8, ColumnWidth);
    }
}

/// <summary>A column that a table is sorted by.</summary>
/// <param name="Column">Its name.</param>
/// <param name="Descending">Whether the largest is first.</param>
public sealed record TableSort(string Column, bool Descending = false)
{
    internal void Write(JsonText json)
    {
        json.Open();
        json.Write("desc"u8, Descending);
        json.Write("displayName"u8, Column);
        json.Close();
    }
}

/// <summary>The height of the cells of a table.</summary>
public enum CellHeight
{
#pragma warning disable CS1591 // Each is its own name.
    [Spelled("sm")] Small,
    [Spelled("md")] Medium,
    [Spelled("lg")] Large,
    Auto,
#pragma warning restore CS1591
}
