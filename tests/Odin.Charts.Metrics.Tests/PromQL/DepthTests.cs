using System.Diagnostics;

namespace Odin.Charts.PromQL.Tests;

/// <summary>Deep and long texts: they are read, or refused, and nothing breaks.</summary>
public class DepthTests
{
    const int Deep = 10_000;
    const int Megabyte = 1_000_000;

    public static TheoryData<string, string, string> Nestings => new()
    {
        { "(", "foo", ")" },
        { "abs(", "foo", ")" },
        { "sum by (a) (", "foo", ")" },
        { "-", "foo", "" },
        { "- (", "foo", ")" },
        { "foo ^ ", "foo", "" },
        { "foo or (", "foo", ")" },
        { "", "foo", " + foo" },
        { "", "foo", " and on (a) foo" },
        { "max_over_time(", "foo", "[5m:1m])" },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void Ten_thousand_levels_are_read_and_printed(string before, string inner, string after)
    {
        var text = Repeat(before, Deep) + inner + Repeat(after, Deep);
        var parse = PromQLParser.Parse(text);
        Assert.Empty(parse.Problems);
        var printed = PromQLPrinter.Print(parse.Expression!);
        Assert.Equal(printed, PromQLPrinter.Print(PromQLParser.Parse(printed).Expression!));
        Assert.True(PromQLParser.Parse(PromQLPrinter.Pretty(parse.Expression!)).IsValid);
        Assert.True(parse.Expression!.Descendants().Count() > Deep);
        Assert.Same(parse.Expression, parse.Expression!.Rewrite(node => node));
    }

    public static TheoryData<string> Pieces =>
    [
        "(", ")", "[", "]", "{", "}", "-", "foo(", "sum(", "foo[", "foo{", "foo + ", "foo ^ ", "sum by (", "foo[5m:",
        "foo[(", "foo{a=",
        "foo ", "1", "1m", "\"", "\"a\" ", "'", "`", "\\", ",", ":", "@ ", "foo @ ", "foo offset ", "offset ", "# ",
        "#\n", "\n", "$a", "${",
        "foo{a=~\"((((\"} ", "foo or ", "foo)", "(foo", "abs(foo,", "by (a,", "a:b ", "é", "\0", "\uD800",
        "foo{a=\"b\"} ", ";", "= ",
        "sum by (a) (foo) + ", "rate(foo[5m]) / ", "foo[5m] ", "foo[5m:1m]", "((foo) + ", "foo </ ", "0x", ".", "..",
        "min_of(",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_megabyte_of_anything_comes_to_an_end(string piece)
    {
        var text = Repeat(piece, Megabyte / piece.Length);
        var hasVariables = piece.Contains('$') || piece.Contains('[');
        var watch = Stopwatch.StartNew();
        var parse = PromQLParser.Parse(text, null, hasVariables ? PromDialect.Grafana : PromDialect.Prometheus);
        if (parse.Expression is { } expression) _ = PromQLPrinter.Print(expression).Length;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    public static TheoryData<string, string, string> LongTexts => new()
    {
        { "foo{", "a=\"b\",", "}" },
        { "foo{", "a=~\"b.*\",", "}" },
        { "{", "\"a\",", "}" },
        { "sum by (", "a,", ") (foo)" },
        { "foo * on (", "a,", ") group_left (b) bar" },
        { "foo * on (a) group_left (", "b,", ") bar" },
        { "\"", "\\n", "\"" },
        { "`", "a", "`" },
        { "foo{a=~\"", "[[:", "a]\"}" },
        { "foo{a=~\"", "(a|b)", "\"}" },
        { "label_join(foo, \"a\", \"b\"", ", \"c\"", ")" },
        { "foo[", "1m + ", "1m]" },
        { "", "foo + ", "foo" },
        { "foo # ", "a", "" },
    };

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void A_megabyte_of_what_is_valid_is_read(string before, string piece, string after)
    {
        var text = before + Repeat(piece, Megabyte / piece.Length) + after;
        var watch = Stopwatch.StartNew();
        Assert.True(PromQLParser.Parse(text).IsValid);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Fact]
    public void Two_long_lists_of_labels_are_compared_in_linear_time()
    {
        var (on, group) = (Repeat("a,", 100_000), Repeat("b,", 100_000));
        Assert.True(PromQLParser.Parse($"foo * on ({on}) group_left ({group}) bar").IsValid);
    }

    [Fact]
    public void A_megabyte_of_closed_parentheses_is_too_deep_and_said_so()
    {
        var text = Repeat("(", Megabyte / 2) + "foo" + Repeat(")", Megabyte / 2);
        Assert.Equal("ODIN2020", Assert.Single(PromQLParser.Parse(text).Problems).Code);
    }

    [Fact]
    public void A_hundred_thousand_operands_are_read()
    {
        var text = string.Join(" + ", Enumerable.Repeat("foo", 100_000));
        var parse = PromQLParser.Parse(text);
        Assert.Empty(parse.Problems);
        Assert.Equal(PromType.Vector, parse.Expression!.Type);
        Assert.Equal(text, PromQLPrinter.Print(parse.Expression));
    }

    [Fact]
    public void The_time_grows_with_the_length()
    {
        static double Seconds(int operands)
        {
            var text = string.Join(" + ", Enumerable.Repeat("sum by (a) (rate(foo{b=\"c\"}[5m]))", operands));
            var watch = Stopwatch.StartNew();
            Assert.True(PromQLParser.Parse(text).IsValid);
            return watch.Elapsed.TotalSeconds;
        }

        // The least of several: what else the machine does only ever adds.
        static double Least(int operands) => Enumerable.Range(0, 5).Min(_ => Seconds(operands));

        Assert.True(Least(40_000) < 60 * Math.Max(0.01, Least(4000)));
    }

    static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
