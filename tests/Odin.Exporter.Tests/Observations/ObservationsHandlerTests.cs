using System.Text;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Observations;

public class ObservationsHandlerTests
{
    readonly Posted _posted = new();

    [Fact]
    public void What_is_posted_is_counted()
    {
        var answer = _posted.Post("""
            {"inferences":[{"model_name":"resnet50","seconds":0.12},{"seconds":0.38,"model_name":"resnet50","span_id":null}],
             "accuracies":[{"model_name":"resnet50","value":0.97},{"model_name":"bert","value":1}],
             "requests":[{"method":"GET","endpoint":"/predict","status":200,"seconds":0.03},
                         {"method":"GET","endpoint":"/predict","status":200}]}
            """);
        Assert.Equal("""{"accepted":6,"rejected":[]}""", answer!.ToJsonString());
        Assert.Equal((2UL, 0.5), _posted.Inferences("resnet50"));
        Assert.Equal(0.97, _posted.Registry.Of(OdinExporter.MlModelAccuracy).Get("resnet50")!.Value);
        Assert.Equal(1, _posted.Registry.Of(OdinExporter.MlModelAccuracy).Get("bert")!.Value);
        Assert.Equal(2, _posted.Requests("GET", "/predict", "200"));
        Assert.Equal((1UL, 0.03), _posted.Durations("GET", "/predict", "200"));
        Assert.Equal(6, _posted.Taken);
    }

    [Fact]
    public void A_valid_observation_is_taken_beside_one_that_is_not()
    {
        var answer = _posted.Post("""
            {"requests":[{"method":"GET","endpoint":"/a","status":200},{"method":"GET","endpoint":"/a"},{"method":"GET","endpoint":"/a","status":503}]}
            """);
        Assert.Equal(
            """{"accepted":2,"rejected":[{"index":1,"list":"requests","reason":"invalid","message":"'status' is missing"}]}""",
            Text(answer));
        Assert.Equal(1, _posted.Requests("GET", "/a", "503"));
        Assert.Equal((2, 1), (_posted.Taken, _posted.Dropped("invalid")));
    }

    [Fact]
    public void Ten_rejections_are_told_and_all_are_counted()
    {
        var answer = _posted.Post($$"""{"accuracies":[{{string.Join(",", Enumerable.Repeat("{}", 1000))}}]}""");
        Assert.Equal(Enumerable.Range(0, 10), answer!["rejected"]!.AsArray().Select(r => (int)r!["index"]!));
        Assert.Equal(1000, _posted.Dropped("invalid"));
    }

    [Theory]
    [InlineData("get", "GET")]
    [InlineData("PATCH", "PATCH")]
    [InlineData("PROPFIND", "_OTHER")]
    [InlineData("_OTHER", "_OTHER")]
    [InlineData("G\\u0045T", "GET")]
    public void A_method_is_one_of_those_that_the_catalogue_declares(string method, string label)
    {
        _posted.Post($$"""{"requests":[{"method":"{{method}}","endpoint":"/","status":404}]}""");
        Assert.Equal(1, _posted.Requests(label, "/", "404"));
    }

    [Theory]
    [InlineData("""caf\u00e9 \ud83d\ude00 \"a\\b\"\n""", "café 😀 \"a\\b\"\n")]
    [InlineData("café 😀", "café 😀")]
    public void Escapes_in_a_name_stand_for_what_they_say(string json, string name)
    {
        _posted.Post($$"""{"accuracies":[{"model_name":"first","value":0.1},{"model_name":"{{json}}","value":0.5},{"model_name":"last","value":0.9}]}""");
        Assert.Equal(0.5, _posted.Registry.Of(OdinExporter.MlModelAccuracy).Get(name)!.Value);
        Assert.Equal(0.9, _posted.Registry.Of(OdinExporter.MlModelAccuracy).Get("last")!.Value);
        Assert.Equal(3, _posted.SeriesCount);
    }

    [Fact]
    public void A_name_of_the_greatest_length_is_taken_however_it_is_escaped()
    {
        var escaped = string.Concat(Enumerable.Repeat("\\u0061", SeriesKey.MaxValueLength));
        _posted.Post($$"""{"accuracies":[{"model_name":"{{escaped}}","value":0.5}]}""");
        Assert.Equal(0.5, _posted.Registry.Of(OdinExporter.MlModelAccuracy).Get(new string('a', SeriesKey.MaxValueLength))!.Value);
    }

