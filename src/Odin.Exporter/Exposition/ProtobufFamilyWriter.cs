using System.Collections.Immutable;
using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>Writes a metric as <c>io.prometheus.client.MetricFamily</c>, with its length before it; one with many series as several, which
/// Prometheus reads one after the other. One without series is left out: Prometheus would pass over it.</summary>
internal sealed class ProtobufFamilyWriter : FamilyWriter
{
    readonly byte[] _header;
    readonly ProtobufLabels _labels;
    readonly ImmutableArray<double> _bounds;

    public ProtobufFamilyWriter(Family family, bool isSimulated) : base(family)
    {
        _header = Header(family.Metric);
        _labels = new ProtobufLabels(family.Metric, isSimulated);
        _bounds = family.Metric is Histogram histogram ? [.. histogram.Buckets, double.PositiveInfinity] : [];
    }

    protected override int Begin(ScrapeBuffer buffer, bool isFirst)
    {
        var begun = buffer.BeginMessage();
        buffer.Write(_header);
        return begun;
    }

    protected override void End(ScrapeBuffer buffer, int begun)
    {
        if (buffer.Length == begun + _header.Length) buffer.Truncate(begun - 1);
        else buffer.EndMessage(begun);
    }

    protected override void Write(GaugeSeries series, ScrapeBuffer buffer)
    {
        var metric = BeginMetric(series, buffer);
        var gauge = buffer.BeginField(MetricField.Gauge);
        buffer.WriteDoubleField(ValueField.Value, series.Value);
        buffer.EndMessage(gauge);
        buffer.EndMessage(metric);
    }

    protected override void Write(CounterSeries series, ScrapeBuffer buffer)
    {
        var metric = BeginMetric(series, buffer);
        var counter = buffer.BeginField(MetricField.Counter);
        buffer.WriteDoubleField(ValueField.Value, series.Value);
        if (series.Exemplar is { } exemplar) ProtobufExemplar.Write(ValueField.Exemplar, exemplar, buffer);
        ProtobufExemplar.WriteTimestamp(ValueField.Created, series.Created, buffer);
        buffer.EndMessage(counter);
        buffer.EndMessage(metric);
    }

    protected override void Write(HistogramSeries series, HistogramSnapshot snapshot, ScrapeBuffer buffer)
    {
        var metric = BeginMetric(series, buffer);
        var histogram = buffer.BeginField(MetricField.Histogram);
        ProtobufHistogram.WriteClassic(snapshot, _bounds.AsSpan(), buffer);
        if (series.IsNative) ProtobufHistogram.WriteNative(snapshot.Native, buffer);
        ProtobufExemplar.WriteTimestamp(HistogramField.Created, series.Created, buffer);
        buffer.EndMessage(histogram);
        buffer.EndMessage(metric);
    }

    int BeginMetric(Series series, ScrapeBuffer buffer)
    {
        var metric = buffer.BeginField(FamilyField.Metric);
        _labels.Write(series, buffer);
        return metric;
    }

    static byte[] Header(Metric metric)
    {
        using var buffer = new ScrapeBuffer();
        buffer.WriteBytesField(FamilyField.Name, Encoding.UTF8.GetBytes(metric.Name));
        buffer.WriteBytesField(FamilyField.Help, Encoding.UTF8.GetBytes(metric.Help));
        buffer.WriteNumberField(FamilyField.Type, metric switch
        {
            Counter => TypeOfMetric.Counter,
            Histogram => TypeOfMetric.Histogram,
            _ => TypeOfMetric.Gauge,
        });
        if (OpenMetricsName.UnitOf(metric) is { } unit)
            buffer.WriteBytesField(FamilyField.Unit, Encoding.UTF8.GetBytes(unit));
        return buffer.Written.ToArray();
    }
}
