using System.Text;

namespace Odin.Exporter.Tests.Otlp;

public class OtlpNameTests
{
    [Theory]
    [InlineData("http.server.request.duration", "s", false, "http_server_request_duration_seconds")]
    [InlineData("ml.model.inference", "ms", false, "ml_model_inference_seconds")]
    [InlineData("ml_model_inference_seconds", "s", false, "ml_model_inference_seconds")]
    [InlineData("ml.seconds.of.inference", "s", false, "ml_seconds_of_inference")]
    [InlineData("api.requests", "{request}", true, "api_requests_total")]
    [InlineData("api.requests", "1", true, "api_requests_total")]
    [InlineData("api.total.requests", "", true, "api_requests_total")]
    [InlineData("api_requests_total", "", true, "api_requests_total")]
    [InlineData("api.busy", "s", true, "api_busy_seconds_total")]
    [InlineData("api.requests.total", "", false, "api_requests_total")]
    [InlineData("ml.model.accuracy", "1", false, "ml_model_accuracy")]
    [InlineData("__ml--model..accuracy__", "", false, "ml_model_accuracy")]
    [InlineData("Größe", "", false, "Gr_e")]
    [InlineData("...", "", false, "")]
    [InlineData("", "", false, "")]
    public void A_name_is_translated_as_Prometheus_does(string name, string unit, bool isCounter, string expected)
    {
        var buffer = new byte[OtlpName.MaxLength];
        var length = OtlpName.Translate(Encoding.UTF8.GetBytes(name), OtlpUnit.Of(Encoding.UTF8.GetBytes(unit))!.Value, isCounter, buffer);
        Assert.Equal(expected, Encoding.UTF8.GetString(buffer, 0, length));
    }

    [Fact]
    public void A_name_that_is_too_long_has_no_translation()
    {
        var buffer = new byte[OtlpName.MaxLength];
        var unit = OtlpUnit.Of("s"u8)!.Value;
        Assert.True(OtlpName.Translate(Name(242), unit, true, buffer) > 0);
        Assert.Equal(0, OtlpName.Translate(Name(243), unit, true, buffer));
        Assert.Equal(0, OtlpName.Translate(Name(1_000_000), unit, true, buffer));
    }

    [Theory]
    [InlineData("By")]
    [InlineData("s/1")]
    [InlineData("requests")]
    [InlineData("averylongunit")]
    [InlineData("µs")]
    public void What_the_catalogue_does_not_measure_in_has_no_unit(string code) => Assert.Null(OtlpUnit.Of(Encoding.UTF8.GetBytes(code)));

    [Fact]
    public void Milliseconds_become_the_very_seconds_that_bounds_are_written_in()
    {
        var unit = OtlpUnit.Of("ms"u8)!.Value;
        Assert.Equal(
            [0.001, 0.0025, 0.005, 0.007, 0.009, 0.1, 0.3, 1.1],
            new[] { 1, 2.5, 5, 7, 9, 100, 300, 1100 }.Select(unit.Convert));
    }

    [Theory]
    [InlineData("http.route", "http_route", true)]
    [InlineData("http_route", "http_route", true)]
    [InlineData("http-route", "http_route", true)]
    [InlineData("http.routes", "http_route", false)]
    [InlineData("HTTP.route", "http_route", false)]
    public void An_attribute_is_a_label_with_underscores(string key, string label, bool isSame) =>
        Assert.Equal(isSame, OtlpName.IsSame(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(label)));

    static byte[] Name(int length) => Encoding.ASCII.GetBytes(new string('a', length));
}
