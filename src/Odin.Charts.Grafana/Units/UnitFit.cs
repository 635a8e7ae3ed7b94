using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>Which of Grafana's formats show which unit. The first of a unit is the usual one.</summary>
static class UnitFit
{
    static readonly (QueryUnit Unit, string Formats)[] Table =
    [
        (QueryUnit.Number, "short none sishort locale string sci hex hex0x bool bool_yes_no bool_on_off pixel"),
        (new(null, Unit.Seconds), "cps ops reqps rps wps iops eps mps recps rowsps pps hertz rothz Hs flops short none sishort locale"),
        (new(null, Unit.Minutes), "cpm opm reqpm rpm wpm epm mpm recpm rowspm rotrpm short none"),
        (QueryUnit.Ratio, "percentunit none short locale bool bool_yes_no bool_on_off"),
        (new(Unit.Percent), "percent humidity"),
        (new(Unit.Seconds), "s dtdurations dthms dtdhms clocks"),
        (new(Unit.Milliseconds), "ms dtdurationms clockms"),
        (new(Unit.Microseconds), "µs"),
        (new(Unit.Nanoseconds), "ns"),
        (new(Unit.Minutes), "m"),
        (new(Unit.Hours), "h"),
        (new(Unit.Bytes), "bytes decbytes"),
        (new(Unit.Bits), "decbits bits"),
        (new(Unit.Kilobytes), "deckbytes"),
        (new(Unit.Megabytes), "decmbytes"),
        (new(Unit.Gigabytes), "decgbytes"),
        (new(Unit.Kibibytes), "kbytes"),
        (new(Unit.Mebibytes), "mbytes"),
        (new(Unit.Gibibytes), "gbytes"),
        (new(Unit.Bytes, Unit.Seconds), "binBps Bps"),
        (new(Unit.Bits, Unit.Seconds), "bps binbps"),
        (new(Unit.Kilobytes, Unit.Seconds), "KBs"),
        (new(Unit.Megabytes, Unit.Seconds), "MBs"),
        (new(Unit.Gigabytes, Unit.Seconds), "GBs"),
        (new(Unit.Kibibytes, Unit.Seconds), "KiBs"),
        (new(Unit.Mebibytes, Unit.Seconds), "MiBs"),
        (new(Unit.Gibibytes, Unit.Seconds), "GiBs"),
        (new(Unit.Celsius), "celsius"),
        (new(Unit.Kelvin), "kelvin"),
        (new(Unit.Fahrenheit), "fahrenheit"),
        (new(Unit.Joules), "joule"),
        (new(Unit.Watts), "watt"),
        (new(Unit.Milliwatts), "mwatt"),
        (new(Unit.Volts), "volt"),
        (new(Unit.Amperes), "amp"),
        (new(Unit.Hertz), "hertz rothz"),
        (new(Unit.Megahertz), "rotmhz"),
        (new(Unit.Meters), "lengthm"),
        (new(Unit.Meters, Unit.Seconds), "velocityms"),
        (new(Unit.Grams), "massg"),
    ];

    static readonly Dictionary<QueryUnit, string[]> Formats = Table.ToDictionary(t => t.Unit, t => t.Formats.Split(' '));

    static readonly HashSet<string> Decided = [.. Formats.Values.SelectMany(f => f)];

    /// <summary>The usual format of a unit, or <c>null</c> when Grafana has none.</summary>
    public static PanelUnit? Usual(QueryUnit unit) => Formats.TryGetValue(unit, out var formats) ? new PanelUnit(formats[0]) : null;

    /// <summary>Whether a format shows numbers of a unit as what they are. A text of one's own, and what is not in the table, may.</summary>
    public static bool Fits(PanelUnit format, QueryUnit unit) =>
        Formats.TryGetValue(unit, out var formats) && formats.Contains(format.Id)
        || !Decided.Contains(format.Id) && !format.Id.StartsWith("dateTime", StringComparison.Ordinal);
}
