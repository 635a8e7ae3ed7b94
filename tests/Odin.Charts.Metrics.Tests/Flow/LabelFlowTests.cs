using Odin.Charts.Metrics;

namespace Odin.Charts.Metrics.Tests;

/// <summary>The labels of a result. A <c>?</c> marks a label that a series may lack, <c>*</c> that there may be others,
/// <c>=</c> the values that are known.</summary>
public class LabelFlowTests
{
    [Theory]
    [InlineData("shop_queue_length", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("shop_requests_total", "__name__=shop_requests_total, instance, job, method=GET|POST, status=200|404|500")]
    [InlineData("shop_temperature_celsius", "__name__=shop_temperature_celsius, instance, job, room?")]
    [InlineData("up", "__name__=up, instance, job")]
    [InlineData("ALERTS", "__name__=ALERTS, alertname, alertstate=firing|pending, *")]
    [InlineData("unknown", "__name__=unknown, *")]
    [InlineData("shop_gc_duration_seconds", "__name__=shop_gc_duration_seconds, instance, job, pod, quantile=0.5|0.99")]
    [InlineData("shop_request_duration_seconds_bucket", "__name__=shop_request_duration_seconds_bucket, instance, job, le=0.1|0.5|1|1.0|2.5|+Inf, method=GET|POST")]
    [InlineData("shop_request_duration_seconds_count", "__name__=shop_request_duration_seconds_count, instance, job, method=GET|POST")]
    [InlineData("shop_build_info", "__name__=shop_build_info, commit, instance, job, version")]
    public void Series_have_the_labels_of_their_metric_and_of_the_scrape(string expression, string labels) =>
        AssertFlow(expression, labels);

    [Theory]
    [InlineData("shop_temperature_celsius{room=\"\"}", "__name__=shop_temperature_celsius, instance, job")]
    [InlineData("shop_temperature_celsius{room!=\"\"}", "__name__=shop_temperature_celsius, instance, job, room")]
    [InlineData("shop_temperature_celsius{room=\"a\"}", "__name__=shop_temperature_celsius, instance, job, room=a")]
    [InlineData("shop_temperature_celsius{room=~\"a|b\"}", "__name__=shop_temperature_celsius, instance, job, room=a|b")]
    [InlineData("shop_temperature_celsius{room=~\"a.*\"}", "__name__=shop_temperature_celsius, instance, job, room")]
    [InlineData("shop_temperature_celsius{room=~\".*\"}", "__name__=shop_temperature_celsius, instance, job, room?")]
    [InlineData("shop_temperature_celsius{room=~\"$room\"}", "__name__=shop_temperature_celsius, instance, job, room?")]
    [InlineData("shop_temperature_celsius{room!~\".+\"}", "__name__=shop_temperature_celsius, instance, job, room?")]
    [InlineData("shop_temperature_celsius{room!~\"|a\"}", "__name__=shop_temperature_celsius, instance, job, room")]
    [InlineData("shop_requests_total{status=~\"5..\"}", "__name__=shop_requests_total, instance, job, method=GET|POST, status=500")]
    [InlineData("shop_requests_total{status!~\"5..\"}", "__name__=shop_requests_total, instance, job, method=GET|POST, status=200|404")]
    [InlineData("shop_requests_total{status!=\"200\"}", "__name__=shop_requests_total, instance, job, method=GET|POST, status=404|500")]
    [InlineData("{__name__=~\"shop_queue_length|shop_build_info\"}", "__name__=shop_queue_length|shop_build_info, commit?, instance, job, pod?, version?")]
    [InlineData("{job=\"shop\"}", "job=shop, *")]
    [InlineData("$metric", "*")]
    public void Matchers_narrow_them(string expression, string labels) => AssertFlow(expression, labels);

    [Theory]
    [InlineData("sum(shop_queue_length)", "")]
    [InlineData("sum by (pod, gpu) (shop_queue_length)", "pod")]
    [InlineData("sum by (pod) (unknown)", "pod?")]
    [InlineData("sum by (__name__) (shop_queue_length)", "__name__=shop_queue_length")]
    [InlineData("sum without (instance) (shop_queue_length)", "job, pod")]
    [InlineData("sum without (instance) (unknown)", "*")]
    [InlineData("sum by ($label) (shop_queue_length)", "__name__?=shop_queue_length, instance?, job?, pod?")]
    [InlineData("topk by (job) (3, shop_queue_length)", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("count_values(\"version\", shop_queue_length)", "version")]
    [InlineData("count_values by (job) (\"version\", shop_queue_length)", "job, version")]
    [InlineData("quantile by (job) (0.9, shop_queue_length)", "job")]
    [InlineData("count(count by (pod) (shop_queue_length))", "")]
    public void Aggregations_keep_what_they_are_grouped_by(string expression, string labels) =>
        AssertFlow(expression, labels);

    [Theory]
    [InlineData("rate(shop_requests_total[5m])", "instance, job, method=GET|POST, status=200|404|500")]
    [InlineData("last_over_time(shop_queue_length[5m])", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("max_over_time(shop_queue_length[5m])", "instance, job, pod")]
    [InlineData("max_over_time(sum by (pod) (shop_queue_length)[5m:1m])", "pod")]
    [InlineData("-shop_queue_length", "instance, job, pod")]
    [InlineData("(shop_queue_length)", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("sort_desc(shop_queue_length)", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("vector(1)", "")]
    [InlineData("scalar(shop_queue_length)", "")]
    [InlineData("time()", "")]
    [InlineData("hour()", "")]
    [InlineData("hour(shop_start_time_seconds)", "instance, job")]
    [InlineData("absent(shop_queue_length{pod=\"a\", job=~\"b\"})", "pod=a")]
    [InlineData("absent(shop_queue_length{pod=\"a\", pod!=\"b\"})", "")]
    [InlineData("absent_over_time(shop_queue_length{pod=\"a\"}[5m])", "pod=a")]
    [InlineData("absent(sum by (pod) (shop_queue_length))", "")]
    [InlineData("histogram_quantile(0.9, rate(shop_request_duration_seconds_bucket[5m]))", "instance, job, method=GET|POST")]
    [InlineData("histogram_quantile(0.9, sum by (le, job) (rate(shop_request_duration_seconds_bucket[5m])))", "job")]
    [InlineData("label_replace(shop_queue_length, \"app\", \"$1\", \"pod\", \"(.*)-.*\")", "__name__=shop_queue_length, app?, instance, job, pod")]
    [InlineData("label_replace(shop_queue_length, \"app\", \"$1\", \"pod\", \"(.+)\")", "__name__=shop_queue_length, app, instance, job, pod")]
    [InlineData("label_replace(shop_queue_length, \"app\", \"shop\", \"\", \"\")", "__name__=shop_queue_length, app=shop, instance, job, pod")]
    [InlineData("label_replace(shop_queue_length, \"pod\", \"\", \"pod\", \".*\")", "__name__=shop_queue_length, instance, job")]
    [InlineData("label_replace(shop_queue_length, \"app\", \"x\", \"gpu\", \".+\")", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("label_join(shop_queue_length, \"app\", \"/\", \"job\", \"pod\")", "__name__=shop_queue_length, app, instance, job, pod")]
    [InlineData("label_join(shop_queue_length, \"app\", \"\", \"gpu\")", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("info(shop_queue_length, {version=~\".+\"})", "__name__=shop_queue_length, instance, job, pod, version")]
    public void Functions_say_what_they_keep(string expression, string labels) => AssertFlow(expression, labels);

    [Theory]
    [InlineData("shop_queue_length > 5", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("5 < shop_queue_length", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("shop_queue_length > bool 5", "instance, job, pod")]
    [InlineData("shop_queue_length * 2", "instance, job, pod")]
    [InlineData("shop_queue_length > $threshold", "__name__=shop_queue_length, instance, job, pod")]
    [InlineData("shop_memory_bytes / shop_memory_limit_bytes", "instance, job, pod")]
    [InlineData("shop_memory_bytes > shop_memory_limit_bytes", "__name__=shop_memory_bytes, instance, job, pod")]
    [InlineData("shop_memory_bytes > on (pod) shop_memory_limit_bytes", "pod")]
    [InlineData("shop_memory_bytes / ignoring (instance) sum by (pod, job) (shop_memory_limit_bytes)", "job, pod")]
    [InlineData("shop_memory_bytes * on (job) group_left (version) shop_build_info", "instance, job, pod, version")]
    [InlineData("shop_build_info * on (job) group_right (version) shop_memory_bytes", "instance, job, pod, version")]
    [InlineData("shop_memory_bytes * ignoring (pod, version, commit) group_left shop_build_info", "instance, job, pod")]
    [InlineData("shop_memory_bytes and on (job) shop_build_info", "__name__=shop_memory_bytes, instance, job, pod")]
    [InlineData("unknown and on (job) up", "__name__=unknown, job, *")]
    [InlineData("unknown * up", "instance, job")]
    [InlineData("shop_memory_bytes unless shop_queue_length", "__name__=shop_memory_bytes, instance, job, pod")]
    [InlineData("shop_memory_bytes or shop_build_info", "__name__=shop_memory_bytes|shop_build_info, commit?, instance, job, pod?, version?")]
    [InlineData("sum by (job) (shop_queue_length) or vector(0)", "job?")]
    [InlineData("up{job=\"a\"} * on (job) group_right up", "instance, job=a")]
    [InlineData("sum by (job, pod) (shop_queue_length) + on (job) fill(0) sum by (job) (up)", "job")]
    [InlineData("1 + 2", "")]
    public void Operators_take_both_sides_together(string expression, string labels) => AssertFlow(expression, labels);

    [Fact]
    public void Records_are_series_again()
    {
        var rule = Series.Recorded(
            "job:shop_requests:rate5m", Shop.Parse("sum by (job, status) (rate(shop_requests_total{status=~\"5..\"}[5m]))"), Shop.Declarations,
            [new("tier", "web"), new("job", "")]);
        Assert.Equal(
            "__name__=job:shop_requests:rate5m, status=500, tier=web",
            Text(LabelFlow.Of(Shop.Parse(rule.Name), Shop.Declarations.With(rule))));
    }

    [Fact]
    public void Several_rules_of_one_name_have_what_all_have()
    {
        var a = Series.Recorded("record", Shop.Parse("sum by (job, pod) (shop_queue_length)"), Shop.Declarations);
        var b = Series.Recorded("record", Shop.Parse("sum by (job) (up)"), Shop.Declarations, [new("kind", "up")]);
        Assert.Equal(
            "__name__=record, job, kind?=up, pod?",
            Text(LabelFlow.Of(Shop.Parse("record"), Shop.Declarations.With(a).With(b))));
    }

    [Fact]
    public void A_metric_of_two_catalogues_has_what_both_have()
    {
        var other = new Catalogue("other") { TargetLabels = [new("job")],
            Metrics = [new Gauge("shop_queue_length", "Orders.", [new("shard")])] };
        Assert.Equal(
            "__name__=shop_queue_length, instance?, job, pod?, shard?",
            Text(LabelFlow.Of(Shop.Parse("shop_queue_length"), new Declarations(Shop.Catalogue, other))));
    }

    [Fact]
    public void A_label_of_the_program_that_the_scrape_has_too_is_exported()
    {
        var catalogue = new Catalogue(
            "other") { Metrics = [new Gauge("jobs", "Jobs.", [new("job") { Values = ["a"] }])] };
        Assert.Equal(
            "__name__=jobs, exported_job?=a, instance, job",
            Text(LabelFlow.Of(Shop.Parse("jobs"), new Declarations(catalogue))));
    }

    [Fact]
    public void What_a_legend_names_can_be_asked_for()
    {
        var flow = LabelFlow.Of(Shop.Parse("avg by (pod, job) (shop_queue_length)"), Shop.Declarations);
        Assert.True(flow.CannotHave("gpu"));
        Assert.True(flow.MustHave("pod"));
        Assert.Equal("pod", Assert.Single(flow.Nearest("pot")));
        var lost = new QueryChecks().Inspect(Shop.Parse("avg(shop_queue_length)"), Shop.Declarations).Use("pod");
        Assert.Equal("The label 'pod' is gone: 'avg' drops it.", lost?.Message);
        Assert.Null(new QueryChecks().Inspect(Shop.Parse("shop_queue_length"), Shop.Declarations).Use("pod"));
    }

    static void AssertFlow(string expression, string labels) =>
        Assert.Equal(labels, Text(LabelFlow.Of(Shop.Parse(expression), Shop.Declarations)));

    static string Text(LabelFlow flow) =>
        string.Join(", ", flow.Possible.Select(l => Text(flow, l)).Concat(flow.IsOpen ? ["*"] : []));

    static string Text(LabelFlow flow, string label) =>
        $"{label}{(flow.MustHave(label) ? "" : "?")}{(flow.ValuesOf(label) is { } values ? "=" + string.Join('|', values) : "")}";
}
