using System.Text.RegularExpressions;

namespace Odin.Charts.PromQL.Tests;

/// <summary>promtool judges the corpus as well: each expression as a rule.</summary>
public sealed partial class PromtoolTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [NeedsTool("promtool")]
    public void Promtool_agrees_on_all_that_it_knows()
    {
        var known = CorpusCase.All.Where(c => !c.IsNewerThan242 && !c.DiffersIn242).ToList();
        var refused = Refused(known.Select(c => c.Expression));
        Assert.Empty(known.Where((c, index) => refused.Contains(index) == c.IsValid)
            .Select(c => $"{c.Place}: promtool {(c.IsValid ? "refuses" : "accepts")} {c.Expression}"));
    }

    [NeedsTool("promtool")]
    public void Promtool_accepts_what_is_printed()
    {
        var valid = CorpusCase.All.Where(c => c.IsValid && !c.IsNewerThan242).ToList();
        var refused = Refused(valid.Select(c => PromQLPrinter.Pretty(PromQLParser.Parse(c.Expression).Expression!)));
        Assert.Empty(refused.Select(index => valid[index].Place));
    }

    [NeedsTool("promtool")]
    public void Promtool_refuses_what_is_newer()
    {
        var newer = CorpusCase.All.Where(c => c.IsValid && c.IsNewerThan242 && !c.DiffersIn242).ToList();
        var refused = Refused(newer.Select(c => c.Expression));
        Assert.Empty(newer.Where((c, index) => !refused.Contains(index)).Select(c => $"{c.Place}: {c.Expression}"));
    }

    /// <summary>The indexes of the expressions that promtool refuses.</summary>
    HashSet<int> Refused(IEnumerable<string> expressions)
    {
        var rules = expressions.Select((expression, index) =>
            $"      - {{ record: r{index}, expr: {Quoted(expression)} }}\n");
        var file = _folder.Write("rules.yaml", $"groups:\n  - name: g\n    rules:\n{string.Concat(rules)}");
        var run = ToolRun.Of(Tool.Promtool, ["check", "rules", file]);
        Assert.DoesNotContain(": yaml:", run.Error, StringComparison.Ordinal);
        return [.. Rule().Matches(run.Error + run.Output).Select(m => int.Parse(m.Groups["number"].Value, null) - 1)];
    }

    static string Quoted(string text) => $"\"{string.Concat(text.EnumerateRunes().Select(r => $"\\U{r.Value:x8}"))}\"";

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("group \"g\", rule (?<number>[0-9]+)")]
    private static partial Regex Rule();
}
