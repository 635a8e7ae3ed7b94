using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Odin.Charts.Prometheus;

/// <summary>The actions of a template, <c>{{ … }}</c>, each with whether <c>.</c> still is the alert in it: within
/// <c>range</c> and <c>with</c>, it is something else.</summary>
internal sealed partial record TemplateActions(ImmutableArray<(string Text, bool IsOfAlert)> All, string? Problem)
{
    public static TemplateActions Of(string text)
    {
        var actions = ImmutableArray.CreateBuilder<(string, bool)>();
        var blocks = new Stack<string>();
        string? problem = null;
        foreach (var action in Actions().Matches(text).Select(m => m.Groups["inside"].Value))
        {
            var word = FirstWord().Match(action).Groups["word"].Value;
            if (word == "end" && !blocks.TryPop(out _)) problem ??= "an 'end' ends nothing.";
            actions.Add((action, !blocks.Any(b => b != "if")));
            if (word is "if" or "range" or "with" or "define" or "block") blocks.Push(word);
        }
        if (blocks.TryPop(out var open)) problem ??= $"'{open}' has no '{{{{ end }}}}'.";
        return new(actions.ToImmutable(), Unclosed(Actions().Replace(text, "")) ?? problem);
    }

    static string? Unclosed(string rest) =>
        rest.Contains("{{", StringComparison.Ordinal) ? "a '{{' is not closed with '}}'."
        : rest.Contains("}}", StringComparison.Ordinal) ? "a '}}' closes nothing."
        : null;

    [GeneratedRegex(@"\{\{(?<inside>(?:""(?:[^""\\]|\\.)*""|`[^`]*`|[^}""`]|\}(?!\}))*)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Actions();

    [GeneratedRegex(@"^-?\s*(?<word>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
