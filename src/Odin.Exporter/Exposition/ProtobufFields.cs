namespace Odin.Exporter;

// The numbers of https://github.com/prometheus/client_model/blob/master/io/prometheus/client/metrics.proto.

internal static class FamilyField
{
    public const int Name = 1, Help = 2, Type = 3, Metric = 4, Unit = 5;
}

internal static class TypeOfMetric
{
    public const ulong Counter = 0, Gauge = 1, Histogram = 4;
}

internal static class MetricField
{
    public const int Label = 1, Gauge = 2, Counter = 3, Histogram = 7;
}

/// <summary>Of a counter, and the first of a gauge.</summary>
internal static class ValueField
{
    public const int Value = 1, Exemplar = 2, Created = 3;
}

internal static class HistogramField
{
    public const int Count = 1, Sum = 2, Bucket = 3, Schema = 5, ZeroThreshold = 6, ZeroCount = 7, Span = 12, Delta = 13, Created = 15;
}

internal static class BucketField
{
    public const int CumulativeCount = 1, UpperBound = 2, Exemplar = 3;
}

internal static class SpanField
{
    public const int Offset = 1, Length = 2;
}

internal static class LabelField
{
    public const int Name = 1, Value = 2;
}

internal static class ExemplarField
{
    public const int Label = 1, Value = 2, Timestamp = 3;
}

internal static class TimestampField
{
    public const int Seconds = 1, Nanoseconds = 2;
}
