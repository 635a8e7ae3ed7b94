namespace Odin.Charts.PromQL;

/// <summary>The classes of characters. Letters and digits are those of ASCII.</summary>
internal static class Characters
{
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>Whether a label's name can stand without quotes.</summary>
    public static bool IsPlainLabel(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !IsNameStart(name[0])) return false;
        foreach (var c in name) if (!IsNamePart(c)) return false;
        return true;
    }

    /// <summary>Whether a metric's name can stand without quotes, keywords aside.</summary>
    public static bool IsPlainMetric(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !(IsNameStart(name[0]) || name[0] == ':')) return false;
        foreach (var c in name) if (!IsNamePart(c) && c != ':') return false;
        return true;
    }
}
