using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>How series are stacked.</summary>
/// <param name="Mode">As values, as percents of the whole, or not.</param>
/// <param name="Group">The name of the stack, when there are several.</param>
public sealed record Stacking(StackingMode Mode = StackingMode.Normal, string Group = "A")
{
    /// <summary>Not stacked.</summary>
    public static Stacking None { get; } = new(StackingMode.None);

    /// <summary>As values.</summary>
    public static Stacking Normal { get; } = new(StackingMode.Normal);

    /// <summary>As percents of the whole.</summary>
    public static Stacking Percent { get; } = new(StackingMode.Percent);

    internal void Write(JsonText json)
    {
        json.Open();
        json.Write("group"u8, Group);
        json.Write<StackingMode>("mode"u8, Mode);
        json.Close();
    }
}

/// <summary>A line, or one with gaps.</summary>
/// <param name="Fill">What it is made of.</param>
/// <param name="Dash">The lengths of its dashes and gaps in turn, in pixels; empty for Grafana's own.</param>
public sealed record LineStyle(LineFill Fill, params ImmutableArray<double> Dash)
{
    internal void Write(JsonText json)
    {
        json.Open();
        if (!Dash.IsDefaultOrEmpty)
        {
            json.OpenList("dash"u8);
            foreach (var length in Dash) json.Value(length);
            json.CloseList();
        }

        json.Write<LineFill>("fill"u8, Fill);
        json.Close();
    }
}

#pragma warning disable CS1591 // Each member is its own name.

/// <summary>How series are stacked.</summary>
public enum StackingMode
{
    None, Normal, Percent,
}

/// <summary>What a line is made of.</summary>
public enum LineFill
{
    Solid, Dash, Dot, Square,
}

/// <summary>How a series is drawn.</summary>
public enum DrawStyle
{
    Line, Bars, Points,
}

/// <summary>How a line goes from point to point.</summary>
public enum Interpolation
{
    Linear, Smooth, StepBefore, StepAfter,
}

/// <summary>When something is shown.</summary>
public enum Visibility
{
    Auto, Never, Always,
}

/// <summary>How the area under a line, or a bar, is filled.</summary>
public enum FillGradient
{
    None, Opacity, Hue, Scheme,
}

/// <summary>How thresholds are drawn.</summary>
public enum ThresholdStyle
{
    Off, Line, Dashed, Area,
    [Spelled("line+area")] LineAndArea,
    [Spelled("dashed+area")] DashedAndArea,
    Series,
}

/// <summary>Which way things lie.</summary>
public enum Orientation
{
    Auto, Horizontal, Vertical,
}

/// <summary>How text is aligned.</summary>
public enum TextAlignment
{
    Auto, Left, Right, Center,
}
