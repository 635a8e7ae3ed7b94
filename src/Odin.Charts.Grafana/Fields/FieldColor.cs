namespace Odin.Charts.Grafana;

/// <summary>What colours the values of a field ("color scheme").</summary>
public sealed record FieldColor
{
    FieldColor(string mode) => Mode = mode;

    /// <summary>The colours of the thresholds.</summary>
    public static FieldColor Thresholds { get; } = new("thresholds");

    /// <summary>A colour of the palette for each series, by its position.</summary>
    public static FieldColor Palette { get; } = new("palette-classic");

    /// <summary>A colour of the palette for each series, by its name: a series keeps its colour when others come and go.</summary>
    public static FieldColor PaletteByName { get; } = new("palette-classic-by-name");

    /// <summary>One colour.</summary>
    /// <param name="color">The colour.</param>
    public static FieldColor Fixed(Color color) => new("fixed") { FixedColor = color };

    /// <summary>Shades of one colour.</summary>
    /// <param name="color">The colour.</param>
    public static FieldColor Shades(Color color) => new("shades") { FixedColor = color };

    /// <summary>A gradient between the smallest and the largest value.</summary>
    /// <param name="gradient">The gradient.</param>
    public static FieldColor Continuous(ColorGradient gradient) => new(EnumText<ColorGradient>.Of(gradient).Value);

    /// <summary>Grafana's name of the scheme.</summary>
    public string Mode { get; }

    /// <summary>The colour of <see cref="Fixed"/> and <see cref="Shades"/>.</summary>
    public Color? FixedColor { get; private init; }

    /// <summary>Which value of a series decides its colour, where the scheme goes by value; <c>null</c> is the last.</summary>
    public SeriesColorBy? SeriesBy { get; init; }

    internal void Write(JsonText json)
    {
        json.Open();
        json.Write("fixedColor"u8, FixedColor?.Text);
        json.Write("mode"u8, Mode);
        json.Write("seriesBy"u8, SeriesBy);
        json.Close();
    }
}

/// <summary>The value of a series that decides its colour.</summary>
public enum SeriesColorBy
{
#pragma warning disable CS1591 // Each is its own name.
    Last, Min, Max,
#pragma warning restore CS1591
}

/// <summary>Grafana's gradients.</summary>
public enum ColorGradient
{
#pragma warning disable CS1591 // Each names its colours.
    [Spelled("continuous-GrYlRd")] GreenYellowRed,
    [Spelled("continuous-RdYlGr")] RedYellowGreen,
    [Spelled("continuous-BlYlRd")] BlueYellowRed,
    [Spelled("continuous-YlRd")] YellowRed,
    [Spelled("continuous-BlPu")] BluePurple,
    [Spelled("continuous-YlBl")] YellowBlue,
    [Spelled("continuous-blues")] Blues,
    [Spelled("continuous-reds")] Reds,
    [Spelled("continuous-greens")] Greens,
    [Spelled("continuous-purples")] Purples,
#pragma warning restore CS1591
}
