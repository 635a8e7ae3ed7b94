using System.Globalization;

namespace Odin.Charts.Grafana;

/// <summary>Shows another text or colour in place of some values.</summary>
/// <param name="Text">The text, or <c>null</c> to keep the value's own.</param>
/// <param name="Color">The colour, or <c>null</c> to keep the value's own.</param>
public abstract record ValueMapping(string? Text, Color? Color)
{
    /// <summary>One value: <c>ValueMapping.Of("0", "Down", Color.Red)</c>.</summary>
    /// <param name="value">The value, as text.</param>
    /// <param name="text">What is shown.</param>
    /// <param name="color">Its colour.</param>
    public static ValueMapping Of(string value, string? text, Color? color = null) => new OneValue(value, text, color);

    /// <summary>One number: <c>ValueMapping.Of(0, "Down", Color.Red)</c>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="text">What is shown.</param>
    /// <param name="color">Its colour.</param>
    public static ValueMapping Of(double value, string? text, Color? color = null) =>
        new OneValue(value.ToString("R", CultureInfo.InvariantCulture), text, color);

    /// <summary>A range of numbers, both ends included.</summary>
    /// <param name="from">The smallest, or <c>null</c> for all down to minus infinity.</param>
    /// <param name="to">The largest, or <c>null</c> for all up to infinity.</param>
    /// <param name="text">What is shown.</param>
    /// <param name="color">Its colour.</param>
    public static ValueMapping Range(double? from, double? to, string? text, Color? color = null) => new ValueRange(from, to, text, color);

    /// <summary>The texts that a regular expression matches; <c>$1</c> in <paramref name="text"/> is its first group.</summary>
    /// <param name="pattern">The expression, of JavaScript.</param>
    /// <param name="text">What is shown.</param>
    /// <param name="color">Its colour.</param>
    public static ValueMapping Regex(string pattern, string? text, Color? color = null) => new ValuePattern(pattern, text, color);

    /// <summary>Values that are no ordinary number.</summary>
    /// <param name="value">Which.</param>
    /// <param name="text">What is shown.</param>
    /// <param name="color">Its colour.</param>
    public static ValueMapping Special(SpecialValue value, string? text, Color? color = null) => new SpecialMapping(value, text, color);

    internal void Write(JsonText json, int index)
    {
        json.Open();
        json.Open("options"u8);
        WriteOptions(json, index);
        json.Close();
        json.Write("type"u8, Type);
        json.Close();
    }

    private protected abstract string Type { get; }

    private protected abstract void WriteOptions(JsonText json, int index);

    private protected void WriteResult(JsonText json, int index)
    {
        json.Write("color"u8, Color?.Text);
        json.Write("index"u8, index);
        json.Write("text"u8, Text);
        json.Close();
    }
}

/// <summary>Values that are no ordinary number.</summary>
public enum SpecialValue
{
#pragma warning disable CS1591 // Each is its own name.
    True, False, Null,
    [Spelled("nan")] NaN,
    [Spelled("null+nan")] NullOrNaN,
    Empty,
#pragma warning restore CS1591
}

sealed record OneValue(string Value, string? Text, Color? Color) : ValueMapping(Text, Color)
{
    private protected override string Type => "value";

    private protected override void WriteOptions(JsonText json, int index)
    {
        json.Open(Value);
        WriteResult(json, index);
    }
}

sealed record ValueRange(double? From, double? To, string? Text, Color? Color) : ValueMapping(Text, Color)
{
    private protected override string Type => "range";

    private protected override void WriteOptions(JsonText json, int index)
    {
        WriteEnd(json, "from"u8, From);
        json.Open("result"u8);
        WriteResult(json, index);
        WriteEnd(json, "to"u8, To);
    }

    static void WriteEnd(JsonText json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } known) json.Write(name, known); else json.Null(name);
    }
}

sealed record ValuePattern(string Pattern, string? Text, Color? Color) : ValueMapping(Text, Color)
{
    private protected override string Type => "regex";

    private protected override void WriteOptions(JsonText json, int index)
    {
        json.Write("pattern"u8, Pattern);
        json.Open("result"u8);
        WriteResult(json, index);
    }
}

sealed record SpecialMapping(SpecialValue Value, string? Text, Color? Color) : ValueMapping(Text, Color)
{
    private protected override string Type => "special";

    private protected override void WriteOptions(JsonText json, int index)
    {
        json.Write<SpecialValue>("match"u8, Value);
        json.Open("result"u8);
        WriteResult(json, index);
    }
}
