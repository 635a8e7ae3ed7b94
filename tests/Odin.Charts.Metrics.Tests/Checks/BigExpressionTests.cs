using System.Globalization;
using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics.Tests;

public class BigExpressionTests
{
    static readonly QueryChecks Checks = new() { Target = Shop.Target, Retention = TimeSpan.FromDays(15) };

    [Fact]
    public void Ten_thousand_parentheses_are_gone_through()
    {
        var expression = Shop.Parse($"{new string('(', 10_000)}shop_requests_total{new string(')', 10_000)}");
        Assert.Equal("ODIN2111", Assert.Single(Checks.Check(expression, Shop.Declarations)).Code);
    }

    [Fact]
    public void A_hundred_thousand_operations_are_gone_through()
    {
        var one = Shop.Parse("shop_queue_length");
        var sum = Enumerable.Range(0, 100_000)
            .Aggregate(one, (tree, _) => new PromBinary(tree, BinaryOperator.Add, one));
        Assert.Empty(Checks.Check(sum, Shop.Declarations));
        Assert.Equal("instance, job, pod", string.Join(", ", LabelFlow.Of(sum, Shop.Declarations).Certain));
    }

    [Fact]
    public void Aggregations_in_aggregations_are_gone_through()
    {
        var tree = Enumerable.Range(0, 50_000).Aggregate(
            Shop.Parse("shop_queue_length"),
            (inner, i) =>
                new PromAggregation(
                    Aggregator.Max, inner) { Grouping = new(false, [new(i == 49_999 ? "pdo" : "pod")]) });
        Assert.Equal("ODIN2101", Assert.Single(Checks.Check(tree, Shop.Declarations)).Code);
    }

    [Fact]
    public void A_thousand_problems_are_all_found()
    {
        var text = string.Join(
            " or ",
            Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture, $"up{{gpu=\"{i}\"}}")));
        Assert.Equal(1000, Checks.Check(Shop.Parse(text), Shop.Declarations).Length);
    }
}
