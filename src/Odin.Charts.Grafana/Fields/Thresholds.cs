using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Where values change colour: <c>new Thresholds(Color.Green, new(0.8, Color.Orange), new(0.95, Color.Red))</c>.</summary>
/// <param name="Base">The colour of what is below the first step.</param>
/// <param name="Steps">The steps, ascending.</param>
public sealed record Thresholds(Color Base, params ImmutableArray<Threshold> Steps)
{
    /// <summary>Whether the steps are percents between <c>Min</c> and <c>Max</c> of the field, rather than values of it.</summary>
    public bool ArePercentages { get; init; }

    internal void Write(JsonText json)
    {
        json.Open();
        json.Write("mode"u8, ArePercentages ? "percentage" : "absolute");
        json.OpenList("steps"u8);
        WriteStep(json, Base, null);
        foreach (var step in Steps) WriteStep(json, step.Color, step.Value);
        json.CloseList();
        json.Close();
    }

    static void WriteStep(JsonText json, Color color, double? value)
    {
        json.Open();
        json.Write("color"u8, color.Text);
        if (value is { } known) json.Write("value"u8, known); else json.Null("value"u8);
        json.Close();
    }
}

/// <summary>A value from which on another colour holds.</summary>
/// <param name="Value">The value.</param>
/// <param name="Color">The colour.</param>
public sealed record Threshold(double Value, Color Color);
