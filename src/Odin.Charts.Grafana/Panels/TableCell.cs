namespace Odin.Charts.Grafana;

/// <summary>How the cells of a table look.</summary>
public sealed record TableCell
{
    readonly Action<JsonText>? more;

    TableCell(string type, Action<JsonText>? more = null) => (Type, this.more) = (type, more);

    /// <summary>Grafana's name of the kind of cell.</summary>
    public string Type { get; }

    /// <summary>Plain text.</summary>
    public static TableCell Auto { get; } = new("auto");

    /// <summary>Text in the colour of its value.</summary>
    public static TableCell ColoredText { get; } = new("color-text");

    /// <summary>A background in the colour of the value.</summary>
    /// <param name="wholeRow">Whether the whole row has it.</param>
    public static TableCell ColoredBackground(bool wholeRow = false) => new("color-background", json =>
    {
        json.Write("applyToRow"u8, wholeRow);
        json.Write("mode"u8, "basic");
    });

    /// <summary>A bar.</summary>
    /// <param name="mode">How it looks.</param>
    /// <param name="value">How its value is written.</param>
    public static TableCell Gauge(BarGaugeMode mode = BarGaugeMode.Gradient, BarGaugeValue value = BarGaugeValue.Text) => new("gauge", json =>
    {
        json.Write<BarGaugeMode>("mode"u8, mode);
    }) { valueMode = value };

    /// <summary>A small graph, of the frames that <see cref="TimeSeriesToTable"/> makes.</summary>
    public static TableCell Sparkline { get; } = new("sparkline");

    /// <summary>The links of the value.</summary>
    public static TableCell DataLinks { get; } = new("data-links");

    /// <summary>JSON with indents.</summary>
    public static TableCell Json { get; } = new("json-view");

    BarGaugeValue? valueMode { get; init; }

    internal void Write(JsonText json)
    {
        json.Open();
        more?.Invoke(json);
        json.Write("type"u8, Type);
        json.Write("valueDisplayMode"u8, valueMode);
        json.Close();
    }
}
