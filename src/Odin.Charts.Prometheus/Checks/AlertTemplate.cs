using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Odin.Charts.Prometheus;

/// <summary>A text of an alert, with <c>{{ $labels.job }}</c> and <c>{{ $value }}</c>.
/// Source: https://prometheus.io/docs/prometheus/latest/configuration/template_reference/.</summary>
internal sealed partial record AlertTemplate
{
    static readonly ImmutableHashSet<string> Words = ImmutableHashSet.Create(StringComparer.Ordinal,
        "if", "else", "end", "range", "with", "template", "define", "block", "break", "continue", "nil", "true", "false",
        "and", "or", "not", "index", "len", "print", "printf", "println", "html", "js", "call", "slice", "urlquery",
        "eq", "ne", "lt", "le", "gt", "ge",
        "query", "first", "label", "value", "sortByLabel", "strvalue", "humanize", "humanize1024", "humanizeDuration",
        "humanizePercentage", "humanizeTimestamp", "toTime", "toDuration", "title", "toUpper", "toLower", "stripPort", "match",
        "reReplaceAll", "graphLink", "tableLink", "parseDuration", "parseDurationTime", "now", "args", "tmpl", "safeHtml",
        "externalURL", "pathPrefix", "stripDomain", "urlQueryEscape");

    static readonly ImmutableHashSet<string> Variables =
        ImmutableHashSet.Create(StringComparer.Ordinal, "labels", "value", "externalLabels", "externalURL");

    /// <summary>The labels that it names.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>Whether it shows the value.</summary>
    public required bool HasValue { get; init; }

    /// <summary>What Prometheus would refuse; <c>null</c> when nothing.</summary>
    public required string? Problem { get; init; }

    /// <summary>The queries that it asks of Prometheus, where they are written out.</summary>
    public required ImmutableArray<string> Queries { get; init; }

    static readonly AlertTemplate Plain = new() { Labels = [], HasValue = false, Queries = [], Problem = null };

    public static AlertTemplate Of(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("}}", StringComparison.Ordinal) ? Read(text) : Plain;

    static AlertTemplate Read(string text)
    {
        var (all, problem) = TemplateActions.Of(text);
        var actions = all.Select(a => a.Text).ToList();
        var declared = actions.SelectMany(a => Declared().Matches(a)).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Labels = [.. all.SelectMany(a => (a.IsOfAlert ? Label() : RootLabel()).Matches(a.Text)).Select(m => m.Groups["name"].Value).Distinct()],
            HasValue = all.Any(a => (a.IsOfAlert ? Value() : RootValue()).IsMatch(a.Text)),
            Queries = [.. actions.SelectMany(a => Query().Matches(a)).Select(Unquoted)],
            Problem = problem ?? actions.Select(a => Wrong(a, declared)).FirstOrDefault(w => w is not null),
        };
    }

    /// <summary>The text of a query, without Go's escapes.</summary>
    static string Unquoted(Match query) => query.Groups["raw"] is { Success: true } raw ? raw.Value
        : Escape().Replace(query.Groups["text"].Value, m => m.Value == @"\n" ? "\n" : m.Value[1..]);

    static string? Wrong(string action, HashSet<string> declared)
    {
        if (action.Trim().Trim('-').Trim().Length == 0) return "'{{ }}' is empty.";
        if (action.TrimStart('-', ' ').StartsWith("/*", StringComparison.Ordinal)) return null;
        var bare = Quoted().Replace(action, " ");
        if (Variable().Matches(bare).Select(m => m.Groups["name"].Value).FirstOrDefault(v => !Variables.Contains(v) && !declared.Contains(v)) is { } variable)
            return $"there is no '${variable}'; there are $labels, $value, $externalLabels and $externalURL.";
        return Word().Matches(bare).Select(m => m.Value).FirstOrDefault(w => !Words.Contains(w)) is { } word
            ? $"there is no function '{word}'." : null;
    }

    [GeneratedRegex("""(?:\$labels|(?<![\w)])\.Labels)\.(?<name>\w+)|index\s+(?:\$labels|\.Labels)\s+"(?<name>\w+)" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Label();

    [GeneratedRegex("""\$labels\.(?<name>\w+)|index\s+\$labels\s+"(?<name>\w+)" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex RootLabel();

    [GeneratedRegex(@"\$value\b|(?<![\w)])\.Value\b", RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex(@"\$value\b", RegexOptions.CultureInvariant)]
    private static partial Regex RootValue();

    [GeneratedRegex("""\bquery\s+(?:"(?<text>(?:[^"\\]|\\.)*)"|`(?<raw>[^`]*)`)""", RegexOptions.CultureInvariant)]
    private static partial Regex Query();

    [GeneratedRegex(@"\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|`[^`]*`
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\$(?<name>[A-Za-z_]\w*)\s*(?:,|:=)", RegexOptions.CultureInvariant)]
    private static partial Regex Declared();

    [GeneratedRegex(@"\$(?<name>[A-Za-z_]\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"(?<![\w$.])[A-Za-z_]\w*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
