using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>How often values occur within the time range.</summary>
public sealed record HistogramPanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public HistogramPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>The legend.</summary>
    public Legend Legend { get; init; } = new();

    /// <summary>What is shown beside the pointer.</summary>
    public Tooltip Tooltip { get; init; } = new();

    /// <summary>The width of a bucket; <c>null</c> leaves it to Grafana.</summary>
    public double? BucketSize { get; init; }

    /// <summary>How many buckets there are at most; <c>null</c> leaves it to Grafana.</summary>
    public int? BucketCount { get; init; }

    /// <summary>How far the first bucket is from 0.</summary>
    public double? BucketOffset { get; init; }

    /// <summary>Whether all series make one histogram.</summary>
    public bool Combines { get; init; }

    /// <summary>How much the bars are filled, 0 to 100.</summary>
    public double FillOpacity { get; init; } = 80;

    /// <summary>How they are filled.</summary>
    public FillGradient Gradient { get; init; }

    /// <summary>The width of their border in pixels.</summary>
    public double LineWidth { get; init; } = 1;

    /// <inheritdoc/>
    public override string Type => "histogram";

    internal override FieldColor? UsualColor => FieldColor.Palette;

    internal override void WriteOptions(JsonText json)
    {
        json.Write("bucketCount"u8, BucketCount);
        json.Write("bucketOffset"u8, BucketOffset);
        json.Write("bucketSize"u8, BucketSize);
        json.Write("combine"u8, Combines);
        Legend.Write(json);
        Tooltip.Write(json);
    }

    internal override bool HasCustom => true;

    internal override void WriteCustom(JsonText json)
    {
        json.Write("fillOpacity"u8, FillOpacity);
        json.Write<FillGradient>("gradientMode"u8, Gradient);
        json.Write("lineWidth"u8, LineWidth);
    }
}
