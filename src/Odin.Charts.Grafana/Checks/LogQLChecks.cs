namespace Odin.Charts.Grafana;

/// <summary>What can be said of LogQL without its grammar: texts and brackets end, something is selected, and a range follows the panel.</summary>
static class LogQLChecks
{
    public static IEnumerable<Finding> Of(LokiQuery query, string who)
    {
        var (problem, at, ranges, selectors) = Read(query.Expression);
        if (problem is not null) yield return DashboardProblems.LogQL(who, problem, query.Expression, at);
        else if (selectors == 0) yield return DashboardProblems.LogQL(who, "nothing is selected: there is no {…}", query.Expression, 0);
        if (query.IsInstant) yield break;
        foreach (var (start, text) in ranges)
            if (text.Length > 0 && char.IsAsciiDigit(text[0]))
                yield return DashboardProblems.FixedLogRange(who, text, query.Expression, start);
    }

    static (string? Problem, int At, List<(int Start, string Text)> Ranges, int Selectors) Read(string text)
    {
        var open = new Stack<(char Bracket, int At)>();
        var ranges = new List<(int, string)>();
        var selectors = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '`':
                    if (End(text, i) is not { } end) return ("the text that begins here does not end", i, ranges, selectors);
                    i = end;
                    break;
                case '#':
                    i = text.IndexOf('\n', i) is >= 0 and var line ? line : text.Length;
                    break;
                case '{' or '(' or '[':
                    if (text[i] == '{' && (i == 0 || text[i - 1] != '$')) selectors++;
                    open.Push((text[i], i));
                    break;
                case '}' or ')' or ']':
                    if (!open.TryPop(out var opened) || !Matches(opened.Bracket, text[i])) return ("this bracket closes none", i, ranges, selectors);
                    if (text[i] == ']') ranges.Add((opened.At, text[(opened.At + 1)..i].Trim()));
                    break;
            }
        }

        return open.TryPop(out var left) ? ("this bracket is not closed", left.At, ranges, selectors) : (null, 0, ranges, selectors);
    }

    static bool Matches(char open, char close) => (open, close) is ('{', '}') or ('(', ')') or ('[', ']');

    static int? End(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
            if (text[i] == '\\' && text[start] == '"') i++;
            else if (text[i] == text[start]) return i;
        return null;
    }
}
