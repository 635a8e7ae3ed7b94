using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A bar for each series.</summary>
public sealed record BarGaugePanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public BarGaugePanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>What the number is made from.</summary>
    public Reduction Reduction { get; init; } = new();

    /// <summary>How the bars look.</summary>
    public BarGaugeMode Mode { get; init; } = BarGaugeMode.Gradient;

    /// <summary>How the value is written.</summary>
    public BarGaugeValue Value { get; init; }

    /// <summary>Which way the bars lie.</summary>
    public Orientation Orientation { get; init; } = Orientation.Horizontal;

    /// <summary>Whether the rest of a bar is drawn too.</summary>
    public bool ShowsUnfilled { get; init; } = true;

    /// <summary>The legend.</summary>
    public Legend Legend { get; init; } = Legend.Hidden;

    /// <inheritdoc/>
    public override string Type => "bargauge";

    internal override int LeastWidth => 6;

    internal override QueryShape Shape => QueryShape.Instant;

    internal override FieldColor? UsualColor => FieldColor.Thresholds;

    internal override void WriteOptions(JsonText json)
    {
        json.Write<BarGaugeMode>("displayMode"u8, Mode);
        Legend.Write(json);
        json.Write("maxVizHeight"u8, 300);
        json.Write("minVizHeight"u8, 16);
        json.Write("minVizWidth"u8, 8);
        json.Write("namePlacement"u8, "auto");
        json.Write<Orientation>("orientation"u8, Orientation);
        Reduction.Write(json);
        json.Write("showUnfilled"u8, ShowsUnfilled);
        json.Write("sizing"u8, "auto");
        json.Write<BarGaugeValue>("valueMode"u8, Value);
    }
}

/// <summary>How bars look.</summary>
public enum BarGaugeMode
{
#pragma warning disable CS1591 // Each is its own name.
    Basic, Lcd, Gradient,
#pragma warning restore CS1591
}

/// <summary>How the value of a bar is written.</summary>
public enum BarGaugeValue
{
#pragma warning disable CS1591 // Each is its own name.
    Color, Text, Hidden,
#pragma warning restore CS1591
}
