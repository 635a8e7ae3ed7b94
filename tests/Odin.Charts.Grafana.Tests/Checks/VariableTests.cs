using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests.Checks;

public class VariableTests
{
    static readonly Variable Job = QueryVariable.LabelValues("shop_requests_total", "job");

    [Theory]
    [InlineData("Requests of $jbo", "did you mean 'job'?")]
    [InlineData("Requests of ${jbo:text}", "did you mean 'job'?")]
    [InlineData("Over $__rate_intervall", "did you mean '__rate_interval'?")]
    public void A_variable_that_is_used_is_there(string title, string hint)
    {
        var said = Check(Shop.Panel(InJob) with { Title = title }, Job).Single(d => d.Code == "ODIN2328");
        Assert.Contains(hint, said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("label_replace(shop_queue_length, \"a\", \"$1\", \"job\", \"(.*)\")")]
    [InlineData("label_replace(shop_queue_length, \"a\", \"$x\", \"job\", \"(?P<x>.*)\")")]
    public void Groups_of_regular_expressions_are_no_variables(string query) => Assert.Empty(Check(Shop.Panel(query)));

    [Fact]
    public void A_text_that_a_reader_writes_is_no_list_to_repeat_for() => Assert.Equal(
        ["ODIN2332"], Check(Shop.Panel() with { Repeat = new("word") }, new TextVariable("word")).Select(d => d.Code));

    static readonly Panel Lines = new LogsPanel("Lines")
    {
        Description = "Lines of logs.",
        Targets = [new LokiQuery("""{namespace=~"$namespace", app=~"$app"}""")],
    };

    static readonly Variable[] Labels = [new LokiVariable("namespace", "namespace"), new LokiVariable("app", "app") { Stream = """{namespace=~"$namespace"}""" }];

    [Fact]
    public void A_choice_of_labels_of_logs_asks_Loki()
    {
        var dashboard = Shop.Dashboard(Lines) with { Variables = [.. Labels] };
        Assert.Empty(Shop.Checks.Check(dashboard));
        var variables = System.Text.Json.Nodes.JsonNode.Parse(DashboardJson.Classic(dashboard, Shop.Declarations))!["templating"]!["list"]!.AsArray();
        Assert.Equal(["loki_datasource", "namespace", "app"], variables.Select(v => (string?)v!["name"]));
        Assert.All(variables.Skip(1), v => Assert.Equal(("loki", "${loki_datasource}"), ((string?)v!["datasource"]!["type"], (string?)v["datasource"]!["uid"])));
        Assert.Equal(["label_values(namespace)", "label_values({namespace=~\"$namespace\"}, app)"], variables.Skip(1).Select(v => (string?)v!["query"]));
    }

    [Fact]
    public void A_choice_of_labels_of_logs_asks_no_Prometheus() => Assert.Equal(
        ["ODIN2333"], Check(Lines, Labels[0], new LokiVariable("app", "app") { Datasource = "metrics" }, new DatasourceVariable("metrics", DatasourceType.Prometheus)).Select(d => d.Code));

    [Fact]
    public void A_variable_that_is_there_is_used() =>
        Assert.Equal(["ODIN2329"], Check(Shop.Panel(), Job).Select(d => d.Code));

    [Fact]
    public void The_old_brackets_are_told() =>
        Assert.Equal(["ODIN2330"], Check(Shop.Panel(InJob) with { Title = "Of [[job]]" }, Job).Select(d => d.Code));

    [Fact]
    public void Names_are_different() =>
        Assert.Equal(["ODIN2331"], Check(Shop.Panel(InJob), Job, Job).Select(d => d.Code).Distinct());

    [Theory]
    [InlineData("1st")]
    [InlineData("a-b")]
    [InlineData("__a")]
    public void A_name_is_one(string name) =>
        Assert.Contains("ODIN2331", Check(Shop.Panel(), new CustomVariable(name, ["a"])).Select(d => d.Code));

    [Fact]
    public void A_repeat_is_for_a_variable_that_is_there() =>
        Assert.Equal(["ODIN2332"], Check(Shop.Panel() with { Repeat = new("jbo") }).Select(d => d.Code));

    [Fact]
    public void A_repeat_is_for_several_values() => Assert.Equal(
        ["ODIN2332"], Check(Shop.Panel() with { Repeat = new("quantile") }, new CustomVariable("quantile", ["0.5"]))
            .Select(d => d.Code));

    [Fact]
    public void A_query_asks_a_data_source_that_is_there() => Assert.Equal(["ODIN2333"], Check(Shop.Panel() with
    {
        Targets = [Shop.Requests.Rate().Sum().As("a") with { Datasource = "prod-prometheus" }],
    }).Select(d => d.Code));

    [Fact]
    public void A_query_asks_a_data_source_of_its_kind() => Assert.Contains("ODIN2333", Check(
        Shop.Panel() with { Targets = [Shop.Requests.Rate().Sum().As("a") with { Datasource = "logs" }] },
        new DatasourceVariable("logs", DatasourceType.Loki)).Select(d => d.Code));

    [Fact]
    public void Several_values_are_matched_as_a_regular_expression() => Assert.Equal(
        ["ODIN2334"], Check(Shop.Panel("sum(rate(shop_requests_total{job=\"$job\"}[$__rate_interval]))"), Job)
            .Select(d => d.Code));

    [Theory]
    [InlineData("label_value(up, job)")]
    [InlineData("up")]
    public void The_query_of_a_variable_is_one(string query) => Assert.Equal(
        ["ODIN2335"], Check(Shop.Panel("shop_queue_length{job=~\"$job\"}"), new QueryVariable("job", query))
            .Select(d => d.Code));

    [Fact]
    public void The_metric_of_a_variable_is_there() => Assert.StartsWith(
        "ODIN21",
        Assert.Single(Check(Shop.Panel("shop_queue_length{job=~\"$job\"}"), new QueryVariable("job", "label_values(shop_queue, job)"))).Code,
        StringComparison.Ordinal);

    [Fact]
    public void The_label_of_a_variable_is_there() => Assert.StartsWith(
        "ODIN21",
        Assert.Single(Check(Shop.Panel("shop_queue_length{job=~\"$job\"}"), new QueryVariable("job", "label_values(shop_queue_length, jobb)"))).Code,
        StringComparison.Ordinal);

    [Fact]
    public void What_is_chosen_at_first_is_a_choice() => Assert.Contains(
        "ODIN2335", Check(Shop.Panel() with { Title = "$a" }, new CustomVariable("a", ["x"]) { Default = "y" })
            .Select(d => d.Code));

    [Fact]
    public void The_scope_holds_for_all_selectors() => Assert.Equal(
        ["ODIN2336"],
        (Shop.Checks with { Scope = ["job", "instance"] })
            .Check(Shop.Dashboard(Shop.Panel("shop_queue_length / shop_queue_length{job=~\"$job\"}") with { Unit = PanelUnit.None }) with { Variables = [Job] })
            .Select(d => d.Code));

    const string InJob = "sum(rate(shop_requests_total{job=~\"$job\"}[$__rate_interval]))";

    static Diagnostic[] Check(Panel panel, params Variable[] variables) =>
        [.. Shop.Checks.Check(Shop.Dashboard(panel) with { Variables = [.. variables] })];
}
