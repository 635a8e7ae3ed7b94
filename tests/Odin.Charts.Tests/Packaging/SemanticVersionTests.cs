namespace Odin.Charts.Tests.Packaging;

public class SemanticVersionTests
{
    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.2.3")]
    [InlineData("18446744073709551615.0.1")]
    [InlineData("1.0.0-rc.1+build.007")]
    [InlineData("1.0.0--.-")]
    [InlineData("1.0.0+0.0")]
    public void A_version_is_read_and_written_unchanged(string text) => Assert.Equal(text, SemanticVersion.Parse(text).ToString());

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("v1.2.3", "it starts with 'v'; a version starts with its number")]
    [InlineData("1", "it has one number instead of three (major.minor.patch)")]
    [InlineData("1.2", "it has 2 numbers instead of three (major.minor.patch)")]
    [InlineData("1.2.3.4", "it has 4 numbers instead of three (major.minor.patch)")]
    [InlineData("1.02.3", "'02' has a leading zero")]
    [InlineData("1..3", "a number is missing")]
    [InlineData("1.x.3", "'x' is not a number")]
    [InlineData("1.2.3 ", "'3 ' is not a number")]
    [InlineData("1.2.3\n", "'3\n' is not a number")]
    [InlineData("1.2.١", "'١' is not a number")]
    [InlineData("18446744073709551616.0.0", "'18446744073709551616' is too large")]
    [InlineData("1.2.3-", "its pre-release '' has an empty part")]
    [InlineData("1.2.3-a..b", "its pre-release 'a..b' has an empty part")]
    [InlineData("1.2.3-01", "'01' in its pre-release has a leading zero")]
    [InlineData("1.2.3-ü", "its pre-release 'ü' may hold letters, digits, '-' and '.' only")]
    [InlineData("1.2.3+a+b", "its build metadata 'a+b' may hold letters, digits, '-' and '.' only")]
    public void What_is_no_version_is_told_why(string text, string reason) =>
        Assert.Equal(reason, Assert.Throws<FormatException>(() => SemanticVersion.Parse(text)).Message);

    [Fact]
    public void Versions_are_ordered_as_the_specification_says()
    {
        string[] ordered =
        [
            "0.9.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
            "1.0.0-beta.99999999999999999999999", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.10.0", "2.0.0",
        ];
        Assert.Equal(ordered, ordered.Reverse().Select(SemanticVersion.Parse).Order().Select(version => version.ToString()));
        Assert.Equal(0, SemanticVersion.Parse("1.0.0+a").CompareTo(SemanticVersion.Parse("1.0.0+b")));
    }
}