    [Fact]
    public void Where_there_is_no_room_for_another_series_it_is_refused_and_the_others_are_counted()
    {
        var posted = new Posted(maxSeries: 1);
        var answer = posted.Post("""{"accuracies":[{"model_name":"a","value":0.1},{"model_name":"b","value":0.2},{"model_name":"a","value":0.3}]}""");
        Assert.Equal(
            """{"accepted":2,"rejected":[{"index":1,"list":"accuracies","reason":"series_limit","message":"there are too many series already"}]}""",
            Text(answer));
        Assert.Equal(0.3, posted.Registry.Of(OdinExporter.MlModelAccuracy).Get("a")!.Value);
        Assert.Equal((2, 1), (posted.Taken, posted.Dropped("series_limit")));
    }

    [Fact]
    public void A_body_too_soon_is_dropped_whole()
    {
        var posted = new Posted(perSecond: 2);
        posted.Post("""{"accuracies":[{"model_name":"a","value":0.1},{"model_name":"b","value":0.1},{}]}""");
        Assert.Null(posted.Post("""{"accuracies":[{"model_name":"c","value":0.1},{}]}"""));
        Assert.Equal(429, posted.Outcome.Status);
        Assert.Equal((2, 1, 2), (posted.Taken, posted.Dropped("invalid"), posted.Dropped("rate_limit")));
        Assert.Equal(2, posted.SeriesCount);
    }

    [Fact]
    public void A_trace_becomes_an_exemplar_in_small_letters()
    {
        _posted.Post("""
            {"requests":[{"method":"GET","endpoint":"/","status":200,"seconds":0.2,
                          "trace_id":"4BF92F3577B34DA6A3CE929D0E0E4736","span_id":"00F067AA0BA902B7"}]}
            """);
        Assert.Equal(
            new Exemplar("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", 1, _posted.Clock.Now.ToUnixTimeMilliseconds()),
            _posted.Registry.Of(OdinExporter.ApiRequests).Get("GET", "/", "200")!.Exemplar);
    }

    [Theory]
    [InlineData("""  "trace_id":"00000000000000000000000000000000","span_id":"0000000000000000" """)]
    [InlineData("""  "trace_id":null,"span_id":null,"seconds":null """)]
    [InlineData("""  "span_id":"00f067aa0ba902b7" """)]
    public void A_request_without_a_trace_has_no_exemplar(string members)
    {
        _posted.Post($$"""{"requests":[{"method":"GET","endpoint":"/","status":200,{{members}}}]}""");
        Assert.Equal(1, _posted.Requests("GET", "/", "200"));
        Assert.Null(_posted.Registry.Of(OdinExporter.ApiRequests).Get("GET", "/", "200")!.Exemplar);
    }

    [Fact]
    public void Observations_allocate_nothing()
    {
        var (few, many) = (Mixed(50), Mixed(5000));
        Assert.InRange(Least(many) - Least(few), -500, 500);
    }

    /// <summary>The least of several times: pools of buffers are filled at first, and again after the garbage collector has emptied them.</summary>
    long Least(string body) => Enumerable.Range(0, 5).Min(_ => AllocatedBy(body));

    long AllocatedBy(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var answer = new System.Buffers.ArrayBufferWriter<byte>();
        var limit = new RateLimit(0, _posted.Clock);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(_posted.Handler.Take(bytes, "application/json", limit, answer).IsTaken);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static string Mixed(int count)
    {
        var third = Enumerable.Range(0, count / 3).ToList();
        return $$"""
            {"inferences":[{{string.Join(",", third.Select(i => $$"""{"model_name":"m\u0061{{i % 7}}","seconds":0.{{i}}}"""))}}],
             "accuracies":[{{string.Join(",", third.Select(i => $$"""{"model_name":"m{{i % 7}}","value":0.{{i}}}"""))}}],
             "requests":[{{string.Join(",", third.Select(i => $$"""{"method":"GET","endpoint":"/{{i % 5}}","status":200,"seconds":0.{{i}}}"""))}}]}
            """;
    }

    static string Text(System.Text.Json.Nodes.JsonNode? answer) => answer!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
