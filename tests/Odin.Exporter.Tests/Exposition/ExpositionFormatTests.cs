namespace Odin.Exporter.Tests.Expositions;

public class ExpositionFormatTests
{
    const string Protobuf = "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited";

    /// <summary>What Prometheus 2.42 and 3 send, and what others might.</summary>
    public static TheoryData<string, string> Accepts { get; } = new()
    {
        { "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1", "openmetrics" },
        { Protobuf + ",application/openmetrics-text;version=1.0.0;q=0.8,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1", "protobuf" },
        { "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=1.0.0;q=0.3,*/*;q=0.2", "openmetrics" },
        { Protobuf + ";escaping=allow-utf-8;q=0.7,application/openmetrics-text;version=1.0.0;q=0.6,*/*;q=0.1", "protobuf" },
        { Protobuf + ";q=0.1,text/plain;q=0.2", "text" },
        { "text/plain;version=0.0.4", "text" },
        { "text/plain;version=0.0.4;q=0.5,application/openmetrics-text;version=1.0.0;q=0.5", "text" },
        { "text/html,application/xhtml+xml,*/*;q=0.8", "text" },
        { "application/openmetrics-text", "openmetrics" },
        { "application/openmetrics-text;version=0.0.1", "text" },
        { "application/openmetrics-text;version=2.0.0", "text" },
        { "APPLICATION/OpenMetrics-Text; Version=\"1.0.0\"", "openmetrics" },
        { "application/openmetrics-text;q=0", "text" },
        { "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=text", "text" },
        { "application/vnd.google.protobuf", "text" },
        { "application/json", "text" },
        { "*/*", "text" },
        { "", "text" },
        { ",;=\"", "text" },
        { "application/openmetrics-text;q=nonsense", "openmetrics" },
    };

    [Theory]
    [MemberData(nameof(Accepts))]
    public void The_client_gets_what_it_likes_best_of_what_there_is(string accept, string format) =>
        Assert.Equal(format, NameOf(ExpositionFormat.Choose(accept)));

    [Fact]
    public void Several_headers_are_one_list() =>
        Assert.Equal("openmetrics", NameOf(ExpositionFormat.Choose(new[] { "text/plain;q=0.5", "application/openmetrics-text" })));

    [Fact]
    public void Without_a_header_it_is_text() => Assert.Equal("text", NameOf(ExpositionFormat.Choose(default)));

    static string NameOf(ExpositionFormat format) =>
        format == ExpositionFormat.Protobuf ? "protobuf" : format == ExpositionFormat.OpenMetrics ? "openmetrics" : "text";
}
