using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A dial for each series.</summary>
public sealed record GaugePanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public GaugePanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>What the number is made from.</summary>
    public Reduction Reduction { get; init; } = new();

    /// <summary>Whether the values of the thresholds are written at the dial.</summary>
    public bool ShowsThresholdLabels { get; init; }

    /// <summary>Whether the thresholds are drawn around the dial.</summary>
    public bool ShowsThresholdMarkers { get; init; } = true;

    /// <summary>Which way several dials lie.</summary>
    public Orientation Orientation { get; init; }

    /// <inheritdoc/>
    public override string Type => "gauge";

    internal override int LeastWidth => 4;

    internal override QueryShape Shape => QueryShape.Instant;

    internal override FieldColor? UsualColor => FieldColor.Thresholds;

    internal override void WriteOptions(JsonText json)
    {
        json.Write("minVizHeight"u8, 75);
        json.Write("minVizWidth"u8, 75);
        json.Write<Orientation>("orientation"u8, Orientation);
        Reduction.Write(json);
        json.Write("showThresholdLabels"u8, ShowsThresholdLabels);
        json.Write("showThresholdMarkers"u8, ShowsThresholdMarkers);
        json.Write("sizing"u8, "auto");
    }
}
