using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

public class AggregationTests
{
    static readonly Query A = Queue.Value();

    [Fact]
    public void Labels_stay_or_go()
    {
        QueryAssert.Printed("sum(api_queue_length)", A.Sum());
        QueryAssert.Printed("sum(api_queue_length)", A.Sum(by: []));
        QueryAssert.Printed("sum by (pod, node) (api_queue_length)", A.Sum(Pod, Node));
        QueryAssert.Printed("sum by (pod) (api_queue_length)", A.Sum(by: [Pod]));
        QueryAssert.Printed("sum without (instance) (api_queue_length)", A.Sum(without: [Instance]));
        QueryAssert.Printed("sum without () (api_queue_length)", A.Sum(without: []));
    }

    [Fact]
    public void A_variable_of_Grafana_can_be_a_label() =>
        QueryAssert.Printed("avg by ($group) (api_queue_length)", A.Avg(new Label("$group")));

    [Fact]
    public void All_aggregations_are_there()
    {
        QueryAssert.Printed("min by (pod) (api_queue_length)", A.Min(Pod));
        QueryAssert.Printed("max without (pod) (api_queue_length)", A.Max(without: [Pod]));
        QueryAssert.Printed("count(api_queue_length)", A.Count());
        QueryAssert.Printed("group by (pod) (api_queue_length)", A.Group(Pod));
        QueryAssert.Printed("stddev by (pod) (api_queue_length)", A.Stddev(Pod));
        QueryAssert.Printed("stdvar by (pod) (api_queue_length)", A.Stdvar(Pod));
        QueryAssert.Printed("topk by (node) (3, api_queue_length)", A.TopK(3, Node));
        QueryAssert.Printed("bottomk(3, api_queue_length)", A.BottomK(3));
        QueryAssert.Printed("quantile by (node) (0.9, api_queue_length)", A.QuantileOfSeries(0.9, Node));
        QueryAssert.Printed("""count_values by (node) ("length", api_queue_length)""", A.CountValues(new Label("length"), Node));
    }

    [Fact]
    public void The_largest_zero_series_are_no_question() =>
        Assert.Equal("ODIN2063", Assert.Single(A.TopK(0).Problems).Code);

    [Fact]
    public void Functions_keep_the_series()
    {
        QueryAssert.Printed("clamp_max(api_queue_length, 1)", A.ClampMax(1));
        QueryAssert.Printed("clamp_min(api_queue_length, 1)", A.ClampMin(1));
        QueryAssert.Printed("clamp(api_queue_length, 0, 1)", A.Clamp(0, 1));
        QueryAssert.Printed("abs(api_queue_length)", A.Abs());
        QueryAssert.Printed("ceil(api_queue_length)", A.Ceil());
        QueryAssert.Printed("floor(api_queue_length)", A.Floor());
        QueryAssert.Printed("round(api_queue_length)", A.Round());
        QueryAssert.Printed("round(api_queue_length, 0.1)", A.Round(0.1));
        QueryAssert.Printed("sgn(api_queue_length)", A.Sgn());
        QueryAssert.Printed("sqrt(api_queue_length)", A.Sqrt());
        QueryAssert.Printed("exp(ln(api_queue_length))", A.Ln().Exp());
        QueryAssert.Printed("log2(log10(api_queue_length))", A.Log10().Log2());
        QueryAssert.Printed("sort_desc(sort(api_queue_length))", A.Sort().SortDescending());
        QueryAssert.Printed("time() - timestamp(api_queue_length)", Query.Time() - A.Timestamp());
        QueryAssert.Printed("scalar(sum(api_queue_length))", A.Sum().ToScalar());
        QueryAssert.Printed("absent(api_queue_length)", A.Absent());
        QueryAssert.Printed("vector(1)", Query.Vector(1));
    }

    [Fact]
    public void Labels_are_made_of_labels()
    {
        QueryAssert.Printed(
            """label_replace(api_queue_length, "node", "$1", "instance", "(.*):.*")""",
            A.LabelReplace(Node, "$1", Instance, "(.*):.*"));
        QueryAssert.Printed("""label_join(api_queue_length, "node", "-", "pod", "instance")""", A.LabelJoin(Node, "-", Pod, Instance));
    }
}
