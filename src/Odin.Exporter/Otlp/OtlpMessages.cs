using static Odin.Exporter.OtlpType;

namespace Odin.Exporter;

/// <summary>The messages of a metrics request: opentelemetry-proto 1, without what the exporter has no use for.</summary>
internal static class OtlpMessages
{
    public static readonly OtlpMessage Request = new("ExportMetricsServiceRequest");
    static readonly OtlpMessage ResourceMetrics = new("ResourceMetrics");
    static readonly OtlpMessage Resource = new("Resource");
    static readonly OtlpMessage ScopeMetrics = new("ScopeMetrics");
    static readonly OtlpMessage Scope = new("InstrumentationScope");
    static readonly OtlpMessage Metric = new("Metric");
    static readonly OtlpMessage Gauge = new("Gauge");
    static readonly OtlpMessage Sum = new("Sum");
    static readonly OtlpMessage Histogram = new("Histogram");
    static readonly OtlpMessage ExponentialHistogram = new("ExponentialHistogram");
    static readonly OtlpMessage Summary = new("Summary");
    static readonly OtlpMessage NumberPoint = new("NumberDataPoint") { IsPoint = true };
    static readonly OtlpMessage HistogramPoint = new("HistogramDataPoint") { IsPoint = true };
    static readonly OtlpMessage ExponentialPoint = new("ExponentialHistogramDataPoint") { IsPoint = true };
    static readonly OtlpMessage SummaryPoint = new("SummaryDataPoint") { IsPoint = true };
    static readonly OtlpMessage Buckets = new("Buckets");
    static readonly OtlpMessage Exemplar = new("Exemplar");
    static readonly OtlpMessage KeyValue = new("KeyValue");
    static readonly OtlpMessage AnyValue = new("AnyValue");
    static readonly OtlpMessage ArrayValue = new("ArrayValue");
    static readonly OtlpMessage KeyValueList = new("KeyValueList");

    static OtlpMessages()
    {
        Containers();
        Metrics();
        Points();
        Attributes();
    }

    static void Containers()
    {
        Request.Has(new OtlpField(1, "resourceMetrics", Message, ResourceMetrics, true));
        ResourceMetrics.Has(new(1, "resource", Message, Resource), new(2, "scopeMetrics", Message, ScopeMetrics, true));
        Resource.Has(new OtlpField(1, "attributes", Message, KeyValue, true));
        ScopeMetrics.Has(new(1, "scope", Message, Scope), new(2, "metrics", Message, Metric, true));
        Scope.Has(new(1, "name", Text), new(2, "version", Text), new(3, "attributes", Message, KeyValue, true));
    }

    static void Metrics()
    {
        Metric.Has(
            new(1, "name", Text), new(3, "unit", Text), new(5, "gauge", Message, Gauge), new(7, "sum", Message, Sum),
            new(9, "histogram", Message, Histogram), new(10, "exponentialHistogram", Message, ExponentialHistogram),
            new(11, "summary", Message, Summary));
        Gauge.Has(new OtlpField(1, "dataPoints", Message, NumberPoint, true));
        Sum.Has(
            new(1, "dataPoints", Message, NumberPoint, true), new(2, "aggregationTemporality", Temporality), new(3, "isMonotonic", Bool));
        Histogram.Has(new(1, "dataPoints", Message, HistogramPoint, true), new(2, "aggregationTemporality", Temporality));
        ExponentialHistogram.Has(
            new(1, "dataPoints", Message, ExponentialPoint, true), new(2, "aggregationTemporality", Temporality));
        Summary.Has(new OtlpField(1, "dataPoints", Message, SummaryPoint, true));
    }

    static void Points()
    {
        NumberPoint.Has(
            new(2, "startTimeUnixNano", Fixed), new(3, "timeUnixNano", Fixed), new(4, "asDouble", OtlpType.Double),
            new(5, "exemplars", Message, Exemplar, true), new(6, "asInt", SFixed), new(7, "attributes", Message, KeyValue, true),
            new(8, "flags", UInt));
        HistogramPoint.Has(
            new(2, "startTimeUnixNano", Fixed), new(3, "timeUnixNano", Fixed), new(4, "count", Fixed), new(5, "sum", OtlpType.Double),
            new(6, "bucketCounts", Fixed, IsRepeated: true), new(7, "explicitBounds", OtlpType.Double, IsRepeated: true),
            new(8, "exemplars", Message, Exemplar, true), new(9, "attributes", Message, KeyValue, true), new(10, "flags", UInt));
        ExponentialPoint.Has(
            new(1, "attributes", Message, KeyValue, true), new(2, "startTimeUnixNano", Fixed), new(3, "timeUnixNano", Fixed),
            new(4, "count", Fixed), new(5, "sum", OtlpType.Double), new(6, "scale", SInt), new(7, "zeroCount", Fixed),
            new(8, "positive", Message, Buckets), new(9, "negative", Message, Buckets), new(10, "flags", UInt),
            new(11, "exemplars", Message, Exemplar, true), new(14, "zeroThreshold", OtlpType.Double));
        Buckets.Has(new(1, "offset", SInt), new(2, "bucketCounts", UInt, IsRepeated: true));
        Exemplar.Has(
            new(2, "timeUnixNano", Fixed), new(3, "asDouble", OtlpType.Double), new(4, "spanId", Id), new(5, "traceId", Id),
            new(6, "asInt", SFixed));
    }

    static void Attributes()
    {
        KeyValue.Has(new(1, "key", Text), new(2, "value", Message, AnyValue));
        AnyValue.Has(
            new(1, "stringValue", Text), new(2, "boolValue", Bool), new(3, "intValue", Int), new(4, "doubleValue", OtlpType.Double),
            new(5, "arrayValue", Message, ArrayValue), new(6, "kvlistValue", Message, KeyValueList), new(7, "bytesValue", Bytes));
        ArrayValue.Has(new OtlpField(1, "values", Message, AnyValue, true));
        KeyValueList.Has(new OtlpField(1, "values", Message, KeyValue, true));
    }
}
