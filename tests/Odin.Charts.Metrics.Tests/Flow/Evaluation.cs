using System.Text;
using System.Text.RegularExpressions;

namespace Odin.Charts.Metrics.Tests;

/// <summary>What Prometheus itself answers to expressions about the shop, by <c>promtool test rules</c>: every test
/// expects a series that there is not, and promtool says what it got.</summary>
static partial class Evaluation
{
    const string Series = """
        shop_requests_total{job="shop",instance="a",method="GET",status="200"}
        shop_requests_total{job="shop",instance="a",method="GET",status="500"}
        shop_requests_total{job="shop",instance="b",method="POST",status="404"}
        shop_sent_bytes_total{job="shop",instance="a",pod="a"}
        shop_sent_bytes_total{job="shop",instance="b",pod="b"}
        shop_request_duration_seconds_bucket{job="shop",instance="a",method="GET",le="0.1"}
        shop_request_duration_seconds_bucket{job="shop",instance="a",method="GET",le="0.5"}
        shop_request_duration_seconds_bucket{job="shop",instance="a",method="GET",le="1"}
        shop_request_duration_seconds_bucket{job="shop",instance="a",method="GET",le="2.5"}
        shop_request_duration_seconds_bucket{job="shop",instance="a",method="GET",le="+Inf"}
        shop_request_duration_seconds_count{job="shop",instance="a",method="GET"}
        shop_request_duration_seconds_count{job="shop",instance="a",method="POST"}
        shop_queue_length{job="shop",instance="a",pod="a"}
        shop_queue_length{job="shop",instance="b",pod="b"}
        shop_memory_bytes{job="shop",instance="a",pod="a"}
        shop_memory_bytes{job="a",instance="b",pod="c"}
        shop_temperature_celsius{job="shop",instance="a"}
        shop_temperature_celsius{job="shop",instance="a",room="a"}
        shop_temperature_celsius{job="shop",instance="b",room="b"}
        shop_gc_duration_seconds{job="shop",instance="a",pod="a",quantile="0.5"}
        shop_gc_duration_seconds{job="shop",instance="a",pod="a",quantile="0.99"}
        shop_build_info{job="shop",instance="a",version="1",commit="a"}
        up{job="shop",instance="a"}
        up{job="shop",instance="b"}
        undeclared{job="shop",extra="a"}
        undeclared{pod="b"}
        """;

    /// <summary>The series that each expression gives, or <c>null</c> for one that cannot be evaluated.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyDictionary<string, string>>?> Of(
        IReadOnlyList<string> expressions)
    {
        using var folder = new TemporaryFolder();
        var said = ToolRun.Of(Tool.Promtool, ["test", "rules", folder.Write("tests.yml", File(expressions))]).Refused();
        var answers = said.Split("\n    expr: ").Skip(1).ToArray();
        Assert.Equal(expressions.Count, answers.Length);
        return [.. answers.Select(Read)];
    }

    static string File(IReadOnlyList<string> expressions)
    {
        var file = new StringBuilder("evaluation_interval: 1m\ntests:\n- interval: 1m\n  input_series:\n");
        foreach (var (series, i) in Series.Split('\n').Select((s, i) => (s, i)))
            file.Append("  - series: '").Append(series).Append("'\n    values: '").Append(i % 3).Append('+')
                .Append(i % 4).Append("x20'\n");
        file.Append("  promql_expr_test:\n");
        foreach (var expression in expressions)
            file.Append("  - expr: '").Append(expression)
                .Append("'\n    eval_time: 10m\n    exp_samples: [{labels: nothing_is_called_so, value: 1}]\n");
        return file.ToString();
    }

    static IReadOnlyList<IReadOnlyDictionary<string, string>>? Read(string answer)
    {
        var got = answer.IndexOf("\n        got: ", StringComparison.Ordinal);
        return got < 0
            ? null
            : [.. SeriesPattern().Matches(answer[(got + 14)..].Split('\n')[0]).Select(m => Labels(m.Groups[1].Value))];
    }

    static Dictionary<string, string> Labels(string text) =>
        LabelPattern().Matches(text).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    [GeneratedRegex(@"\{([^}]*)\} ")]
    private static partial Regex SeriesPattern();

    [GeneratedRegex("(\\w+)=\"([^\"]*)\"")]
    private static partial Regex LabelPattern();
}
