namespace Odin.Exporter;

/// <summary>Reads the traces that points name.</summary>
internal static class OtlpExemplar
{
    const int TraceIdLength = 16;
    const int SpanIdLength = 8;
    const ulong NanosecondsPerMillisecond = 1_000_000;

    /// <summary>Reads an exemplar.</summary>
    /// <param name="message">The exemplar, checked.</param>
    /// <param name="point">What it is of.</param>
    /// <param name="unit">What its value is measured in.</param>
    /// <param name="now">In milliseconds since 1970. Nothing is observed later: Prometheus would refuse what comes after.</param>
    /// <returns><c>null</c> when it names no trace, or no value that can be.</returns>
    public static Exemplar? Read(ReadOnlySpan<byte> message, OtlpPoint point, OtlpUnit unit, long now)
    {
        ReadOnlySpan<byte> trace = [], span = [];
        var (time, value) = (0UL, 0d);
        var reader = new WireReader(message);
        while (reader.Next(out var number, out var type))
        {
            switch (number)
            {
                case 2: time = reader.Fixed64(); break;
                case 3: value = reader.Double(); break;
                case 4: span = reader.Slice(); break;
                case 5: trace = reader.Slice(); break;
                case 6: value = (long)reader.Fixed64(); break;
                default: reader.Skip(type); break;
            }
        }
        value = unit.Convert(value);
        if (!Is(trace, TraceIdLength) || !(value >= 0 && double.IsFinite(value))) return null;
        var spanId = Is(span, SpanIdLength) ? Convert.ToHexStringLower(span) : null;
        return new(Convert.ToHexStringLower(trace), spanId, value, Moment(time != 0 ? time : point.Time, now));
    }

    static long Moment(ulong time, long now) => time == 0 ? now : Math.Min(now, (long)(time / NanosecondsPerMillisecond));

    static bool Is(ReadOnlySpan<byte> id, int length) => id.Length == length && id.ContainsAnyExcept((byte)0);
}
