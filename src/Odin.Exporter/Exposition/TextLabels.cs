using System.Collections.Immutable;
using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>The labels of a metric's series as text, without what closes them: <c>{method="GET",status="200"</c>. They are
/// written once for each series, and kept with it.</summary>
internal sealed class TextLabels(Metric metric, bool isSimulated)
{
    // '{method="', ',status="'
    readonly ImmutableArray<byte[]> _names =
        [.. metric.Labels.Select((l, i) => Encoding.UTF8.GetBytes($"{(i == 0 ? '{' : ',')}{l.Name}=\""))];

    readonly byte[] _last = isSimulated ? Encoding.UTF8.GetBytes($"{(metric.Labels.IsEmpty ? '{' : ',')}simulated=\"true\"") : [];

    public byte[] Of(Series series) => series.LabelText ??= Write(series.Key);

    byte[] Write(ReadOnlySpan<byte> key)
    {
        using var buffer = new ScrapeBuffer();
        foreach (var name in _names)
        {
            buffer.Write(name);
            buffer.WriteQuoted(SeriesKey.TakeValue(ref key));
            buffer.Write((byte)'"');
        }
        buffer.Write(_last);
        return buffer.Written.ToArray();
    }
}
