using System.Text.RegularExpressions;
using CsCheck;
using Odin.Charts.Metrics;

namespace Odin.Charts.Metrics.Tests;

public class LabelPatternTests
{
    static readonly Gen<string> Pattern = Gen.OneOf(
        "a", "b", ".", "|", "a*", ".*", "b+", "a?", @"\.", @"\|", "(a|b)", "[ab]", "1", @"(\.0)?").List[0, 6]
        .Select(p => string.Concat(p));

    static readonly Gen<string> Value = Gen.OneOf("a", "b", ".", "|", "1", "0").List[0, 5]
        .Select(p => string.Concat(p));

    [Fact]
    public void Patterns_match_what_regular_expressions_match() => Gen.Select(Pattern, Value).Sample((pattern, value) =>
        Assert.Equal(
            Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.Singleline),
            LabelPattern.Of(pattern)!.Matches(value)));

    [Theory]
    [InlineData("$pod")]
    [InlineData("api-${pod:regex}")]
    [InlineData(@"\pN\Q")]
    public void What_cannot_be_judged_is_not(string pattern) => Assert.Null(LabelPattern.Of(pattern));
}
