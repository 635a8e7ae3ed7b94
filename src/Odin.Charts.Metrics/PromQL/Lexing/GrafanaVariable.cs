using static Odin.Charts.PromQL.Characters;

namespace Odin.Charts.PromQL;

/// <summary>
/// A variable as Grafana writes it: <c>$name</c>, <c>${name}</c>, <c>${name.field:format}</c>, <c>[[name:format]]</c>.
/// </summary>
internal readonly record struct GrafanaVariable(TextSpan Span, TextSpan Name)
{
    /// <summary>Reads the variable that begins at a place, if one does.</summary>
    public static bool TryRead(string text, int at, out GrafanaVariable variable)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        variable = default;
        return (text[at], next) switch
        {
            ('$', '{') => TryReadClosed(text, at, "}", out variable),
            ('[', '[') => TryReadClosed(text, at, "]]", out variable),
            ('$', _) when IsNamePart(next) => ReadBare(text, at, out variable),
            _ => false,
        };
    }

    /// <summary>Whether a text has a variable anywhere.</summary>
    public static bool IsIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '$' or '[' && TryRead(text, at, out _)) return true;
        }
        return false;
    }

    /// <summary>Replaces every variable of a text.</summary>
    public static string Replace(string text, string replacement)
    {
        var result = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is '$' or '[' && TryRead(text, at, out var variable))
            {
                result.Append(replacement);
                at = variable.Span.End;
            }
            else
            {
                result.Append(text[at++]);
            }
        }
        return result.ToString();
    }

    static bool ReadBare(string text, int at, out GrafanaVariable variable)
    {
        var end = EndOfName(text, at + 1);
        variable = new(new(at, end - at), new(at + 1, end - at - 1));
        return true;
    }

    static bool TryReadClosed(string text, int at, string close, out GrafanaVariable variable)
    {
        variable = default;
        var nameEnd = EndOfName(text, at + 2);
        if (nameEnd == at + 2 || nameEnd == text.Length) return false;
        var end = nameEnd;
        if (text[end] is ':' || (text[end] is '.' && close == "}")) end = EndOfFormat(text, end);
        if (string.CompareOrdinal(text, end, close, 0, close.Length) != 0) return false;
        variable = new(new(at, end + close.Length - at), new(at + 2, nameEnd - at - 2));
        return true;
    }

    static int EndOfName(string text, int at)
    {
        while (at < text.Length && IsNamePart(text[at])) at++;
        return at;
    }

    static int EndOfFormat(string text, int at)
    {
        while (at < text.Length && text[at] is not ('}' or ']' or '{' or '[' or '"' or '\n')) at++;
        return at;
    }
}
