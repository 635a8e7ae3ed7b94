using System.Buffers;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Observations;

public class IntakeTests
{
    const string Body = """{"accuracies":[{"model_name":"m","value":0.5}]}""";

    [Fact]
    public async Task A_request_that_is_taken_is_answered_and_counted()
    {
        await using var listener = await LoopbackIntake.StartAsync(new());
        using var response = await listener.PostAsync(Body);
        Assert.Equal("""{"accepted":1,"rejected":[]}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            listener.Clock.Now.ToUnixTimeSeconds(),
            listener.Registry.Of(OdinExporter.LastSuccessTimestampSeconds).Get("observations")!.Value);
    }

    [Theory]
    [InlineData("application/json", null, HttpStatusCode.OK)]
    [InlineData("Application/JSON; charset=utf-8", "", HttpStatusCode.OK)]
    [InlineData("application/json", "identity", HttpStatusCode.OK)]
    [InlineData("text/plain", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/jsonp", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData(null, null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "br", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "gzip, gzip", HttpStatusCode.UnsupportedMediaType)]
    public async Task Only_what_can_be_read_is_taken(string? type, string? encoding, HttpStatusCode status)
    {
        await using var listener = await LoopbackIntake.StartAsync(new());
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null) content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        using var response = await listener.PostAsync(content);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, listener.SeriesCount);
    }

    [Fact]
    public async Task Only_POST_is_answered()
    {
        await using var listener = await LoopbackIntake.StartAsync(new());
        using var response = await listener.Client.GetAsync("/v1/observations");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (response.StatusCode, response.Content.Headers.Allow.Single()));
    }

    [Theory]
    [InlineData(2000, HttpStatusCode.OK)]
    [InlineData(2001, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(20_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_has_a_greatest_length_however_it_is_sent(int length, HttpStatusCode status)
    {
        await using var listener = await LoopbackIntake.StartAsync(new() { MaxBodyBytes = 2000 });
        var body = Encoding.UTF8.GetBytes(Body.PadRight(length));
        foreach (var content in new HttpContent[] { LoopbackIntake.Json(body), Chunked(body), LoopbackIntake.Json(Gzip(body), "gzip") })
            Assert.Equal(status, await StatusAsync(listener, content));
        Assert.Equal(status == HttpStatusCode.OK ? 0 : 3, listener.Errors("too_large"));
    }

    [Fact]
    public async Task A_bomb_is_refused()
    {
        await using var listener = await LoopbackIntake.StartAsync(new() { MaxBodyBytes = 1 << 20 });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(listener, LoopbackIntake.Json(Gzip(new byte[1 << 28]), "gzip")));
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked_beyond_the_greatest_length()
    {
        const int most = 1 << 20;
        using var bomb = new MemoryStream(Gzip(new byte[1 << 28]));
        Assert.InRange(bomb.Length, 1 << 17, most);
        using var body = new IntakeBody(new(most));
        var request = new DefaultHttpContext { Request = { Body = bomb, Headers = { ContentEncoding = "gzip" } } }.Request;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = IntakeRequest.ReadAsync(request, body, most);
        Assert.True(reading.IsCompleted, "it went on in another thread, which counts its own");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 22);
        Assert.Equal(StatusCodes.Status413PayloadTooLarge, (await reading)!.Value.Status);
        Assert.Equal(most, body.Span.Length);
        Assert.InRange(bomb.Position, 1, 1 << 14);
    }

    [Fact]
    public async Task What_is_no_gzip_is_malformed()
    {
        await using var listener = await LoopbackIntake.StartAsync(new());
        var whole = Gzip(Encoding.UTF8.GetBytes(Body));
        foreach (var body in new[] { Encoding.UTF8.GetBytes(Body), [.. whole[..^8], 1, 2, 3, 4, 5, 6, 7, 8] })
        {
            using var response = await listener.PostAsync(LoopbackIntake.Json(body, "gzip"));
            Assert.Equal((HttpStatusCode.BadRequest, """{"error":"the body is no gzip"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        }
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(listener, LoopbackIntake.Json(whole[..^12], "gzip")));
        Assert.Equal((3, 0), (listener.Errors("invalid"), listener.SeriesCount));
    }

