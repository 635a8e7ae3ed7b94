using static Odin.Charts.Metrics.Catalogues.OdinExporter;
using static Odin.Exporter.Tests.Otlp.Otlp;

namespace Odin.Exporter.Tests.Otlp;

public class OtlpMappingTests
{
    static readonly (string Key, object Value)[] Get = [("method", "GET"), ("endpoint", "/a"), ("status", 200)];
    static readonly double[] Bounds = [0.1, 1];

    readonly Sent _sent = new();

    static byte[] One(double seconds, params (string Key, object Value)[] attributes) =>
        Buckets(seconds, Bounds, [0, 1, 0], 0, 0, attributes);

    [Theory]
    [InlineData("api.requests", "{request}")]
    [InlineData("api_requests_total", "")]
    [InlineData("api.requests.total", "1")]
    public void A_sum_becomes_a_counter(string name, string unit)
    {
        Assert.Null(_sent.Metrics(Sum(name, unit, Delta, Int(3, 0, 0, Get), Number(2, 0, 0, Get))));
        Assert.Equal(5, _sent.Value(ApiRequests, "GET", "/a", "200"));
        Assert.Equal(2, _sent.Taken);
    }

    [Theory]
    [InlineData("api.request.duration", "s", 0.25)]
    [InlineData("api_request_duration_seconds", "", 0.25)]
    [InlineData("api_request_duration_seconds", "s", 0.25)]
    [InlineData("api.request.duration", "ms", 250)]
    [InlineData("api.request.duration", "us", 250_000)]
    [InlineData("api.request.duration", "ns", 250_000_000)]
    [InlineData("api.request.duration", "min", 0.25 / 60)]
    [InlineData("api.request.duration", "h", 0.25 / 3600)]
    public void Times_become_seconds(string name, string unit, double bound)
    {
        Assert.Null(_sent.Metrics(Histogram(name, unit, Delta, Buckets(bound, [bound], [1, 0], 0, 0, Get))));
        var (counts, sum) = _sent.Value(ApiRequestDurationSeconds, "GET", "/a", "200");
        Assert.Equal(1UL, counts[6]);
        Assert.Equal(0.25, sum, 12);
    }

    [Theory]
    [InlineData("1", 0.97)]
    [InlineData("", 0.97)]
    [InlineData("%", 97)]
    public void A_gauge_is_set(string unit, double value)
    {
        Assert.Null(_sent.Metrics(Gauge("ml.model.accuracy", unit, Number(0.5, 0, 0, [("model_name", "m")]), Number(value, 0, 0, [("model.name", "m")]))));
        Assert.Equal(0.97, _sent.Value(MlModelAccuracy, "m"));
    }

    [Fact]
    public void A_scheduler_of_ones_own_may_push_its_jobs()
    {
        Assert.Null(_sent.Metrics(
            Sum("gpu.job.queue.length", "{job}", Cumulative, isMonotonic: false, Int(4, 0, 0, [("namespace", "a"), ("reason", "unscheduled")])),
            Histogram("gpu.job.wait", "s", Delta, One(0.5, ("k8s.namespace.name", "a"))),
            Histogram("gpu.job.duration", "s", Delta, One(0.5, ("namespace", "a"), ("outcome", "Succeeded")))));
        Assert.Equal(4, _sent.Value(GpuJobQueueLength, "a", "unscheduled"));
        Assert.Equal(0.5, _sent.Value(GpuJobWaitSeconds, "a").Sum);
        Assert.Equal(0.5, _sent.Value(GpuJobDurationSeconds, "a", "succeeded").Sum);
    }

