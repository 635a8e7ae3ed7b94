namespace Odin.Charts.Tests;

/// <summary>What a pattern makes certain about the texts that it matches.</summary>
public class PatternFactsTests
{
    [Theory]
    [InlineData("^[A-Za-z0-9]+$", true)]
    [InlineData(@"^[!$-&(-:<-\[\]-_a-~]*$", true)]
    [InlineData("^[ '(){}|<>?]$", true)]
    [InlineData("^[^;]+$", false)]
    [InlineData(@"^[a\n]$", false)]
    [InlineData(@"^[\s]$", false)]
    [InlineData("^[ -é]$", false)]
    [InlineData("^.*$", false)]
    [InlineData(null, false)]
    public void Printable_ASCII_is_certain_only_where_nothing_else_can_match(string? pattern, bool isCertain)
    {
        Assert.Equal(isCertain, PatternFacts.IsAscii(pattern));
        Assert.Equal(isCertain, PatternFacts.IsOneLine(pattern));
    }
}
