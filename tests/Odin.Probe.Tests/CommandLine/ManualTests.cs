using System.Text.RegularExpressions;

namespace Odin.Probe.Tests;

/// <summary><c>docs/probe.md</c> against the program.</summary>
public sealed partial class ManualTests
{
    static readonly string Manual = File.ReadAllText(Repository.Combine("docs", "probe.md"));

    [Fact]
    public void It_has_a_section_for_every_verb_and_no_other() =>
        Assert.Equal(Verb.All.Select(v => v.Name), Section().Matches(Manual).Select(m => m.Groups["verb"].Value));

    [Fact]
    public void Every_option_is_in_its_table_and_no_other() => Assert.All(Verb.All, verb =>
        Assert.Equal(
            verb.Options.Select(o => $"{o.Name} {o.Form}{(o.IsRepeatable ? " …" : "")}"),
            Row().Matches(TextOf(verb.Name)).Select(m => m.Groups["option"].Value)));

    [Fact]
    public async Task Every_example_is_taken()
    {
        foreach (var verb in Verb.All)
        {
            var example = Example().Match(TextOf(verb.Name)).Groups["arguments"].Value;
            var arguments = Argument().Matches(example).Select(m => m.Groups["text"].Value).ToArray();
            Assert.Equal(verb.Name, arguments[0]);
            var run = await Probed.RunAsync([.. arguments, "--timeout", "30s", "--nothing"]);
            Assert.Contains("There is no '--nothing'.", run.Error, StringComparison.Ordinal);
            var read = new Arguments(arguments[1..], verb.AllOptions);
            Assert.NotNull(verb.Prepare(read, Surroundings.Own));
        }
    }

    static string TextOf(string verb)
    {
        var start = Manual.IndexOf($"\n## {verb}\n", StringComparison.Ordinal);
        var end = Manual.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Manual[start..] : Manual[start..end];
    }

    [GeneratedRegex("^## (?<verb>[a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("^\\| `(?<option>--[^`]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("args: \\[(?<arguments>[^`]*)\\]", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\\G\\s*(?:\"(?<text>[^\"]*)\"|'(?<text>[^']*)'|(?<text>[^,]+?))\\s*(?:,|$)")]
    private static partial Regex Argument();
}
