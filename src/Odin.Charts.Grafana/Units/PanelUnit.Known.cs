namespace Odin.Charts.Grafana;

/// <summary>The formats that dashboards of services use; the ids of the others are in Grafana's picker of units.</summary>
public readonly partial record struct PanelUnit
{
    /// <summary>Plain numbers.</summary>
    public static PanelUnit None { get; } = new("none");

    /// <summary>Large numbers shortened: 1.5 K, 2 Mil.</summary>
    public static PanelUnit Shortened { get; } = new("short");

    /// <summary>Large numbers shortened with the prefixes of the SI: 1.5k, 2M.</summary>
    public static PanelUnit SiShort { get; } = new("sishort");

    /// <summary>Percents, 0 to 100.</summary>
    public static PanelUnit Percent { get; } = new("percent");

    /// <summary>A ratio, 0 to 1, shown as percents.</summary>
    public static PanelUnit PercentUnit { get; } = new("percentunit");

    /// <summary>Decibels.</summary>
    public static PanelUnit Decibels { get; } = new("dB");

    /// <summary>Hexadecimal, with 0x.</summary>
    public static PanelUnit Hexadecimal { get; } = new("hex0x");

    /// <summary>Digits in groups, as the reader's language has them.</summary>
    public static PanelUnit Locale { get; } = new("locale");

    /// <summary>Floating-point operations per second.</summary>
    public static PanelUnit Flops { get; } = new("flops");

    /// <summary>Parts per million.</summary>
    public static PanelUnit PartsPerMillion { get; } = new("ppm");

    /// <summary>Bytes: KiB, MiB.</summary>
    public static PanelUnit Bytes { get; } = new("bytes");

    /// <summary>Bytes: kB, MB.</summary>
    public static PanelUnit DecimalBytes { get; } = new("decbytes");

    /// <summary>Bits: Kib, Mib.</summary>
    public static PanelUnit Bits { get; } = new("bits");

    /// <summary>Kibibytes.</summary>
    public static PanelUnit Kibibytes { get; } = new("kbytes");

    /// <summary>Mebibytes.</summary>
    public static PanelUnit Mebibytes { get; } = new("mbytes");

    /// <summary>Gibibytes.</summary>
    public static PanelUnit Gibibytes { get; } = new("gbytes");

    /// <summary>Packets per second.</summary>
    public static PanelUnit PacketsPerSecond { get; } = new("pps");

    /// <summary>Bytes per second: KiB/s, MiB/s.</summary>
    public static PanelUnit BytesPerSecond { get; } = new("binBps");

    /// <summary>Bytes per second: kB/s, MB/s.</summary>
    public static PanelUnit DecimalBytesPerSecond { get; } = new("Bps");

    /// <summary>Bits per second: kb/s, Mb/s.</summary>
    public static PanelUnit BitsPerSecond { get; } = new("bps");

    /// <summary>Bits per second: Kib/s, Mib/s.</summary>
    public static PanelUnit BinaryBitsPerSecond { get; } = new("binbps");

    /// <summary>A moment, given in milliseconds since 1970: 2026-01-31 12:00:00.</summary>
    public static PanelUnit DateTimeIso { get; } = new("dateTimeAsIso");

    /// <summary>A moment, given in milliseconds since 1970, as the reader's language has it.</summary>
    public static PanelUnit DateTimeLocal { get; } = new("dateTimeAsLocal");

    /// <summary>A moment, given in milliseconds since 1970: 3 hours ago.</summary>
    public static PanelUnit DateTimeFromNow { get; } = new("dateTimeFromNow");

    /// <summary>Watts.</summary>
    public static PanelUnit Watts { get; } = new("watt");

    /// <summary>Watt-hours.</summary>
    public static PanelUnit WattHours { get; } = new("watth");

    /// <summary>Joules.</summary>
    public static PanelUnit Joules { get; } = new("joule");

    /// <summary>Amperes.</summary>
    public static PanelUnit Amperes { get; } = new("amp");

    /// <summary>Volts.</summary>
    public static PanelUnit Volts { get; } = new("volt");

    /// <summary>Lux.</summary>
    public static PanelUnit Lux { get; } = new("lux");

    /// <summary>Grams.</summary>
    public static PanelUnit Grams { get; } = new("massg");

    /// <summary>Meters.</summary>
    public static PanelUnit Meters { get; } = new("lengthm");

    /// <summary>Revolutions per minute.</summary>
    public static PanelUnit RevolutionsPerMinute { get; } = new("rotrpm");

    /// <summary>Hertz, for clocks: kHz, MHz, GHz.</summary>
    public static PanelUnit ClockHertz { get; } = new("rothz");

    /// <summary>Degrees Celsius.</summary>
    public static PanelUnit Celsius { get; } = new("celsius");

    /// <summary>Times per second.</summary>
    public static PanelUnit Hertz { get; } = new("hertz");

    /// <summary>Nanoseconds.</summary>
    public static PanelUnit Nanoseconds { get; } = new("ns");

    /// <summary>Microseconds.</summary>
    public static PanelUnit Microseconds { get; } = new("µs");

    /// <summary>Milliseconds.</summary>
    public static PanelUnit Milliseconds { get; } = new("ms");

    /// <summary>Seconds: 350 ms, 1.5 s, 2 mins.</summary>
    public static PanelUnit Seconds { get; } = new("s");

    /// <summary>Minutes.</summary>
    public static PanelUnit Minutes { get; } = new("m");

    /// <summary>Hours.</summary>
    public static PanelUnit Hours { get; } = new("h");

    /// <summary>Days.</summary>
    public static PanelUnit Days { get; } = new("d");

    /// <summary>A duration given in milliseconds: 1 hour, 5 minutes.</summary>
    public static PanelUnit DurationMilliseconds { get; } = new("dtdurationms");

    /// <summary>A duration given in seconds: 1 hour, 5 minutes.</summary>
    public static PanelUnit DurationSeconds { get; } = new("dtdurations");

    /// <summary>A duration given in seconds: 1 d 02:03:04.</summary>
    public static PanelUnit DaysHoursMinutes { get; } = new("dtdhms");

    /// <summary>Counts per second.</summary>
    public static PanelUnit CountsPerSecond { get; } = new("cps");

    /// <summary>Operations per second.</summary>
    public static PanelUnit OperationsPerSecond { get; } = new("ops");

    /// <summary>Requests per second.</summary>
    public static PanelUnit RequestsPerSecond { get; } = new("reqps");

    /// <summary>Reads per second.</summary>
    public static PanelUnit ReadsPerSecond { get; } = new("rps");

    /// <summary>Writes per second.</summary>
    public static PanelUnit WritesPerSecond { get; } = new("wps");

    /// <summary>Operations of a disk per second.</summary>
    public static PanelUnit IoOperationsPerSecond { get; } = new("iops");

    /// <summary>Events per second.</summary>
    public static PanelUnit EventsPerSecond { get; } = new("eps");

    /// <summary>Messages per second.</summary>
    public static PanelUnit MessagesPerSecond { get; } = new("mps");

    /// <summary>Records per second.</summary>
    public static PanelUnit RecordsPerSecond { get; } = new("recps");

    /// <summary>Rows per second.</summary>
    public static PanelUnit RowsPerSecond { get; } = new("rowsps");

    /// <summary>Requests per minute.</summary>
    public static PanelUnit RequestsPerMinute { get; } = new("reqpm");

    /// <summary>Events per minute.</summary>
    public static PanelUnit EventsPerMinute { get; } = new("epm");

    /// <summary>Meters per second.</summary>
    public static PanelUnit MetersPerSecond { get; } = new("velocityms");

    /// <summary>True for what is not 0, False for 0.</summary>
    public static PanelUnit Boolean { get; } = new("bool");

    /// <summary>Yes for what is not 0, No for 0.</summary>
    public static PanelUnit YesNo { get; } = new("bool_yes_no");

    /// <summary>On for what is not 0, Off for 0.</summary>
    public static PanelUnit OnOff { get; } = new("bool_on_off");
}
