namespace Odin.Charts.PromQL;

/// <summary>Groups: <c>(…)</c>, <c>(?:…)</c>, <c>(?P&lt;name&gt;…)</c>, <c>(?i)</c>, <c>(?i:…)</c>.</summary>
internal sealed partial class Re2Reader
{
    void OpenGroup()
    {
        _at++;
        if (_at < pattern.Length && pattern[_at] == '?')
        {
            ReadGroupHeader();
            return;
        }
        Push();
    }

    void Push()
    {
        if (_open.Count >= DeepestGroups) Reason = "it nests too deep";
        _open.Push(_group);
        _group = new();
    }

    void ReadGroupHeader()
    {
        var rest = pattern.AsSpan(_at);
        if (rest.StartsWith("?P<") || (rest.StartsWith("?<") && !rest.StartsWith("?<=") && !rest.StartsWith("?<!")))
            ReadNamedGroup();
        else if (rest.StartsWith("?=") || rest.StartsWith("?!")) Reason = "it looks ahead, '(?=' or '(?!'";
        else if (rest.StartsWith("?<")) Reason = "it looks behind, '(?<=' or '(?<!'";
        else if (rest.StartsWith("?P=")) Reason = "it refers back to a group";
        else ReadFlags();
    }

    void ReadNamedGroup()
    {
        var start = pattern.IndexOf('<', _at) + 1;
        var end = pattern.IndexOf('>', start);
        var name = end < 0 ? "" : pattern[start..end];
        if (name.Length == 0 || !name.All(Characters.IsNamePart))
        {
            Reason = "the name of a group is missing or has other characters than letters, digits and '_'";
            return;
        }
        _at = end + 1;
        Push();
    }

    void ReadFlags()
    {
        var isNegated = false;
        var afterMinus = 0;
        for (_at++; _at < pattern.Length; _at++)
        {
            switch (pattern[_at])
            {
                case 'i' or 'm' or 's' or 'U': afterMinus++; continue;
                case '-' when !isNegated: (isNegated, afterMinus) = (true, 0); continue;
                case ':' or ')' when !isNegated || afterMinus > 0: EndOfFlags(); return;
            }
            break;
        }
        Reason = "'(?' is followed by something that RE2 does not have";
    }

    void EndOfFlags()
    {
        if (pattern[_at++] == ':') Push();
        else _group.Settle();
    }
}
