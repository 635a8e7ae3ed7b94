namespace Odin.Charts.Grafana;

/// <summary>How a panel shows its numbers: one of Grafana's value formats. Without one, the unit of the query decides.</summary>
/// <param name="Id">Grafana's id: <c>s</c>, <c>bytes</c>, <c>suffix: items</c>.</param>
public readonly partial record struct PanelUnit(string Id)
{
    /// <summary>Numbers with a text behind them.</summary>
    /// <param name="text">The text.</param>
    public static PanelUnit Suffix(string text) => new("suffix:" + text);

    /// <summary>Numbers with a text before them.</summary>
    /// <param name="text">The text.</param>
    public static PanelUnit Prefix(string text) => new("prefix:" + text);

    /// <summary>A unit with the prefixes of the SI, <c>Si("mF")</c>: values are in millifarads.</summary>
    /// <param name="unit">The prefix that values have already, if any, and the unit.</param>
    public static PanelUnit Si(string unit) => new("si:" + unit);

    /// <summary>Large numbers shortened by K, M, B, T, with a text behind them.</summary>
    /// <param name="text">The text.</param>
    public static PanelUnit Count(string text) => new("count:" + text);

    /// <summary>Money.</summary>
    /// <param name="symbol">The sign of the currency.</param>
    public static PanelUnit Currency(string symbol) => new("currency:" + symbol);

    /// <summary>A moment, given in milliseconds since 1970.</summary>
    /// <param name="format">The format of moment.js: <c>YYYY-MM-DD HH:mm</c>.</param>
    public static PanelUnit Time(string format) => new("time:" + format);

    /// <summary>Two texts for what is not 0 and for 0.</summary>
    /// <param name="yes">The text for what is not 0.</param>
    /// <param name="no">The text for 0.</param>
    public static PanelUnit Bool(string yes, string no) => new($"bool:{yes}/{no}");

    /// <summary>Whether Grafana knows the id, or its form. It shows an unknown one as a text behind the number.</summary>
    public bool IsKnown => GrafanaUnits.Has(Id);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
