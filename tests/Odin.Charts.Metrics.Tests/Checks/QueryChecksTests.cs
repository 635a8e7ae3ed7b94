using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics.Tests;

/// <summary>Seeded faults: the code, and the place between « and ».</summary>
public class QueryChecksTests
{
    static readonly QueryChecks Checks = new() { Target = Shop.Target, Retention = TimeSpan.FromDays(15) };

    [Theory]
    [InlineData("ODIN2100", "sum(«shop_request_total»)")]
    [InlineData("ODIN2100", "sum(rate(«http_request_duration_seconds_bucket»[5m]))")]
    [InlineData("ODIN2100", "rate(«shop_request_duration_seconds»[5m])")]
    [InlineData("ODIN2100", "rate(«shop_order_bytes_bucket»[5m])")]
    [InlineData("ODIN2100", "{«__name__=~\"shop_queue_length|nothing\"»}")]
    [InlineData("ODIN2100", "{«__name__=~\"nothing.+\"»}")]
    [InlineData("ODIN2101", "shop_queue_length{«status!~\"5..\"»}")]
    [InlineData("ODIN2101", "shop_queue_length{job=\"a\", «pdo=\"b\"»}")]
    [InlineData("ODIN2101", "sum by (job, «gpu») (shop_queue_length)")]
    [InlineData("ODIN2101", "shop_memory_bytes / on (pod, «gpu») shop_memory_limit_bytes")]
    [InlineData("ODIN2101", "shop_memory_bytes * on (job) group_left («release») shop_build_info")]
    [InlineData("ODIN2101", "label_replace(shop_queue_length, \"app\", \"$1\", «\"pods\"», \"(.*)-.*\")")]
    [InlineData("ODIN2102", "rate(shop_requests_total{«method=\"PUT\"»}[5m])")]
    [InlineData("ODIN2102", "rate(shop_requests_total{«status=~\"3..\"»}[5m])")]
    [InlineData("ODIN2102", "rate(shop_requests_total{«status!~\"3..\"»}[5m])")]
    [InlineData("ODIN2102", "rate(shop_requests_total{«status!~\"...\"»}[5m])")]
    [InlineData("ODIN2102", "rate(shop_requests_total{«method=~\"GET|HEAD\"»}[5m])")]
    [InlineData("ODIN2102", "rate(shop_requests_total{«method!=\"get\"»}[5m])")]
    [InlineData("ODIN2103", "rate(shop_request_duration_seconds_bucket{«le=\"0.3\"»}[5m])")]
    [InlineData("ODIN2103", "rate(shop_request_duration_seconds_bucket{«le=\"0.50\"»}[5m])")]
    [InlineData("ODIN2103", "rate(shop_request_duration_seconds_bucket{«le=~\"3(\\\\.0)?\"»}[5m])")]
    [InlineData("ODIN2103", "shop_gc_duration_seconds{«quantile=\"0.9\"»}")]
    [InlineData("ODIN2104", "rate(shop_request_duration_seconds_bucket{«le=\"1\"»}[5m])")]
    [InlineData("ODIN2104", "rate(shop_request_duration_seconds_bucket{«le=\"1.0\"»}[5m])")]
    [InlineData("ODIN2104", "rate(shop_request_duration_seconds_bucket{«le=~\"1|2.5\"»}[5m])")]
    [InlineData("ODIN2105", "rate(shop_requests_total{«method=~\"GET\"»}[5m])")]
    [InlineData("ODIN2105", "rate(shop_requests_total{«status=~\"^5..$\"»}[5m])")]
    [InlineData("ODIN2105", "shop_queue_length{«pod=~\".*\"»}")]
    [InlineData("ODIN2106", "shop_queue_length{pod=\"a\", «pod=\"b\"»}")]
    [InlineData("ODIN2106", "shop_queue_length{pod=\"a\", «pod!~\"a|b\"»}")]
    public void What_is_selected(string code, string marked) => AssertFound(code, marked);

    [Theory]
    [InlineData("ODIN2110", "«rate(shop_queue_length[5m])»")]
    [InlineData("ODIN2110", "sum(«increase(shop_build_info[1h])»)")]
    [InlineData("ODIN2110", "«rate(rate(shop_requests_total[5m])[1h:1m])»")]
    [InlineData("ODIN2111", "«shop_requests_total»")]
    [InlineData("ODIN2111", "sum by (method) («shop_requests_total{status=\"500\"}»)")]
    [InlineData("ODIN2111", "avg_over_time(«shop_sent_bytes_total»[1h])")]
    [InlineData("ODIN2111", "histogram_quantile(0.9, sum by (le) («shop_request_duration_seconds_bucket»))")]
    [InlineData("ODIN2112", "«deriv(shop_sent_bytes_total[5m])»")]
    [InlineData("ODIN2113", "rate(shop_requests_total[«45s»])")]
    [InlineData("ODIN2113", "rate(shop_requests_total[«30s»])")]
    [InlineData("ODIN2113", "rate(shop_requests_total[«$__interval»])")]
    [InlineData("ODIN2114", "max_over_time(«shop_queue_length»[30d])")]
    [InlineData("ODIN2114", "max_over_time(rate(«shop_requests_total»[5m])[30d:1h])")]
    [InlineData("ODIN2114", "«shop_queue_length offset 20d»")]
    [InlineData("ODIN2115", "«rate(sum(shop_requests_total)[5m:1m])»")]
    [InlineData("ODIN2115", "«rate(job:shop_requests:sum[5m])»")]
    [InlineData("ODIN2116", "shop_queue_length offset «-5m»")]
    public void What_is_asked_of_it(string code, string marked) => AssertFound(code, marked);