    [Fact]
    public async Task A_malformed_body_is_told_where()
    {
        await using var listener = await LoopbackIntake.StartAsync(new());
        using var response = await listener.PostAsync("""{"accuracies":7}""");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"error":"'accuracies' should be a list, at byte 15"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Too_many_observations_a_second_wait()
    {
        await using var listener = await LoopbackIntake.StartAsync(new() { MaxObservationsPerSecond = 1 });
        Assert.Equal(HttpStatusCode.OK, (await listener.PostAsync(Body)).StatusCode);
        using var refused = await listener.PostAsync(Body);
        Assert.Equal((HttpStatusCode.TooManyRequests, "1"), (refused.StatusCode, refused.Headers.RetryAfter!.ToString()));
        listener.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await listener.PostAsync(Body)).StatusCode);
    }

    [Fact]
    public async Task Too_many_requests_at_once_are_refused()
    {
        await using var listener = await LoopbackIntake.StartAsync(new() { MaxConcurrentRequests = 1 });
        using var slow = await SlowAsync(listener, 100);
        await Eventually.IsTrueAsync(async () =>
        {
            using var response = await listener.PostAsync(Body);
            return response.StatusCode == HttpStatusCode.ServiceUnavailable && response.Headers.RetryAfter is not null;
        });
        slow.Dispose();
        await Eventually.IsTrueAsync(async () => (await listener.PostAsync(Body)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Slow_clients_cannot_fill_the_memory()
    {
        await using var listener = await LoopbackIntake.StartAsync(new() { MaxBodyBytes = 32 * 1024, MaxConcurrentRequests = 100 });
        var slow = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => SlowAsync(listener, 30_000)));
        await Eventually.IsTrueAsync(() => Task.FromResult(slow.Count(c => c.Available > 0) >= 32));
        Assert.Equal(slow.Count(c => c.Available > 0), listener.Errors("overloaded"));
        foreach (var client in slow) client.Dispose();
        await Eventually.IsTrueAsync(async () => (await listener.PostAsync(Body)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_client_may_ask_before_it_sends()
    {
        await using var listener = await LoopbackIntake.StartAsync(new());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/observations") { Content = LoopbackIntake.Json(Encoding.UTF8.GetBytes(Body)) };
        request.Headers.ExpectContinue = true;
        Assert.Equal(HttpStatusCode.OK, (await listener.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_mistake_of_ours_is_an_error_and_the_next_request_is_taken()
    {
        await using var listener = await LoopbackIntake.StartAsync(new(), new BrokenHandler());
        using var response = await listener.PostAsync(LoopbackIntake.Json([]), path: "/broken");
        Assert.Equal((HttpStatusCode.InternalServerError, "sorry"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.OK, (await listener.PostAsync(Body)).StatusCode);
    }

    static async Task<HttpStatusCode> StatusAsync(LoopbackIntake listener, HttpContent content)
    {
        using var response = await listener.PostAsync(content);
        return response.StatusCode;
    }

    /// <summary>A client that begins to send a body and does not end.</summary>
    static async Task<TcpClient> SlowAsync(LoopbackIntake listener, int sends)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, listener.Client.BaseAddress!.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /v1/observations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {sends + 1}\r\n\r\n{new string(' ', sends)}"));
        return client;
    }

    static HttpContent Chunked(byte[] body) =>
        new StreamContent(new MemoryStream(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json"), ContentLength = null } };

    static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(body);
        return packed.ToArray();
    }

    sealed class BrokenHandler() : IntakeHandler("/broken", new(new(OdinExporter.All, TimeProvider.System), "broken", TimeProvider.System))
    {
        public override IReadOnlyList<string> MediaTypes => ["application/json"];

        public override IntakeAnswer Take(Span<byte> body, string mediaType, RateLimit limit, IBufferWriter<byte> answer)
        {
            answer.Write("half"u8);
            throw new InvalidOperationException("a mistake");
        }

        public override void Explain(IntakeAnswer refusal, string mediaType, IBufferWriter<byte> answer) => answer.Write("sorry"u8);
    }
}
