namespace Odin.Charts.Tests;

public sealed class PortablePatternTests
{
    [Theory]
    [InlineData("[a-z]+", "^[a-z]+$")]
    [InlineData("^[a-z]+$", "^[a-z]+$")]
    [InlineData("a|b", "^(?:a|b)$")]
    [InlineData("^(a|b)$", "^(a|b)$")]
    [InlineData(@"\d{1,3}\w\s", @"^[0-9]{1,3}[0-9A-Z_a-z][\t\n\x0c\r ]$")]
    [InlineData(@"[^\d.]", @"^[^.0-9]$")]
    [InlineData(@"a\$", @"^a\$$")]
    [InlineData(@"a\\$", @"^a\\$")]
    [InlineData(@"\u00e9\x41", "^éA$")]
    [InlineData(".*", "^.*$")]
    [InlineData("", "^$")]
    public void A_pattern_is_anchored_and_says_what_it_means(string pattern, string expected) =>
        Assert.Equal(expected, PortablePattern.Parse(pattern).Text);

    [Theory]
    [InlineData("(?=a)", "of the groups that begin with '(?' only '(?:' means the same everywhere")]
    [InlineData("(?i)a", "of the groups that begin with '(?' only '(?:' means the same everywhere")]
    [InlineData(@"(a)\1", "'\\1' does not mean the same everywhere")]
    [InlineData(@"\p{L}", "'\\p' does not mean the same everywhere")]
    [InlineData(@"\bword\b", "'\\b' does not mean the same everywhere")]
    [InlineData("^a|b$", "'^' and '$' belong to one alternative only; put the alternatives in parentheses")]
    [InlineData("a^b", "'^' and '$' may stand at the very start and end only")]
    [InlineData("(a", "a '(' is not closed")]
    [InlineData("a)", "a ')' has no '('")]
    [InlineData("[a", "a '[' is not closed")]
    [InlineData("[a-[b]]", "a class cannot be subtracted from another")]
    [InlineData("[[:alpha:]]", "write '\\[' for the character '[' inside a class")]
    [InlineData("*", "'*' repeats nothing")]
    [InlineData("a++", "'+' follows another repetition")]
    [InlineData("a{,5}", "'{' begins no repetition such as {2}, {2,} or {2,5} with at most 1000; write '\\{' for the character")]
    [InlineData("a{1001}", "'{' begins no repetition such as {2}, {2,} or {2,5} with at most 1000; write '\\{' for the character")]
    [InlineData("[z-a]", "a range needs a lower and a higher character")]
    [InlineData("a\\", "it ends in the middle of an escape")]
    public void What_is_not_read_alike_is_refused(string pattern, string reason) =>
        Assert.Equal(reason, Assert.Throws<FormatException>(() => PortablePattern.Parse(pattern)).Message);

    [Theory]
    [InlineData("a", "a\n", false)]
    [InlineData("a|ab", "ab", true)]
    [InlineData(".", "😀", true)]
    [InlineData(".{2}", "😀", false)]
    [InlineData("[^a]{2}", "😀😀", true)]
    [InlineData("[😀-😂]+", "😁😂", true)]
    [InlineData("[😀-😂]+", "😃", false)]
    [InlineData("😀+", "😀😀", true)]
    [InlineData(@"\d", "٣", false)]
    [InlineData(@"\D", "😀", true)]
    [InlineData(".", "\n", false)]
    [InlineData(".", "\r", true)]
    public void Characters_are_code_points(string pattern, string text, bool matches) =>
        Assert.Equal(matches, PortablePattern.Parse(pattern).Matches(text));
}