    [Theory]
    [InlineData("ODIN2120", "«histogram_quantile(0.9, sum by (method) (rate(shop_request_duration_seconds_bucket[5m])))»")]
    [InlineData("ODIN2120", "«histogram_quantile(0.9, sum(rate(shop_request_duration_seconds_bucket[5m])))»")]
    [InlineData("ODIN2121", "«histogram_quantile(0.9, rate(shop_request_duration_seconds_sum[5m]))»")]
    [InlineData("ODIN2121", "«histogram_quantile(0.9, shop_queue_length)»")]
    [InlineData("ODIN2121", "«histogram_count(rate(shop_request_duration_seconds_bucket[5m]))»")]
    [InlineData("ODIN2122", "«sum by (method) (rate(shop_request_duration_seconds_bucket[5m]))»")]
    [InlineData("ODIN2123", "«avg(shop_gc_duration_seconds{quantile=\"0.99\"})»")]
    [InlineData("ODIN2123", "«avg(histogram_quantile(0.9, sum by (le, method) (rate(shop_request_duration_seconds_bucket[5m]))))»")]
    [InlineData("ODIN2124", "«avg(rate(shop_gc_duration_seconds_sum[5m]) / rate(shop_gc_duration_seconds_count[5m]))»")]
    [InlineData("ODIN2124", "«quantile(0.9, rate(shop_gc_duration_seconds_sum[5m]) / rate(shop_gc_duration_seconds_count[5m]))»")]
    [InlineData("ODIN2125", "histogram_quantile(«99», sum by (le) (rate(shop_request_duration_seconds_bucket[5m])))")]
    [InlineData("ODIN2125", "quantile(«-0.5», shop_queue_length)")]
    [InlineData("ODIN2126", "«sum by (version) (shop_build_info)»")]
    public void Distributions(string code, string marked) => AssertFound(code, marked);

    [Theory]
    [InlineData("ODIN2130", "shop_memory_bytes / on («pod») sum by (job) (shop_memory_limit_bytes)")]
    [InlineData("ODIN2130", "«shop_memory_bytes / sum by (pod) (shop_memory_limit_bytes)»")]
    [InlineData("ODIN2130", "«sum(rate(shop_requests_total{status=\"500\"}[5m])) / sum by (job) (rate(shop_requests_total[5m]))»")]
    [InlineData("ODIN2130", "«rate(shop_requests_total{status=\"500\"}[5m]) / rate(shop_requests_total{status=\"200\"}[5m])»")]
    [InlineData("ODIN2130", "«up unless sum by (job) (shop_memory_bytes)»")]
    [InlineData("ODIN2131", "sum by («pod») (sum by (job) (shop_queue_length))")]
    [InlineData("ODIN2131", "sum by («__name__») (rate(shop_requests_total[5m]))")]
    [InlineData("ODIN2131", "shop_memory_bytes * on (job) group_left («version») max by (job) (shop_build_info)")]
    [InlineData("ODIN2131", "max by («le») (histogram_quantile(0.9, rate(shop_request_duration_seconds_bucket[5m])) > 1)")]
    [InlineData("ODIN2132", "sum without («gpu») (shop_queue_length)")]
    [InlineData("ODIN2132", "sum without (pod, «instnace») (shop_queue_length)")]
    [InlineData("ODIN2101", "shop_queue_length{«shard=\"1\"»} / shop_memory_bytes")]
    [InlineData("ODIN2132", "shop_memory_bytes / ignoring («gpu») shop_memory_limit_bytes")]
    [InlineData("ODIN2133", "«sum by (job, status) (rate(shop_requests_total[5m])) / on (job) sum by (job) (rate(shop_requests_total[5m]))»")]
    [InlineData("ODIN2134", "vector(0) or «sum(shop_queue_length)»")]
    [InlineData("ODIN2135", "up and on (job) («shop_queue_length > bool 5»)")]
    public void Labels_that_meet(string code, string marked) => AssertFound(code, marked);

