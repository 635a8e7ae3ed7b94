namespace Odin.Charts.PromQL.Tests;

/// <summary>Variables of Grafana in expressions.</summary>
public class GrafanaTests
{
    [Theory]
    [InlineData("rate(foo[$__rate_interval])")]
    [InlineData("rate(foo[${__rate_interval}])")]
    [InlineData("rate(foo[[[window]]])")]
    [InlineData("rate(foo[${window}m])")]
    [InlineData("rate(foo[5${unit}])")]
    [InlineData("rate(foo[$__range_s])")]
    [InlineData("max_over_time(rate(foo[$__rate_interval])[$__range:$__interval])")]
    [InlineData("rate(foo[2 * $__rate_interval])")]
    [InlineData("foo offset $offset")]
    [InlineData("foo offset -${offset}")]
    [InlineData("foo @ ${__to:date:seconds}")]
    [InlineData("foo > $threshold")]
    [InlineData("topk($limit, foo)")]
    [InlineData("topk([[limit]], foo)")]
    [InlineData("clamp(foo, -$low, ${high:raw})")]
    [InlineData("sum by ($label) (foo)")]
    [InlineData("sum by (job, ${labels:csv}) (foo)")]
    [InlineData("foo * on ($labels) group_left ([[more]]) bar")]
    [InlineData("$metric")]
    [InlineData("rate($metric[5m])")]
    [InlineData("rate(${metric}_total{job=\"api\"}[5m])")]
    [InlineData("node_${what}_bytes")]
    [InlineData("node_$what:sum")]
    [InlineData("$metric offset 5m")]
    [InlineData("$metric{job=\"api\"} > 5")]
    [InlineData("sum($expression) / $other")]
    [InlineData("$function(foo[5m])")]
    [InlineData("foo{job=\"$job\"}")]
    [InlineData("foo{job=~\"${job:regex}\", code!~\"[[code]]\"}")]
    [InlineData("foo{job=~\"($job)+|$other\"}")]
    [InlineData("foo{$label=\"a\"}")]
    [InlineData("foo{${label}=~\"${value}\"}")]
    [InlineData("{job=~\"$job\"}")]
    [InlineData("label_replace(foo, \"a\", \"$1\", \"b\", \"(.*)$\")")]
    public void Variables_stand_where_Grafana_replaces_them(string text)
    {
        var parse = PromQLParser.Parse(text, null, PromDialect.Grafana);
        Assert.Empty(parse.Problems);
        Assert.Equal(text, PromQLPrinter.Print(parse.Expression!));
    }

    [Theory]
    [InlineData("rate(foo[$x])")]
    [InlineData("foo > ${x}")]
    [InlineData("$metric")]
    [InlineData("sum by ($x) (foo)")]
    [InlineData("foo{$label=\"a\"}")]
    public void Prometheus_refuses_them(string text) =>
        Assert.Equal("ODIN2019", Assert.Single(PromQLParser.Parse(text).Problems).Code);

    [Theory]
    [InlineData("foo{job=$job}", "ODIN2001")]
    [InlineData("rate($x)", null)]
    [InlineData("rate($x + foo)", "ODIN2009")]
    [InlineData("abs($metric[5m])", "ODIN2009")]
    [InlineData("foo{a=~\"($job\"}", "ODIN2012")]
    [InlineData("foo[$]", "ODIN2002")]
    [InlineData("foo[${}]", "ODIN2002")]
    [InlineData("foo[${x]", "ODIN2002")]
    [InlineData("$a $b", "ODIN2001")]
    [InlineData("sum $x (foo)", "ODIN2001")]
    public void What_is_wrong_with_any_value_is_refused(string text, string? code) =>
        Assert.Equal(code, PromQLParser.Parse(text, null, PromDialect.Grafana).Problems.FirstOrDefault()?.Code);

    [Fact]
    public void The_open_window_is_a_variable()
    {
        var parse = PromQLParser.Parse("rate(foo[$__rate_interval])", null, PromDialect.Grafana);
        var window = Assert.Single(parse.Expression!.Descendants().OfType<PromVariable>());
        Assert.Equal(("__rate_interval", "$__rate_interval"), (window.Name, window.Written));
    }

    [Fact]
    public void A_format_and_a_field_are_not_the_name()
    {
        var parse = PromQLParser.Parse("${a.text:raw} + [[b:csv]]", null, PromDialect.Grafana);
        Assert.Equal(["a", "b"], parse.Expression!.Descendants().OfType<PromVariable>().Select(v => v.Name));
    }
}
