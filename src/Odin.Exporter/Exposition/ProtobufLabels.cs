using System.Collections.Immutable;
using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>Writes the labels of a metric's series. Their values stand in the series' key as they are needed here.</summary>
internal sealed class ProtobufLabels(Metric metric, bool isSimulated)
{
    readonly ImmutableArray<byte[]> _names = [.. metric.Labels.Select(l => Encoding.UTF8.GetBytes(l.Name))];

    public void Write(Series series, ScrapeBuffer buffer)
    {
        ReadOnlySpan<byte> key = series.Key;
        foreach (var name in _names) Write(MetricField.Label, name, SeriesKey.TakeValue(ref key), buffer);
        if (isSimulated) Write(MetricField.Label, "simulated"u8, "true"u8, buffer);
    }

    public static void Write(int field, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ScrapeBuffer buffer)
    {
        var label = buffer.BeginField(field);
        buffer.WriteBytesField(LabelField.Name, name);
        buffer.WriteBytesField(LabelField.Value, value);
        buffer.EndMessage(label);
    }
}
