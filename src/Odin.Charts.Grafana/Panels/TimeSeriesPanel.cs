using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>Series over time.</summary>
public sealed record TimeSeriesPanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public TimeSeriesPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>The legend.</summary>
    public Legend Legend { get; init; } = new();

    /// <summary>What is shown beside the pointer.</summary>
    public Tooltip Tooltip { get; init; } = new();

    /// <summary>The axis of values.</summary>
    public Axis Axis { get; init; } = new();

    /// <summary>How series are drawn.</summary>
    public DrawStyle Draw { get; init; }

    /// <summary>How a line goes from point to point.</summary>
    public Interpolation Interpolation { get; init; }

    /// <summary>The width of the line in pixels.</summary>
    public double LineWidth { get; init; } = 1;

    /// <summary>What the line is made of; <c>null</c> is a solid one.</summary>
    public LineStyle? LineStyle { get; init; }

    /// <summary>How much the area under the line is filled, 0 to 100.</summary>
    public double FillOpacity { get; init; } = 10;

    /// <summary>How it is filled.</summary>
    public FillGradient Gradient { get; init; }

    /// <summary>When points are shown.</summary>
    public Visibility Points { get; init; } = Visibility.Never;

    /// <summary>The size of a point in pixels.</summary>
    public double PointSize { get; init; } = 5;

    /// <summary>How series are stacked.</summary>
    public Stacking Stacking { get; init; } = Stacking.None;

    /// <summary>Whether a line goes on over missing points.</summary>
    public bool SpansNulls { get; init; }

    /// <summary>How thresholds are drawn.</summary>
    public ThresholdStyle ThresholdStyle { get; init; }

    /// <inheritdoc/>
    public override string Type => "timeseries";

    internal override FieldColor? UsualColor => FieldColor.Palette;

    internal override void WriteOptions(JsonText json)
    {
        Legend.Write(json);
        Tooltip.Write(json);
    }

    internal override bool HasCustom => true;

    internal override void WriteCustom(JsonText json)
    {
        Axis.Write(json);
        json.Write<DrawStyle>("drawStyle"u8, Draw);
        json.Write("fillOpacity"u8, FillOpacity);
        json.Write<FillGradient>("gradientMode"u8, Gradient);
        json.Write<Interpolation>("lineInterpolation"u8, Interpolation);
        WriteLineStyle(json);
        json.Write("lineWidth"u8, LineWidth);
        json.Write("pointSize"u8, PointSize);
        Axis.Scale.Write(json);
        json.Write<Visibility>("showPoints"u8, Points);
        json.Write("spanNulls"u8, SpansNulls);
        json.Name("stacking"u8);
        Stacking.Write(json);
        json.Open("thresholdsStyle"u8);
        json.Write<ThresholdStyle>("mode"u8, ThresholdStyle);
        json.Close();
    }

    void WriteLineStyle(JsonText json)
    {
        if (LineStyle is null) return;
        json.Name("lineStyle"u8);
        LineStyle.Write(json);
    }
}
