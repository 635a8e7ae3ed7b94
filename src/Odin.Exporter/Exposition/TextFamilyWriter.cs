using System.Collections.Immutable;
using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>Writes a metric as text.</summary>
internal sealed class TextFamilyWriter : FamilyWriter
{
    readonly bool _isOpenMetrics;
    readonly byte[] _header;
    readonly TextLabels _labels;
    readonly byte[] _name;
    readonly byte[] _bucket;
    readonly byte[] _sum;
    readonly byte[] _count;

    // 'le="0.3"} ' for each bucket.
    readonly ImmutableArray<byte[]> _bounds;

    public TextFamilyWriter(Family family, bool isOpenMetrics, bool isSimulated) : base(family)
    {
        var metric = family.Metric;
        _isOpenMetrics = isOpenMetrics;
        _header = TextHeader.Of(metric, isOpenMetrics);
        _labels = new TextLabels(metric, isSimulated);
        _name = Encoding.UTF8.GetBytes(metric.Name);
        (_bucket, _sum, _count) = ([.. _name, .. "_bucket"u8], [.. _name, .. "_sum"u8], [.. _name, .. "_count"u8]);
        _bounds = metric is Histogram histogram ? [.. histogram.Buckets.Append(double.PositiveInfinity).Select(Bound)] : [];
    }

    protected override int Begin(ScrapeBuffer buffer, bool isFirst)
    {
        if (isFirst) buffer.Write(_header);
        return buffer.Length;
    }

    protected override void End(ScrapeBuffer buffer, int begun)
    {
    }

    protected override void Write(GaugeSeries series, ScrapeBuffer buffer) => WriteSample(_name, _labels.Of(series), series.Value, buffer);

    protected override void Write(CounterSeries series, ScrapeBuffer buffer)
    {
        WriteStart(_name, _labels.Of(series), buffer);
        buffer.WriteNumber(series.Value);
        WriteEnd(series.Exemplar, buffer);
    }

    protected override void Write(HistogramSeries series, HistogramSnapshot snapshot, ScrapeBuffer buffer)
    {
        var labels = _labels.Of(series);
        var total = 0UL;
        for (var i = 0; i < snapshot.Counts.Length; i++)
        {
            WriteBucketStart(labels, _bounds[i], buffer);
            buffer.WriteNumber(total += snapshot.Counts[i]);
            WriteEnd(snapshot.Exemplars[i], buffer);
        }
        WriteSample(_sum, labels, snapshot.Sum, buffer);
        WriteSample(_count, labels, total, buffer);
    }

    static void WriteSample(byte[] name, byte[] labels, double value, ScrapeBuffer buffer)
    {
        WriteStart(name, labels, buffer);
        buffer.WriteNumber(value);
        buffer.Write((byte)'\n');
    }

    static void WriteStart(byte[] name, byte[] labels, ScrapeBuffer buffer)
    {
        buffer.Write(name);
        buffer.Write(labels);
        buffer.Write(labels.Length > 0 ? "} "u8 : " "u8);
    }

    void WriteBucketStart(byte[] labels, byte[] bound, ScrapeBuffer buffer)
    {
        buffer.Write(_bucket);
        buffer.Write(labels);
        buffer.Write(labels.Length > 0 ? (byte)',' : (byte)'{');
        buffer.Write(bound);
    }

    void WriteEnd(Exemplar? exemplar, ScrapeBuffer buffer)
    {
        if (_isOpenMetrics && exemplar is not null) TextExemplar.Write(exemplar, buffer);
        buffer.Write((byte)'\n');
    }

    byte[] Bound(double bound)
    {
        var text = BucketBound.Text(bound);
        return Encoding.UTF8.GetBytes($"le=\"{text}{(_isOpenMetrics && !BucketBound.HasOneSpelling(text) ? ".0" : "")}\"}} ");
    }
}