    [Theory]
    [InlineData("http.server.request.duration", "s", "http.request.method", "http.response.status_code", 0.5)]
    [InlineData("http.server.duration", "ms", "http.method", "http.status_code", 500)]
    public void Requests_of_the_conventions_are_counted_and_timed(string name, string unit, string method, string status, double value)
    {
        Assert.Null(_sent.Metrics(Histogram(name, unit, Delta, Buckets(
            2 * value, [value], [2, 0], 0, 0, [(method, "POST"), ("http.route", "/b/{id}"), (status, 503), ("server.address", "x"), ("url.scheme", "http")]))));
        Assert.Equal(1, _sent.Value(ApiRequestDurationSeconds, "POST", "/b/{id}", "503").Sum);
        Assert.Equal(2, _sent.Value(ApiRequests, "POST", "/b/{id}", "503"));
    }

    [Fact]
    public void Methods_and_routes_that_the_server_does_not_know_are_one()
    {
        Assert.Null(_sent.Metrics(Histogram(
            "http.server.request.duration", "s", Delta, One(0.5, ("http.request.method", "BREW"), ("http.response.status_code", 404)),
            One(0.5, ("http.request.method", "_OTHER"), ("http.response.status_code", 404)))));
        Assert.Equal(2, _sent.Value(ApiRequests, "_OTHER", "_OTHER", "404"));
        Assert.Null(_sent.Metrics(Sum("api.requests", "", Delta, Int(1, 0, 0, [("method", "get"), ("endpoint", "/a"), ("status", "200")]))));
        Assert.Equal(1, _sent.Value(ApiRequests, "GET", "/a", "200"));
    }

    [Fact]
    public void The_model_that_answered_goes_before_the_one_that_was_asked()
    {
        Assert.Null(_sent.Metrics(Histogram(
            "gen_ai.server.request.duration", "s", Delta,
            One(0.5, ("gen_ai.request.model", "m"), ("gen_ai.response.model", "m-2")),
            One(0.25, ("gen_ai.response.model", ""), ("gen_ai.request.model", "m")),
            One(0.125, ("gen_ai.response.model", "m-2"), ("model_name", "own")))));
        Assert.Equal([0.25, 0.5, 0.125], new[] { "m", "m-2", "own" }.Select(m => _sent.Value(MlModelInferenceSeconds, m).Sum));
    }

    [Fact]
    public void Attributes_that_are_no_label_are_added_up()
    {
        Assert.Null(_sent.Metrics(Sum("api.requests", "", Delta, Int(1, 0, 0, [.. Get, ("zone", "a")]), Int(2, 0, 0, [("zone", "b"), .. Get]))));
        Assert.Equal(3, _sent.Value(ApiRequests, "GET", "/a", "200"));
        Assert.Equal(1, _sent.Registry.Of(ApiRequests).Count);
    }

    [Fact]
    public void Attributes_of_other_types_become_texts()
    {
        Assert.Null(_sent.Metrics(Gauge(
            "ml.model.accuracy", "", Number(0.5, 0, 0, [("model_name", true)]), Number(0.25, 0, 0, [("model_name", -7)]), Number(1, 0, 0, [("model_name", 1.5)]))));
        Assert.Equal([0.5, 0.25, 1], new[] { "true", "-7", "1.5" }.Select(m => _sent.Value(MlModelAccuracy, m)));
    }

    [Fact]
    public void A_list_is_no_label()
    {
        Assert.Equal(
            "ml.model.accuracy is without the attribute model_name or gen_ai_response_model or gen_ai_request_model (1 points)",
            _sent.Metrics(Gauge("ml.model.accuracy", "", Number(0.5, 0, 0, [("model_name", new[] { "a" })]))));
    }

    [Theory]
    [InlineData("requests", "By", "unknown_metric")]
    [InlineData("go.goroutines", "", "unknown_metric")]
    [InlineData("api.requests", "s", "unknown_metric")]
    [InlineData("api_requests_total", "%", "unknown_metric")]
    [InlineData("process_cpu_seconds_total", "", "unknown_metric")]
    [InlineData("odin_exporter_observations_total", "", "unknown_metric")]
    [InlineData("", "", "unknown_metric")]
    [InlineData("ml.model.accuracy", "", "unknown_metric")]
    public void What_the_catalogue_does_not_have_is_told_once(string name, string unit, string reason)
    {
        Assert.Equal(
            $"{name} is no metric of the catalogue that may be pushed (2 points)",
            _sent.Metrics(Sum(name, unit, Delta, Int(1, 0, 0, Get), Int(1, 0, 0, Get))));
        Assert.Equal((2d, 0d), (_sent.Dropped(reason), _sent.Taken));
    }

