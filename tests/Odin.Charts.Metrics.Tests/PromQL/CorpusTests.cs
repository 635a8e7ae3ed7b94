namespace Odin.Charts.PromQL.Tests;

/// <summary>The parser and the printer on the corpus.</summary>
public class CorpusTests
{
    public static TheoryData<string> Files => [.. CorpusCase.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_is_judged_as_it_says(string file) =>
        Assert.Empty(CorpusCase.Of(file)
            .Select(c => (c, found: CorpusCase.ProblemsOf(PromQLParser.Parse(c.Expression, CorpusCase.Everything))))
            .Where(r => r.found != r.c.Problems)
            .Select(r => $"{r.c.Place}: {r.c.Expression}: [{r.found}], not [{r.c.Problems}]"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_valid_case_is_printed_as_it_says(string file) =>
        Assert.Empty(Valid(file).Select(c => (c, found: PromQLPrinter.Print(Parsed(c.Expression))))
            .Where(r => r.found != r.c.Printed).Select(r => $"{r.c.Place}: {r.found}, not {r.c.Printed}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_printed_has_the_same_tree(string file) =>
        Assert.All(Valid(file), c => AssertSame(c, PromQLPrinter.Print(Parsed(c.Expression))));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_printed_on_lines_has_the_same_tree(string file) =>
        Assert.All(Valid(file), c => AssertSame(c, PromQLPrinter.Pretty(Parsed(c.Expression))));

    [Fact]
    public void An_older_target_refuses_what_is_newer_and_says_what_would_take_it()
    {
        var old = new PrometheusTarget(new Version(2, 42));
        var newer = CorpusCase.All.Where(c => c.IsValid && c.IsNewerThan242);
        Assert.All(newer, c =>
        {
            var problems = PromQLParser.Parse(c.Expression, old).Problems;
            Assert.NotEmpty(problems);
            Assert.All(problems.Where(p => p.Severity == PromSeverity.Error), p =>
                Assert.True(p.Code is "ODIN2022" or "ODIN2023" or "ODIN2017" or "ODIN2007", $"{c.Place}: {p}"));
        });
    }

    [Fact]
    public void A_target_of_the_version_takes_what_is_new_in_it()
    {
        var all = (PrometheusFeatures)15;
        Assert.All(CorpusCase.All.Where(c => c.IsValid && c.IsNewerThan242), c =>
        {
            var since = Version.Parse(c.Judgement.Split("since ")[1].Split(' ')[0]);
            Assert.True(PromQLParser.Parse(c.Expression, new(since, all)).IsValid, c.Place);
        });
    }

    [Fact]
    public void There_are_cases_enough() => Assert.True(CorpusCase.All.Count > 900, $"{CorpusCase.All.Count}");

    static IEnumerable<CorpusCase> Valid(string file) => CorpusCase.Of(file).Where(c => c.IsValid);

    static PromExpression Parsed(string text) => PromQLParser.Parse(text, CorpusCase.Everything).Expression!;

    static void AssertSame(CorpusCase c, string printed)
    {
        var again = PromQLParser.Parse(printed, CorpusCase.Everything);
        Assert.True(again.IsValid, $"{c.Place}: {printed}");
        Assert.Equal(Trees.WithoutPlaces(Parsed(c.Expression)), Trees.WithoutPlaces(again.Expression!));
    }
}
