using System.IO.Compression;
using System.Net;
using System.Text;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Otlp;

public class OtlpAnswerTests
{
    const string Protobuf = "application/x-protobuf", Json = "application/json";

    static readonly byte[] Good = Otlp.Request(Otlp.Gauge("ml.model.accuracy", "", Otlp.Number(0.5, 0, 0, [("model_name", "m")])));
    static readonly byte[] Half = Otlp.Request(
        Otlp.Gauge("ml.model.accuracy", "", Otlp.Number(0.5, 0, 0, [("model_name", "m")]), Otlp.Number(2, 0, 0, [("model_name", "m")])));

    [Fact]
    public async Task All_that_is_taken_is_answered_with_nothing()
    {
        await using var listener = await OtlpListener.StartAsync();
        var (response, body) = await listener.PostAsync(Good, Protobuf);
        Assert.Equal((HttpStatusCode.OK, Protobuf, ""), (response.StatusCode, $"{response.Content.Headers.ContentType}", Convert.ToHexString(body)));
        (response, body) = await listener.PostAsync("{}"u8.ToArray(), Json);
        Assert.Equal((HttpStatusCode.OK, Json, "{}"), (response.StatusCode, $"{response.Content.Headers.ContentType}", Encoding.UTF8.GetString(body)));
        Assert.Equal(0.5, listener.Registry.Of(OdinExporter.MlModelAccuracy).Get("m")!.Value);
    }

    [Fact]
    public async Task What_is_refused_is_told_beside_what_is_taken()
    {
        await using var listener = await OtlpListener.StartAsync();
        var (response, body) = await listener.PostAsync(Half, Protobuf);
        Assert.Equal((HttpStatusCode.OK, 1UL), (response.StatusCode, Answers.Rejected(body)));
        Assert.Equal("ml.model.accuracy is above 1, and should be a part of it (1 points)", Answers.Message(body));
        (response, body) = await listener.PostAsync(
            """{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"name":"x","gauge":{"dataPoints":[{},{}]}}]}]}]}"""u8.ToArray(), Json);
        Assert.Equal(
            """{"partialSuccess":{"rejectedDataPoints":"2","errorMessage":"x is no metric of the catalogue that may be pushed (2 points)"}}""",
            Encoding.UTF8.GetString(body));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_malformed_request_gets_a_status_in_its_encoding()
    {
        await using var listener = await OtlpListener.StartAsync();
        var (response, body) = await listener.PostAsync([.. Good, 0x0A, 0x05], Protobuf);
        Assert.Equal((HttpStatusCode.BadRequest, Protobuf), (response.StatusCode, $"{response.Content.Headers.ContentType}"));
        Assert.Equal($"a length reaches beyond the end, at byte {Good.Length + 2}", Encoding.UTF8.GetString(Answers.Field(body, 2)));
        (response, body) = await listener.PostAsync("[]"u8.ToArray(), Json);
        Assert.Equal(
            (HttpStatusCode.BadRequest, """{"message":"an object, ExportMetricsServiceRequest should be at byte 0, where StartArray is"}"""),
            (response.StatusCode, Encoding.UTF8.GetString(body)));
        Assert.Equal(0, listener.Registry.Of(OdinExporter.MlModelAccuracy).Count);
        Assert.Equal(2, listener.Registry.Of(OdinExporter.CollectionErrors).Get("otlp", "invalid")!.Value);
    }

    [Fact]
    public async Task The_guard_answers_in_the_encoding_too()
    {
        var token = Path.GetTempFileName();
        await File.WriteAllTextAsync(token, "secret");
        await using var listener = await OtlpListener.StartAsync(new() { BearerTokenFile = token });
        var (response, body) = await listener.PostAsync(Good, Protobuf);
        Assert.Equal((HttpStatusCode.Unauthorized, Protobuf), (response.StatusCode, $"{response.Content.Headers.ContentType}"));
        Assert.NotEqual("", Encoding.UTF8.GetString(Answers.Field(body, 2)));
        listener.Client.DefaultRequestHeaders.Authorization = new("Bearer", "secret");
        (response, _) = await listener.PostAsync(Good, Protobuf);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        File.Delete(token);
    }

    [Fact]
    public async Task Only_the_two_encodings_are_read_and_only_so_much()
    {
        await using var listener = await OtlpListener.StartAsync(new() { MaxBodyBytes = 1024, MaxObservationsPerSecond = 1 });
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await listener.PostAsync(Good, "text/plain")).Response.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await listener.PostAsync(new byte[1025], Protobuf)).Response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await listener.PostAsync(Half, Protobuf)).Response.StatusCode);
        var (response, body) = await listener.PostAsync(Half, Protobuf);
        Assert.Equal((HttpStatusCode.TooManyRequests, true), (response.StatusCode, response.Headers.RetryAfter?.Delta > TimeSpan.Zero));
        Assert.NotEmpty(Answers.Field(body, 2));
        Assert.Equal(2, listener.Registry.Of(OdinExporter.ObservationsDropped).Get("otlp", "rate_limit")!.Value);
    }

    [Fact]
    public async Task A_request_may_be_compressed()
    {
        await using var listener = await OtlpListener.StartAsync();
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Good);
        Assert.Equal(HttpStatusCode.OK, (await listener.PostAsync(compressed.ToArray(), Protobuf, "gzip")).Response.StatusCode);
        Assert.Equal(1, listener.Registry.Of(OdinExporter.MlModelAccuracy).Count);
    }
}