    [Theory]
    [InlineData("ODIN2140", "«sum(rate(shop_requests_total{status=\"500\"}[5m]) / ignoring (status) rate(shop_requests_total{status=\"200\"}[5m]))»")]
    [InlineData("ODIN2140", "«avg_over_time((sum(rate(shop_requests_total{status=\"500\"}[5m])) / sum(rate(shop_requests_total[5m])))[1d:5m])»")]
    [InlineData("ODIN2140", "«sum(rate(shop_requests_total{status=\"500\"}[5m])) / sum(rate(shop_requests_total[5m])) != 0»")]
    [InlineData("ODIN2140", "«avg_over_time(job:shop_errors:ratio_rate5m[7d])»")]
    [InlineData("ODIN2141", "«shop_memory_bytes + shop_queue_length»")]
    [InlineData("ODIN2141", "«rate(shop_sent_bytes_total[5m]) > shop_memory_bytes»")]
    [InlineData("ODIN2141", "«100 * shop_memory_bytes / shop_memory_limit_bytes > shop_memory_bytes / shop_memory_limit_bytes»")]
    public void Values_that_meet(string code, string marked) => AssertFound(code, marked);

    [Theory]
    [InlineData("shop_queue_length{status=\"500\"}", "'shop_queue_length' has no label 'status'.", "The labels are instance, job, pod.")]
    [InlineData("rate(shop_request_duration_seconds[5m])", "Nothing exports or records the metric 'shop_request_duration_seconds'.",
        "'shop_request_duration_seconds' is a classic histogram: its series are shop_request_duration_seconds_bucket, shop_request_duration_seconds_sum and shop_request_duration_seconds_count.")]
    [InlineData("shop_que_length", "Nothing exports or records the metric 'shop_que_length'.", "Did you mean shop_queue_length?")]
    [InlineData("node_load1", "Nothing exports or records the metric 'node_load1'.",
        "The catalogue 'node-exporter' of Odin.Charts.Metrics.Catalogues has it: add it to the declarations.")]
    [InlineData("rate(shop_request_duration_seconds_bucket{le=~\"3(\\\\.0)?\"}[5m])",
        "'shop_request_duration_seconds' has no bucket that ends at 3.", "There are 0.5, 1, 2.5.")]
    [InlineData("rate(shop_requests_total{method=\"put\"}[5m])", "'method' is never 'put'.", "It is one of GET, POST.")]
    [InlineData("rate(shop_request_duration_seconds_bucket{le=\"1\"}[5m])", "Only Prometheus 2 writes le=\"1\", and this is 3.14.", "Write le=~\"1(\\\\.0)?\".")]
    [InlineData("shop_memory_bytes / sum by (pod) (shop_memory_limit_bytes)",
        "No series of the two sides ever match: only the left has 'instance', 'sum by (pod)' drops it; only the left has 'job', 'sum by (pod)' drops it.",
        "Match on what both have: on (pod).")]
    [InlineData("histogram_quantile(0.9, sum(rate(shop_request_duration_seconds_bucket[5m])))", "'histogram_quantile' needs 'le', and 'sum' drops it.",
        "Keep it: sum by (le, …) (rate(…)).")]
    public void The_message_says_what_is_known(string expression, string message, string hint)
    {
        var problem = Assert.Single(Checks.Check(Shop.Parse(expression), Declarations));
        Assert.Equal((message, hint), (problem.Message, problem.Hint));
    }

    [Fact]
    public void All_problems_of_an_expression_are_reported_in_the_order_of_the_text() => Assert.Equal(
        ["ODIN2101", "ODIN2101", "ODIN2113", "ODIN2100"],
        Checks.Check(Shop.Parse("sum by (shard) (rate(shop_requests_total{gpu=\"1\"}[10s])) / nothing"), Declarations)
            .Select(p => p.Code));

    [Fact]
    public void What_was_checked_says_what_it_is()
    {
        var query = Checks.Inspect(Shop.Parse("sum by (pod) (shop_memory_bytes)"), Declarations);
        Assert.Empty(query.Problems);
        Assert.Equal(["pod"], query.Labels.Certain);
        Assert.Equal(new QueryUnit(Unit.Bytes), query.Unit);
        Assert.Null(query.Use("pod"));
        Assert.Equal("The label 'job' is gone: 'sum by (pod)' drops it.", query.Use("job")?.Message);
    }

    static Declarations Declarations { get; } = Shop.Declarations
        .With(Series.Recorded("job:shop_requests:sum", Shop.Parse("sum by (job) (shop_requests_total)"),
            Shop.Declarations))
        .With(Series.Recorded(
            "job:shop_errors:ratio_rate5m",
            Shop.Parse("sum by (job) (rate(shop_requests_total{status=\"500\"}[5m])) / sum by (job) (rate(shop_requests_total[5m]))"),
            Shop.Declarations));

    static void AssertFound(string code, string marked)
    {
        var (start, end) = (
            marked.IndexOf('«', StringComparison.Ordinal), marked.IndexOf('»', StringComparison.Ordinal) - 1);
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var found = Checks.Check(Shop.Parse(text), Declarations);
        Assert.Contains(
            (code, text[start..end]), found.Select(p => (p.Code, text.Substring(p.Span.Start, p.Span.Length))));
        Assert.Single(found);
    }
}
