namespace Odin.Exporter.Tests.Otlp;

public class WireCheckTests
{
    static string? Problem(byte[] request)
    {
        WireCheck.Points(request, out var problem);
        return problem;
    }

    static byte[] Point(params byte[][] fields) =>
        Otlp.Request(Otlp.Gauge("ml_model_accuracy", "", Wire.Message(fields)));

    [Fact]
    public void A_request_without_anything_is_one() => Assert.Null(Problem([]));

    [Theory]
    [InlineData("0A", "a number is cut off, at byte 1")]
    [InlineData("0A05", "a length reaches beyond the end, at byte 2")]
    [InlineData("0AFFFFFFFFFFFFFFFFFF01", "a length reaches beyond the end, at byte 11")]
    [InlineData("0AFFFFFFFF0F", "a length reaches beyond the end, at byte 6")]
    [InlineData("08FFFFFFFFFFFFFFFFFFFF01", "resourceMetrics of ExportMetricsServiceRequest has type 0 instead of 2, at byte 1")]
    [InlineData("10FFFFFFFFFFFFFFFFFFFF01", "a number is too long, at byte 11")]
    [InlineData("10FFFFFFFFFFFFFFFFFF02", "a number is too long, at byte 11")]
    [InlineData("02", "a field has no number, at byte 1")]
    [InlineData("82808080100000", "a field has no number, at byte 5")]
    [InlineData("13", "a field has type 3, which OTLP does not use, at byte 1")]
    [InlineData("14", "a field has type 4, which OTLP does not use, at byte 1")]
    [InlineData("16", "a field has type 6, which OTLP does not use, at byte 1")]
    [InlineData("15000000", "a number is cut off, at byte 1")]
    [InlineData("1100000000000000", "a number is cut off, at byte 1")]
    [InlineData("0A021203", "a length reaches beyond the end, at byte 4")]
    public void What_is_no_protobuf_is_told_with_the_place(string request, string problem) =>
        Assert.Equal(problem, Problem(Convert.FromHexString(request)));

    [Theory]
    [InlineData("10FFFFFFFFFFFFFFFFFF01")]
    [InlineData("1500000000")]
    [InlineData("110000000000000000")]
    [InlineData("120100")]
    [InlineData("F8FFFFFF0F00")]
    public void Fields_that_are_not_known_are_skipped(string request) => Assert.Null(Problem(Convert.FromHexString(request)));

    [Fact]
    public void Points_are_counted() => Assert.Equal(3, WireCheck.Points(
        Otlp.Request(Otlp.Gauge("a", "", [], []), Otlp.Summary("b", "", Wire.Varint(1, 1))), out _));

    [Fact]
    public void A_text_is_UTF8() =>
        Assert.StartsWith("name is no UTF-8", Problem(Otlp.Request(Wire.Bytes(1, [0xC3]))), StringComparison.Ordinal);

    [Fact]
    public void A_field_with_another_type_is_refused() =>
        Assert.StartsWith("asDouble of NumberDataPoint has type 0 instead of 1", Problem(Point(Wire.Varint(4, 1))), StringComparison.Ordinal);

    [Fact]
    public void A_message_that_can_be_there_once_is_there_once() =>
        Assert.StartsWith("Metric has sum twice", Problem(Otlp.Request(Wire.Message(Wire.Message(7), Wire.Message(7)))), StringComparison.Ordinal);

    [Fact]
    public void Messages_lie_only_so_deep_in_each_other()
    {
        Assert.Null(Problem(Point(Wire.Message(7, Wire.Bytes(2, Nested(18))))));
        Assert.StartsWith("messages lie too deep in each other", Problem(Point(Wire.Message(7, Wire.Bytes(2, Nested(24))))), StringComparison.Ordinal);
        Assert.StartsWith("messages lie too deep in each other", Problem(Point(Wire.Message(7, Wire.Bytes(2, Nested(1000))))), StringComparison.Ordinal);
    }

    static byte[] Nested(int lists)
    {
        var value = Wire.Text(1, "m");
        for (var i = 0; i < lists; i++) value = Wire.Message(5, Wire.Bytes(1, value));
        return value;
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(16, true)]
    [InlineData(15, false)]
    public void Numbers_in_one_piece_have_whole_lengths(int length, bool isWhole) =>
        Assert.Equal(isWhole, Problem(Otlp.Request(Otlp.Histogram("h", "", 1, Wire.Bytes(6, new byte[length])))) is null);
}
