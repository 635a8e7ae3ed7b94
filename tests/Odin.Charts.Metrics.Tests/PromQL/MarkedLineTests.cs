using System.Globalization;

namespace Odin.Charts.PromQL.Tests;

/// <summary>The line under an expression marks what is meant, whatever stands before it.</summary>
public class MarkedLineTests
{
    [Theory]
    [InlineData("foo + nope(1)", "foo + nope(1)\n      ^^^^")]
    [InlineData("foo\t+\tnope(1)", "foo + nope(1)\n      ^^^^")]
    [InlineData("foo +\r\n  nope(1)\r\n+ 1", "  nope(1)\n  ^^^^")]
    [InlineData("foo{a=\"\U0001D49C\"} + nope(1)", "foo{a=\"\U0001D49C\"} + nope(1)\n             ^^^^")]
    [InlineData("foo{a=\"e\u0301\"} + nope(1)", "foo{a=\"e\u0301\"} + nope(1)\n             ^^^^")]
    [InlineData("foo{a=\"東京\"} + nope(1)", "foo{a=\"東京\"} + nope(1)\n                ^^^^")]
    [InlineData("foo{a=\"\u202Eb\"} + nope(1)", "foo{a=\"\uFFFDb\"} + nope(1)\n              ^^^^")]
    [InlineData("foo{a=\"\0\u0085\"} + nope(1)", "foo{a=\"\uFFFD\uFFFD\"} + nope(1)\n              ^^^^")]
    public void The_marks_stand_under_what_is_meant(string text, string marked) =>
        Assert.Contains(PromQLParser.Parse(text).Problems, p => p.Code == "ODIN2007" && p.Excerpt(text) == marked);

    [Theory]
    [InlineData("\uFEFFfoo", "\uFFFDfoo\n^")]
    [InlineData("foo\u0085", "foo\uFFFD\n   ^")]
    [InlineData("foo +", "foo +\n     ^")]
    [InlineData("", "\n^")]
    public void A_character_that_is_not_seen_is_marked_too(string text, string marked) =>
        Assert.Equal(marked, Assert.Single(PromQLParser.Parse(text).Problems).Excerpt(text));

    [Fact]
    public void Of_a_long_line_only_the_place_is_shown()
    {
        var text = string.Concat(Enumerable.Repeat("foo + ", 100_000)) + "nope(1)" + new string(' ', 100_000);
        var lines = Assert.Single(PromQLParser.Parse(text).Problems).Excerpt(text).Split('\n');
        Assert.InRange(lines[0].Length, 100, 300);
        Assert.Equal("nope", lines[0].Substring(lines[1].IndexOf('^', StringComparison.Ordinal), 4));
    }

    [Fact]
    public void Half_of_a_pair_is_marked_as_one_column()
    {
        const string Text = "foo{a=\"\uDC00\"} + \uD800";
        var marked = "foo{a=\"\uFFFD\"} + \uFFFD\n             ^";
        Assert.Contains(PromQLParser.Parse(Text).Problems, p => p.Excerpt(Text) == marked);
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        const string Text = "sum by (i) (rate(i_total{i=\"I\"}[1.5])) > -1234.5 and topk(2, foo offset 1h @ -1.5e9)";
        var (expected, before) = (Say(Text), CultureInfo.CurrentCulture);
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NegativeSign) = (",", "~");
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, Say(Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Texts_are_read_side_by_side()
    {
        var expected = CorpusCase.All.Select(c => Say(c.Expression)).ToList();
        Parallel.For(0, CorpusCase.All.Count * 8, i =>
            Assert.Equal(expected[i % expected.Count], Say(CorpusCase.All[i % expected.Count].Expression)));
    }

    static string Say(string text)
    {
        var parse = PromQLParser.Parse(text, CorpusCase.Everything);
        var printed = parse.Expression is { } expression ? PromQLPrinter.Print(expression) : "";
        return $"{printed} {string.Join(' ', parse.Problems.Select(p => p.Message))}";
    }
}
