namespace Odin.Charts.Metrics;

/// <summary>What a metric is measured in. The base units come first; the others are what third parties export, and are
/// not for declarations of one's own.</summary>
public enum Unit
{
#pragma warning disable CS1591 // Each is its own name.
    Seconds, Bytes, Ratio, Celsius, Joules, Volts, Amperes, Watts, Hertz, Meters, Grams,
#pragma warning restore CS1591

    /// <summary>Seconds since 1970.</summary>
    Timestamp,

    /// <summary>Hundredths.</summary>
    Percent,

#pragma warning disable CS1591 // Each is its own name.
    Milliseconds, Microseconds, Nanoseconds, Minutes, Hours,
    Kilobytes, Megabytes, Gigabytes, Kibibytes, Mebibytes, Gibibytes, Bits,
    Megahertz, Milliwatts, Millijoules, Kelvin, Fahrenheit,
#pragma warning restore CS1591
}
