namespace Odin.Charts.Testing;

/// <summary>What stands in a page of the documentation.</summary>
public static class Markdown
{
    /// <summary>The blocks of code in a language, in their order.</summary>
    public static IReadOnlyList<string> Blocks(string markdown, string language) =>
    [
        .. markdown.ReplaceLineEndings("\n").Split($"```{language}\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]),
    ];

    /// <summary>The lines of code in a language without their indents, as a guide shows what is built elsewhere.</summary>
    public static IEnumerable<string> Lines(string markdown, string language) =>
        Blocks(markdown, language).SelectMany(b => b.Split('\n')).Select(l => l.Trim()).Where(l => l.Length > 0);
}
