using static Odin.Charts.PromQL.Wording;

namespace Odin.Charts.PromQL;

/// <summary>Problems of characters and of the order of tokens.</summary>
internal static class SyntaxProblems
{
    /// <summary>What is expected behind a complete expression.</summary>
    public const string TheEnd = "an operator or the end";

    public static PromProblem Unexpected(TokenKind kind, string found, string expected, TextSpan span, string? hint)
    {
        var what = kind == TokenKind.End ? "The expression ends" : $"{Quote(found)} stands";
        return new("ODIN2001", $"{what} where {expected} is expected.", span, hint ?? HintFor(kind, found, expected));
    }

    static string? HintFor(TokenKind kind, string found, string expected) => kind switch
    {
        TokenKind.Assign => "Comparison is '=='.",
        TokenKind.RegexMatch or TokenKind.RegexNotMatch => "Regular expressions match labels, inside braces only.",
        TokenKind.RightParenthesis when expected == TheEnd =>
            "Either it is one too many, or something before it is missing.",
        TokenKind.By or TokenKind.Without => $"'{found} (…)' stands before or after the parentheses of an aggregation.",
        _ => null,
    };

    public static PromProblem Empty(int length) =>
        new("ODIN2001", "There is no expression: the text is empty.", new(0, length));

    public static PromProblem UnknownCharacter(string characters, int start) =>
        new("ODIN2002", $"PromQL has no {Quote(characters)}.", new(start, characters.Length),
            HintForCharacters(characters));

    static string? HintForCharacters(string characters) => characters[0] switch
    {
        '&' => "Write 'and'.",
        '|' => "Write 'or'.",
        '!' => "Not equal is '!='; what is absent is asked for with 'unless' or absent().",
        '“' or '”' or '„' or '‘' or '’' or '«' or '»' => "Quotes are straight: \" or '.",
        '\u00A0' or '\u2007' or '\u202F' or '\u200B' or '\uFEFF' => "It looks like a space, but is another character.",
        '–' or '—' or '−' => "Minus is '-'.",
        '.' => "A name with other characters than letters, digits, '_' and ':' goes into quotes and braces: {\"a.b\"}.",
        ';' => "An expression is one; nothing ends it.",
        _ => null,
    };

    public static PromProblem UnknownCharacterInBraces(string characters, int start) =>
        new("ODIN2002", $"{Quote(characters)} cannot stand between '{{' and '}}'.", new(start, characters.Length),
            "Labels are matched like this: {job=\"api\", code=~\"5..\"}. A name with other characters goes into quotes.");

    public static PromProblem CommentInRange(TextSpan span) =>
        new("ODIN2002", "A comment cannot stand between '[' and the duration.", span);

    public static PromProblem WordInRange(string word, int start) =>
        new("ODIN2002", $"{Quote(word)} is no duration.", new(start, word.Length),
            "Between '[' and ']' stand durations like '5m', and step(), range(), min_of(), max_of().");

    public static PromProblem ColonBeforeNumber(int at) =>
        new("ODIN2002", "Prometheus reads no ':' in a range before it has read a number.", new(at, 1),
            "Write '[1 * step() : …]'.");

    public static PromProblem Unclosed(char open, TextSpan span, int count)
    {
        var close = open switch { '(' => ')', '{' => '}', _ => ']' };
        var how = count > 1 ? $" {count} of '{close}' are missing." : "";
        return new("ODIN2003", $"'{open}' is never closed.{how}", span, $"Add '{close}'.");
    }

    public static PromProblem UnterminatedText(char quote, TextSpan span) =>
        new("ODIN2004", $"The text that begins with {quote} has no end.", span,
            quote == '`' ? null : "A text ends on its line; a line break in it is written \\n.");

    public static PromProblem BadText(QuotedTextProblem problem, int start) =>
        new("ODIN2004", $"The text cannot be read: {problem.Reason}.",
            new(start + problem.Span.Start, problem.Span.Length),
            problem.Reason.StartsWith("there is no escape", StringComparison.Ordinal)
                ? "Write \\\\ for one backslash, or the text between backticks."
                : null);

    public static PromProblem BadNumber(string text, int start) =>
        new("ODIN2005", $"{Quote(text)} is neither a number nor a duration.", new(start, text.Length),
            "Numbers are like 1.5, 1e9, 0x1f; durations like 5m or 1h30m, with the units y, w, d, h, m, s, ms in this order.");

    public static PromProblem BadValue(NumberProblem problem, string text, TextSpan span) => problem switch
    {
        NumberProblem.NotADuration => BadNumber(text, span.Start),
        NumberProblem.NotANumber => new("ODIN2005", $"{Quote(text)} is no number.", span),
        NumberProblem.NumberTooLarge => new("ODIN2005", $"The number {Quote(text)} is too large.", span),
        _ => DurationProblems.TooLong(span),
    };

    public static PromProblem TrailingComma(TextSpan span) =>
        new("ODIN2001", "An argument is missing after the last ','.", span,
            "Lists of labels may end with ',', arguments may not.");

    public static PromProblem VariableOutsideGrafana(string variable, int start) =>
        new("ODIN2019", $"{Quote(variable)} is a variable of Grafana; Prometheus does not know it.",
            new(start, variable.Length),
            "Only queries of dashboards may have variables.");

    public static PromProblem TooDeep(TextSpan span, int levels) =>
        new("ODIN2020", $"The expression nests deeper than {levels} levels; what follows is not read.", span);
}
