namespace Odin.Exporter.Tests.Otlp;

/// <summary>OTLP's messages as a test writes them, by the numbers of the specification.</summary>
static class Otlp
{
    public const ulong Delta = 1, Cumulative = 2;

    public static byte[] Request(params byte[][] metrics) => Request([], metrics);

    /// <summary>A request of a resource with some attributes.</summary>
    public static byte[] Request((string Key, object Value)[] resource, params byte[][] metrics) => Wire.Message(
        1,
        Wire.Message(1, Attributes(1, resource)),
        Wire.Message(2, [Wire.Message(1, Wire.Text(1, "tests")), .. metrics.Select(m => Wire.Bytes(2, m))]));

    public static byte[] Sum(string name, string unit, ulong temporality, params byte[][] points) =>
        Sum(name, unit, temporality, true, points);

    public static byte[] Sum(string name, string unit, ulong temporality, bool isMonotonic, params byte[][] points) => Metric(
        name, unit, 7, [.. points.Select(p => Wire.Bytes(1, p)), Wire.Varint(2, temporality), Wire.Varint(3, isMonotonic ? 1u : 0u)]);

    public static byte[] Gauge(string name, string unit, params byte[][] points) =>
        Metric(name, unit, 5, [.. points.Select(p => Wire.Bytes(1, p))]);

    public static byte[] Histogram(string name, string unit, ulong temporality, params byte[][] points) =>
        Metric(name, unit, 9, [.. points.Select(p => Wire.Bytes(1, p)), Wire.Varint(2, temporality)]);

    public static byte[] Exponential(string name, string unit, ulong temporality, params byte[][] points) =>
        Metric(name, unit, 10, [.. points.Select(p => Wire.Bytes(1, p)), Wire.Varint(2, temporality)]);

    public static byte[] Summary(string name, string unit, params byte[][] points) =>
        Metric(name, unit, 11, [.. points.Select(p => Wire.Bytes(1, p))]);

    public static byte[] Number(double value, ulong start, ulong time, (string Key, object Value)[] attributes, params byte[][] more) => Wire.Message(
        [Wire.Fixed(2, start), Wire.Fixed(3, time), Wire.Double(4, value), .. Attributes(7, attributes), .. more]);

    public static byte[] Int(long value, ulong start, ulong time, (string Key, object Value)[] attributes, params byte[][] more) => Wire.Message(
        [Wire.Fixed(2, start), Wire.Fixed(3, time), Wire.Fixed(6, (ulong)value), .. Attributes(7, attributes), .. more]);

    public static byte[] Buckets(
        double sum, double[] bounds, ulong[] counts, ulong start, ulong time, (string Key, object Value)[] attributes, params byte[][] more) => Wire.Message(
        [
            Wire.Fixed(2, start), Wire.Fixed(3, time), Wire.Fixed(4, counts.Aggregate(0UL, (a, c) => a + c)), Wire.Double(5, sum),
            Wire.Bytes(6, [.. counts.SelectMany(BitConverter.GetBytes)]), Wire.Bytes(7, [.. bounds.SelectMany(BitConverter.GetBytes)]),
            .. Attributes(9, attributes), .. more,
        ]);

    public static byte[] Powers(
        double sum, int scale, int offset, ulong[] counts, ulong zero, ulong start, ulong time, (string Key, object Value)[] attributes, params byte[][] more) =>
        Wire.Message(
        [
            .. Attributes(1, attributes), Wire.Fixed(2, start), Wire.Fixed(3, time), Wire.Fixed(4, counts.Aggregate(zero, (a, c) => a + c)),
            Wire.Double(5, sum), Wire.SInt(6, scale), Wire.Fixed(7, zero),
            Wire.Message(8, Wire.SInt(1, offset), Wire.Bytes(2, [.. counts.SelectMany(Wire.Number)])), .. more,
        ]);

    public static byte[] Exemplar(int field, double value, ulong time, string traceId, string spanId) => Wire.Message(
        field,
        Wire.Fixed(2, time), Wire.Double(3, value), Wire.Bytes(4, Convert.FromHexString(spanId)), Wire.Bytes(5, Convert.FromHexString(traceId)));

    public static byte[][] Attributes(int field, (string Key, object Value)[] attributes) =>
        [.. attributes.Select(a => Wire.Message(field, Wire.Text(1, a.Key), Wire.Bytes(2, Value(a.Value))))];

    static byte[] Value(object value) => value switch
    {
        string text => Wire.Text(1, text),
        bool truth => Wire.Varint(2, truth ? 1u : 0u),
        int number => Wire.Varint(3, (ulong)(long)number),
        double number => Wire.Double(4, number),
        string[] list => Wire.Message(5, [.. list.Select(v => Wire.Message(1, Wire.Text(1, v)))]),
        _ => [],
    };

    static byte[] Metric(string name, string unit, int data, byte[][] fields) =>
        Wire.Message(Wire.Text(1, name), Wire.Text(2, "About it."), Wire.Text(3, unit), Wire.Message(data, fields));
}
