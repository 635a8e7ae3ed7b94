using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>How often values occur over time, from the buckets of a histogram.</summary>
public sealed record HeatmapPanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public HeatmapPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>The colours.</summary>
    public HeatmapColors Colors { get; init; } = new();

    /// <summary>The axis of the buckets.</summary>
    public Axis Axis { get; init; } = new();

    /// <summary>How the values of the buckets are shown, the axis; <c>Unit</c> is of what is counted in them.</summary>
    public PanelUnit? BucketUnit { get; init; }

    /// <summary>Whether buckets are made here, from series that are not a histogram.</summary>
    public bool Calculates { get; init; }

    /// <summary>Whether the colours are explained.</summary>
    public bool ShowsLegend { get; init; } = true;

    /// <summary>Whether the tooltip has the histogram of the moment.</summary>
    public bool ShowsHistogram { get; init; } = true;

    /// <summary>The space between cells in pixels.</summary>
    public int CellGap { get; init; } = 1;

    /// <inheritdoc/>
    public override string Type => "heatmap";

    internal override int LeastWidth => 12;

    internal override QueryShape Shape => QueryShape.Heatmap;

    internal override void WriteOptions(JsonText json)
    {
        json.Write("calculate"u8, Calculates);
        json.Write("cellGap"u8, CellGap);
        WriteCellValues(json);
        Colors.Write(json);
        json.Open("exemplars"u8);
        json.Write("color"u8, "rgba(255,0,255,0.7)");
        json.Close();
        json.Open("filterValues"u8);
        json.Write("le"u8, 1e-9);
        json.Close();
        json.Open("legend"u8);
        json.Write("show"u8, ShowsLegend);
        json.Close();
        json.Write("showValue"u8, "never");
        json.Open("tooltip"u8);
        json.Write("mode"u8, "single");
        json.Write("yHistogram"u8, ShowsHistogram);
        json.Close();
        WriteAxis(json);
    }

    void WriteCellValues(JsonText json)
    {
        if (Unit is not { } unit) return;
        json.Open("cellValues"u8);
        json.Write("unit"u8, unit.Id);
        json.Close();
    }

    void WriteAxis(JsonText json)
    {
        json.Open("yAxis"u8);
        json.Write<AxisPlacement>("axisPlacement"u8, Axis.Placement);
        json.Write("decimals"u8, Decimals);
        json.Write("max"u8, Max);
        json.Write("min"u8, Min);
        json.Write("reverse"u8, false);
        json.Write("unit"u8, BucketUnit?.Id);
        json.Close();
    }

    internal override bool HasCustom => true;

    internal override void WriteCustom(JsonText json) => Axis.Scale.Write(json);
}

/// <summary>The colours of a heatmap.</summary>
public sealed record HeatmapColors
{
    /// <summary>Grafana's name of the colours: <c>Oranges</c>, <c>Spectral</c>, <c>Viridis</c>.</summary>
    public string Scheme { get; init; } = "Oranges";

    /// <summary>How many.</summary>
    public int Steps { get; init; } = 64;

    /// <summary>Whether the most frequent is the lightest.</summary>
    public bool IsReversed { get; init; }

    /// <summary>The value of the first colour; <c>null</c> is the smallest.</summary>
    public double? Min { get; init; }

    /// <summary>The value of the last colour; <c>null</c> is the largest.</summary>
    public double? Max { get; init; }

    internal void Write(JsonText json)
    {
        json.Open("color"u8);
        json.Write("exponent"u8, 0.5);
        json.Write("fill"u8, "dark-orange");
        json.Write("max"u8, Max);
        json.Write("min"u8, Min);
        json.Write("mode"u8, "scheme");
        json.Write("reverse"u8, IsReversed);
        json.Write("scale"u8, "exponential");
        json.Write("scheme"u8, Scheme);
        json.Write("steps"u8, Steps);
        json.Close();
    }
}
