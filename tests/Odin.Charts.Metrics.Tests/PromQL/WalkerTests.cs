namespace Odin.Charts.PromQL.Tests;

/// <summary>Going through trees and making trees from them.</summary>
public class WalkerTests
{
    [Fact]
    public void Descendants_come_in_the_order_of_the_text()
    {
        var expression = Parsed("sum by (a) (rate(foo[5m] offset 1h)) + on (b) fill (0) topk(3, bar[1h:1m])");
        Assert.Equal(
            ["PromBinary", "PromAggregation", "PromCall", "PromRange", "PromSelector", "PromNumber", "PromNumber",
                "PromNumber",
                "PromNumber", "PromAggregation", "PromNumber", "PromSubquery", "PromSelector", "PromNumber",
                "PromNumber"],
            expression.Descendants().Select(n => n.GetType().Name));
    }

    [Fact]
    public void A_rewrite_replaces_from_the_leaves_up()
    {
        var expression = Parsed("rate(foo[5m]) / max_over_time(rate(foo[5m])[5m:1m] offset 5m)");
        var changed = expression.Rewrite(n => n is PromNumber { Value: 300 } number ? number with { Value = 3600 } : n);
        Assert.Equal("rate(foo[1h]) / max_over_time(rate(foo[1h])[1h:1m] offset 1h)", PromQLPrinter.Print(changed));
    }

    [Fact]
    public void What_a_rewrite_does_not_change_stays_the_same_object()
    {
        Assert.All(CorpusCase.All.Where(c => c.IsValid), c =>
        {
            var expression = Parsed(c.Expression);
            Assert.Same(expression, expression.Rewrite(n => n));
        });
    }

    [Fact]
    public void A_range_whose_selector_is_replaced_becomes_a_subquery()
    {
        var changed = Parsed("max_over_time(foo[5m])").Rewrite(n => n is PromSelector ? Parsed("sum(bar)") : n);
        Assert.Equal("max_over_time(sum(bar)[5m:])", PromQLPrinter.Print(changed));
    }

    [Fact]
    public void A_tree_is_written_as_PromQL() => Assert.Equal("sum by (a) (foo)", Parsed("sum(foo) by (a)").ToString());

    [Fact]
    public void A_changed_operand_changes_the_type()
    {
        var sum = Assert.IsType<PromBinary>(Parsed("1 + 1"));
        Assert.Equal(PromType.Scalar, sum.Type);
        Assert.Equal(PromType.Vector, (sum with { Left = Parsed("foo") }).Type);
        Assert.Equal(PromType.Vector, (sum with { Right = Parsed("foo") }).Type);
    }

    static PromExpression Parsed(string text) => PromQLParser.Parse(text, CorpusCase.Everything).Expression!;
}
