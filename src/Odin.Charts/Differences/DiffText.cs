using System.Text;

namespace Odin.Charts;

/// <summary>Writes the changes between two versions for people: as plain text, or as Markdown for a changelog.</summary>
internal static class DiffText
{
    /// <summary>More lines of a text than these are counted only.</summary>
    const int MostLines = 40;

    static readonly (Step Step, string Title)[] Sections =
        [(Step.Breaking, "Breaking"), (Step.Minor, "Added"), (Step.Patch, "Changed"), (Step.None, "Not compared")];

    public static string Plain(ChartDiff diff) => Write(diff, $"{diff.Name} {diff.Old} -> {diff.New}: {Count(diff.Changes)}\n", "", "  ", line => line);

    public static string Markdown(ChartDiff diff) => Write(diff, $"## {diff.Name} {diff.New}\n\nSince {diff.Old}: {Count(diff.Changes)}.\n", "### ", "- ", Escaped);

    /// <summary><c>2 breaking changes, 1 addition, 3 other changes</c>.</summary>
    public static string Count(IReadOnlyList<Change> changes)
    {
        var counts = new[] { Counted(changes, Step.Breaking, "breaking change"), Counted(changes, Step.Minor, "addition"), Counted(changes, Step.Patch, "other change") };
        var told = string.Join(", ", counts.OfType<string>());
        return told == "" ? "no changes" : told;
    }

    /// <summary>Whether the new version is enough, in a sentence.</summary>
    public static string Verdict(ChartDiff diff) => diff switch
    {
        { IsSatisfied: true, Step: Step.None } => $"Version {diff.New} is enough: nothing has changed.",
        { IsSatisfied: true } => $"Version {diff.New} is enough: at least {diff.Asked} is asked for.",
        { Step: Step.None } => $"Version {diff.New} goes back behind {diff.Old}.",
        _ => $"Version {diff.New} is not enough: at least {diff.Asked} is asked for.",
    };

    /// <summary>A change in one line, with the lines that a text differs by below it.</summary>
    public static string Line(Change change) => $"{$"{change.Area}".ToLowerInvariant()} {change.Place}: {change.What}{Values(change)}";

    static string Write(ChartDiff diff, string head, string title, string bullet, Func<string, string> written)
    {
        var text = new StringBuilder(head);
        foreach (var (step, name) in Sections)
        {
            var changes = diff.Changes.Where(change => change.Step == step).ToList();
            if (changes.Count > 0) text.Append($"\n{title}{name}\n{(title == "" ? "" : "\n")}");
            foreach (var change in changes) text.Append(bullet).Append(written(Line(change))).Append('\n').Append(Lines(change, title != ""));
        }

        return text.Append($"\n{Verdict(diff)}\n").ToString();
    }

    static string? Counted(IReadOnlyList<Change> changes, Step step, string noun) =>
        changes.Count(change => change.Step == step) is > 0 and var count ? $"{count} {noun}{(count == 1 ? "" : "s")}" : null;

    static string Values(Change change) => change switch
    {
        _ when IsText(change) => "",
        { Old: { } old, New: { } now } => $" {old} -> {now}",
        { Old: { } old } => $" (was {old})",
        { New: { } now } => $" ({now})",
        _ => "",
    };

    static bool IsText(Change change) => change.Old?.Contains('\n') == true || change.New?.Contains('\n') == true;

    /// <summary>The lines of a text that differ; in Markdown a block of the language <c>diff</c>.</summary>
    static string Lines(Change change, bool isMarkdown)
    {
        if (!IsText(change)) return "";
        var lines = LineDiff.Between(change.Old ?? "", change.New ?? "");
        var more = lines.Count > MostLines ? [$"… and {lines.Count - MostLines} more lines"] : Array.Empty<string>();
        var block = lines.Take(MostLines).Concat(more).Select(line => $"    {line}".TrimEnd());
        return string.Join('\n', isMarkdown ? ["  ```diff", .. block.Select(line => line[2..]), "  ```"] : block) + "\n";
    }

    /// <summary>What Markdown would take for itself.</summary>
    static string Escaped(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal);
}