    [Fact]
    public void What_is_of_another_kind_is_not_taken()
    {
        var requests = "is of another kind: api_requests_total is made of monotonic sums (1 points)";
        Assert.Equal($"api_requests_total {requests}", _sent.Metrics(Gauge("api_requests_total", "", Number(1, 0, 0, Get))));
        Assert.Equal($"api_requests_total {requests}", _sent.Metrics(Sum("api_requests_total", "", Cumulative, isMonotonic: false, Number(1, 0, 0, Get))));
        Assert.Equal(
            "api_request_duration_seconds is of another kind: api_request_duration_seconds is made of histograms (1 points)",
            _sent.Metrics(Summary("api_request_duration_seconds", "", Wire.Fixed(4, 1))));
        Assert.Equal(
            "ml_model_accuracy is of another kind: ml_model_accuracy is made of gauges, or of cumulative sums that are not monotonic (1 points)",
            _sent.Metrics(Sum("ml_model_accuracy", "", Delta, isMonotonic: false, Number(1, 0, 0, [("model_name", "m")]))));
        Assert.Equal(4, _sent.Dropped("unsupported"));
        Assert.Equal("", _sent.Everything);
    }

    [Fact]
    public void A_label_that_is_missing_or_unknown_or_long_is_named()
    {
        var message = _sent.Metrics(
            Sum("api.requests", "", Delta, Int(1, 0, 0, [("method", "GET"), ("status", 200)]), Int(1, 0, 0, [.. Get[..2], ("status", "2xx")])),
            Gauge("gpu.job.queue.length", "", Int(1, 0, 0, [("namespace", "a"), ("reason", "tired")])),
            Gauge("ml.model.accuracy", "", Number(1, 0, 0, [("model_name", new string('ü', 129))])));
        Assert.Equal(
            "api.requests is without the attribute endpoint or http_route (1 points); "
            + "api.requests has a status that is none of 100 to 599 (1 points); "
            + "gpu.job.queue.length has a reason that is none of unscheduled, gated, starting (1 points); "
            + "ml.model.accuracy has a model_name longer than 256 bytes (1 points)",
            message);
        Assert.Equal((3d, 1d), (_sent.Dropped("invalid"), _sent.Dropped("label_length")));
    }

    [Fact]
    public void A_metric_with_its_maximum_of_series_takes_no_others()
    {
        var sent = new Sent(maxSeries: 1);
        Assert.Equal(
            "ml.model.accuracy has its maximum of series (1 points)",
            sent.Metrics(Gauge("ml.model.accuracy", "", [.. "aba".Select(m => Number(0.5, 0, 0, [("model_name", $"{m}")]))])));
        Assert.Equal((2d, 1d), (sent.Taken, sent.Dropped("series_limit")));
    }

    [Fact]
    public void Ten_refusals_are_told_and_all_are_counted()
    {
        var message = _sent.Metrics([.. Enumerable.Range(0, 12).Select(i => Gauge($"unknown.{i:D2}", "", [], []))])!;
        Assert.EndsWith("unknown.09 is no metric of the catalogue that may be pushed (2 points); 4 points more", message, StringComparison.Ordinal);
        Assert.Equal(24, _sent.Dropped("unknown_metric"));
    }

    [Fact]
    public void A_long_name_is_told_by_its_beginning()
    {
        var message = _sent.Metrics(Gauge(new string('ü', 300), "", (byte[])[]))!;
        Assert.InRange(message.Length, 50, 150);
    }
}
