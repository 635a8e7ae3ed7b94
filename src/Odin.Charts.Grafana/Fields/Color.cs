namespace Odin.Charts.Grafana;

/// <summary>A colour: a name of Grafana's palette, which follows the theme, or a CSS colour.</summary>
/// <param name="Text"><c>green</c>, <c>dark-red</c>, <c>#3274D9</c>, <c>rgba(0, 0, 0, 0.5)</c>.</param>
public readonly record struct Color(string Text)
{
#pragma warning disable CS1591 // Each is its own name.
    public static Color Red { get; } = new("red");
    public static Color Orange { get; } = new("orange");
    public static Color Yellow { get; } = new("yellow");
    public static Color Green { get; } = new("green");
    public static Color Blue { get; } = new("blue");
    public static Color Purple { get; } = new("purple");
#pragma warning restore CS1591

    /// <summary>The colour of text.</summary>
    public static Color Foreground { get; } = new("text");

    /// <summary>No colour.</summary>
    public static Color Transparent { get; } = new("transparent");

    /// <summary>The darkest shade of a colour of the palette.</summary>
    public Color Dark => new("dark-" + Text);

    /// <summary>A dark shade of a colour of the palette.</summary>
    public Color SemiDark => new("semi-dark-" + Text);

    /// <summary>A light shade of a colour of the palette.</summary>
    public Color Light => new("light-" + Text);

    /// <summary>The lightest shade of a colour of the palette.</summary>
    public Color SuperLight => new("super-light-" + Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
