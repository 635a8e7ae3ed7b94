using System.IO.Compression;
using System.Net;
using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.Server;

public class ServerTests
{
    [Fact]
    public async Task Metrics_come_in_the_format_and_packing_that_is_asked_for()
    {
        await using var exporter = await RunningExporter.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://{exporter.Metrics}/metrics"));
        request.Headers.TryAddWithoutValidation("Accept", "application/openmetrics-text;version=1.0.0;q=0.9,text/plain;q=0.5");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
        var response = await exporter.Client.SendAsync(request);
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal("application/openmetrics-text", response.Content.Headers.ContentType!.MediaType);
        using var text = new StreamReader(new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress));
        Assert.EndsWith("# EOF\n", await text.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Contains("odin_exporter_build_info", await exporter.ScrapeAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("GZIP;q=0.1", true)]
    [InlineData("*", true)]
    [InlineData("deflate, gzip;q=1.0, *;q=0.5", true)]
    [InlineData("gzip;q=0", false)]
    [InlineData("*, gzip;q=0", false)]
    [InlineData("identity", false)]
    [InlineData("br", false)]
    [InlineData("", false)]
    [InlineData(";;;gzip=q", false)]
    public void Gzip_is_used_when_it_is_accepted(string accepted, bool isUsed) => Assert.Equal(isUsed, AcceptedEncoding.HasGzip(accepted));

    [Fact]
    public async Task Heads_have_no_body_and_nothing_names_the_server()
    {
        await using var exporter = await RunningExporter.StartAsync();
        foreach (var path in new[] { "/metrics", "/healthz", "/readyz" })
        {
            var response = await exporter.Client.SendAsync(new(HttpMethod.Head, new Uri($"http://{exporter.Metrics}{path}")));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
            Assert.Empty(response.Headers.Server);
        }
    }

    [Fact]
    public async Task Each_path_is_on_its_own_listener_only()
    {
        await using var exporter = await RunningExporter.StartAsync("sources: {observations: {enabled: true, listen: '127.0.0.1:0'}}");
        var posted = await exporter.Client.PostAsync(new Uri($"http://{exporter.Intake}/v1/observations"), Json("{}"));
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        foreach (var path in new[] { "/metrics", "/healthz", "/readyz", "/" })
            Assert.Equal(HttpStatusCode.NotFound, (await exporter.Client.GetAsync(new Uri($"http://{exporter.Intake}{path}"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound,
            (await exporter.Client.PostAsync(new Uri($"http://{exporter.Metrics}/v1/observations"), Json("{}"))).StatusCode);
    }

    [Fact]
    public async Task While_it_stops_it_is_alive_but_not_ready_and_ends_what_it_began()
    {
        await using var exporter = await RunningExporter.StartAsync("sources: {observations: {enabled: true, listen: '127.0.0.1:0'}}");
        using var slow = await Exchange.ConnectAsync(exporter.Intake!);
        await slow.SendAsync("POST /v1/observations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 100", await slow.ReadAsync(), StringComparison.Ordinal);
        await slow.SendAsync("{");
        exporter.Stop();
        await Eventually.IsTrueAsync(async () => (await exporter.GetAsync("/readyz")).StatusCode == HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, (await exporter.GetAsync("/healthz")).StatusCode);
        await slow.SendAsync("}");
        Assert.StartsWith("HTTP/1.1 200", await slow.ReadAsync(), StringComparison.Ordinal);
        await exporter.Ended.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_request_that_does_not_end_is_broken_off_when_it_stops()
    {
        await using var exporter = await RunningExporter.StartAsync(
            "server: {listen: '127.0.0.1:0', shutdownTimeout: 300ms}\nsources: {observations: {enabled: true, listen: '127.0.0.1:0'}}");
        using var slow = await Exchange.ConnectAsync(exporter.Intake!);
        await slow.SendAsync("POST /v1/observations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 100", await slow.ReadAsync(), StringComparison.Ordinal);
        exporter.Stop();
        await exporter.Ended.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_taken_address_ends_the_start()
    {
        await using var first = await RunningExporter.StartAsync();
        await Assert.ThrowsAsync<IOException>(() => RunningExporter.StartAsync($"server: {{listen: '{first.Metrics}'}}"));
    }

    static StringContent Json(string text) => new(text, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
}
