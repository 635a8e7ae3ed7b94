namespace Odin.Charts.Tests.Packaging;

public class VersionRangeTests
{
    static readonly string[] Ranges =
    [
        "1.2.3", "=1.2.3", "1.2", "1", "1.x", "1.2.x", "*", "x", ">=1.2 <2", ">=1.2, <2", ">1", "<1.2", ">1.2", "<=1.2", "<=1", "^1.2", "^1",
        "^0.2", "^0.2.3", "^0.0", "^0", "~1.2.3", "~1.2", "~1", "~0", "~0.0", "~0.0.x", "~0.0.4", "1.2 - 1.5", "1.2.0 - 2", "!=1.2.3", "!=1.2",
        "!=1", "^1 || ^2", ">=1.2.0-0", "^1.2.0-0", "~1.2.3-rc.1", "v1.2.3", "1.2.3-rc.1", "=> 1.2", "=<1.2", "~>1.2", "^1.2.3 !=1.2.5",
        ">= 1.2 < 2", "1.2.3+b", ">=1.2.0-beta", "<2.0.0-0", "<=1.2.x", ">1.x", ">=1.x", "<1.x", "!=1.x", "^1.x.x", "~1.x", ">=1.2||<1", "1 2",
        "<=1.2.3-rc.1", "=1.2.3-rc.1", "^0.x", "1.2.3 - 1.x", "!=1.2.3-rc.1", "^2.0.0 || ~1.2.4, !=1.2.5",
    ];

    static readonly string[] Versions =
    [
        "0.0.0", "0.0.3", "0.0.4", "0.2.3", "0.2.4", "0.3.0", "1.0.0", "1.2.0", "1.2.3", "1.2.4", "1.2.5", "1.3.0", "1.5.0", "1.5.1", "2.0.0",
        "2.5.0", "3.0.0", "1.2.0-0", "1.2.0-rc.1", "1.2.3-rc.1", "1.2.3-rc.2", "1.2.4-alpha", "2.0.0-rc.1", "1.2.3+b", "0.0.0-a",
    ];

    [NeedsTool("helm")]
    public void A_range_holds_what_it_holds_for_Helm()
    {
        using var folder = new TemporaryFolder();
        var pairs = (from range in Ranges from version in Versions select (range, version)).ToList();
        folder.Write("Chart.yaml", "apiVersion: v2\nname: ranges\nversion: 1.0.0\n");
        folder.Write("templates/ranges.yaml", "answers:\n" + string.Concat(pairs.Select(
            pair => $"- {{{{ semverCompare \"{pair.range}\" \"{pair.version}\" }}}}\n")));
        var helm = RealHelm.Template(folder.Path).Succeeded().Output.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Zip(pairs, (line, pair) => $"{pair.version} in {pair.range}: {line[2..]}");
        Assert.Equal(helm, pairs.Select(pair => $"{pair.version} in {pair.range}: {(Contains(pair.range, pair.version) ? "true" : "false")}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(">=")]
    [InlineData("1.2.3.4")]
    [InlineData("^1.2.")]
    [InlineData("one")]
    [InlineData("1.2 || ")]
    [InlineData("1.*.3")]
    [InlineData("*.1")]
    [InlineData(">*")]
    [InlineData("^*")]
    [InlineData("~0.0.0")]
    [InlineData("^0.0.3")]
    [InlineData("99999999999999999999")]
    public void What_Helm_refuses_or_takes_in_a_surprising_way_is_no_range(string text) => Assert.False(VersionRange.TryParse(text, out _));

    static bool Contains(string range, string version) =>
        VersionRange.TryParse(range, out var parsed) ? parsed.Contains(SemanticVersion.Parse(version)) : throw new FormatException(range);
}
