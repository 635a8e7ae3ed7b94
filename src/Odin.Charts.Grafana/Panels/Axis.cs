namespace Odin.Charts.Grafana;

/// <summary>The axis of values.</summary>
public sealed record Axis
{
    /// <summary>Where it is.</summary>
    public AxisPlacement Placement { get; init; }

    /// <summary>Its text.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether it has the colour of the text or of its series.</summary>
    public AxisColor Color { get; init; }

    /// <summary>A low end that values may go below; <c>Min</c> of the panel is a hard one.</summary>
    public double? SoftMin { get; init; }

    /// <summary>A high end that values may go above; <c>Max</c> of the panel is a hard one.</summary>
    public double? SoftMax { get; init; }

    /// <summary>Whether 0 is in the middle.</summary>
    public bool IsCenteredZero { get; init; }

    /// <summary>Whether grid lines are drawn; <c>null</c> leaves it to Grafana.</summary>
    public bool? ShowsGrid { get; init; }

    /// <summary>Its width in pixels.</summary>
    public double? Width { get; init; }

    /// <summary>How values lie on it.</summary>
    public Scale Scale { get; init; } = Scale.Linear;

    /// <summary>In the order of the alphabet, so that what a panel writes around them keeps it.</summary>
    internal void Write(JsonText json)
    {
        json.Write("axisCenteredZero"u8, IsCenteredZero);
        json.Write<AxisColor>("axisColorMode"u8, Color);
        json.Write("axisGridShow"u8, ShowsGrid);
        json.Write("axisLabel"u8, Label);
        json.Write<AxisPlacement>("axisPlacement"u8, Placement);
        json.Write("axisSoftMax"u8, SoftMax);
        json.Write("axisSoftMin"u8, SoftMin);
        json.Write("axisWidth"u8, Width);
    }
}

/// <summary>How values lie on an axis.</summary>
public sealed record Scale
{
    Scale(string type) => Type = type;

    /// <summary>Evenly.</summary>
    public static Scale Linear { get; } = new("linear");

    /// <summary>By their logarithm.</summary>
    /// <param name="base">2 or 10.</param>
    public static Scale Log(int @base = 10) => new("log") { Base = @base };

    /// <summary>By their logarithm, and evenly around 0.</summary>
    /// <param name="base">2 or 10.</param>
    /// <param name="linearThreshold">Up to where they lie evenly.</param>
    public static Scale SymmetricLog(int @base = 10, double linearThreshold = 1) =>
        new("symlog") { Base = @base, LinearThreshold = linearThreshold };

    /// <summary>Grafana's name of it.</summary>
    public string Type { get; }

    /// <summary>The base of the logarithm.</summary>
    public int? Base { get; private init; }

    /// <summary>Up to where values lie evenly.</summary>
    public double? LinearThreshold { get; private init; }

    internal void Write(JsonText json)
    {
        json.Open("scaleDistribution"u8);
        json.Write("linearThreshold"u8, LinearThreshold);
        json.Write("log"u8, Base);
        json.Write("type"u8, Type);
        json.Close();
    }
}

/// <summary>Where an axis is.</summary>
public enum AxisPlacement
{
#pragma warning disable CS1591 // Each is its own name.
    Auto, Left, Right, Top, Bottom, Hidden,
#pragma warning restore CS1591
}

/// <summary>What an axis takes its colour from.</summary>
public enum AxisColor
{
#pragma warning disable CS1591 // Each is its own name.
    Text, Series,
#pragma warning restore CS1591
}
