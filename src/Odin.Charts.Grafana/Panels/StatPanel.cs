using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>One large number for each series, with a small graph behind it.</summary>
public sealed record StatPanel : FieldPanel
{
    /// <summary>A panel that says where it stands in the source.</summary>
    /// <param name="title">Its title; may hold variables.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public StatPanel(string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(title, file, line)
    {
    }

    /// <summary>What the number is made from.</summary>
    public Reduction Reduction { get; init; } = new();

    /// <summary>What takes the colour of the value.</summary>
    public StatColor ColorMode { get; init; }

    /// <summary>Whether there is a graph behind the number.</summary>
    public bool ShowsGraph { get; init; } = true;

    /// <summary>Whether the name is shown, the value, or both.</summary>
    public StatText Text { get; init; }

    /// <summary>Whether the change over the time range is shown.</summary>
    public bool ShowsPercentChange { get; init; }

    /// <summary>What colours the change.</summary>
    public PercentChangeColor PercentChangeColor { get; init; }

    /// <summary>Whether several values are beside each other.</summary>
    public Orientation Orientation { get; init; }

    /// <summary>Whether the number is in the middle.</summary>
    public bool IsCentered { get; init; }

    /// <inheritdoc/>
    public override string Type => "stat";

    internal override int UsualHeight => 4;

    internal override int LeastWidth => 4;

    internal override FieldColor? UsualColor => FieldColor.Thresholds;

    internal override void WriteOptions(JsonText json)
    {
        json.Write<StatColor>("colorMode"u8, ColorMode);
        json.Write("graphMode"u8, ShowsGraph ? "area" : "none");
        json.Write("justifyMode"u8, IsCentered ? "center" : "auto");
        json.Write<Orientation>("orientation"u8, Orientation);
        json.Write<PercentChangeColor>("percentChangeColorMode"u8, PercentChangeColor);
        Reduction.Write(json);
        json.Write("showPercentChange"u8, ShowsPercentChange);
        json.Write<StatText>("textMode"u8, Text);
        json.Write("wideLayout"u8, true);
    }
}

/// <summary>What takes the colour of the value.</summary>
public enum StatColor
{
#pragma warning disable CS1591 // Each is its own name.
    Value, Background,
    [Spelled("background_solid")] BackgroundSolid,
    None,
#pragma warning restore CS1591
}

/// <summary>What a stat panel writes.</summary>
public enum StatText
{
#pragma warning disable CS1591 // Each is its own name.
    Auto, Value,
    [Spelled("value_and_name")] ValueAndName,
    Name, None,
#pragma warning restore CS1591
}

/// <summary>What colours the change of a value.</summary>
public enum PercentChangeColor
{
#pragma warning disable CS1591 // Each is its own name.
    Standard, Inverted,
    [Spelled("same_as_value")] SameAsValue,
#pragma warning restore CS1591
}
