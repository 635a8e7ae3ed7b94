namespace Odin.Charts.PromQL;

/// <summary>
/// Reads a pattern of RE2 with a stack of open groups. On the empty text every part matches where it begins, so whether a part
/// matches it follows from its parts alone.
/// </summary>
internal sealed partial class Re2Reader(string pattern)
{
    const int DeepestGroups = 1000;
    const int MostRepeats = 1000;

    readonly Stack<Group> _open = new();
    Group _group;
    int _at;

    /// <summary>Why the pattern is none of RE2.</summary>
    public string? Reason { get; private set; }

    /// <summary>What has been read of a group: of its alternatives so far, of the present one, and of the last thing in it.</summary>
    struct Group
    {
        public bool AnyAlternativeIsEmpty;
        public bool HasNonEmpty;
        public bool LastIsEmpty;
        public bool HasLast;
        public int LastRepeats;
        public int MostRepeats;

        public readonly bool IsEmpty => AnyAlternativeIsEmpty || !(HasNonEmpty || (HasLast && !LastIsEmpty));

        public void Add(bool isEmpty, int repeats = 1)
        {
            Settle();
            (HasLast, LastIsEmpty, LastRepeats) = (true, isEmpty, repeats);
        }

        public void Settle()
        {
            HasNonEmpty |= HasLast && !LastIsEmpty;
            MostRepeats = Math.Max(MostRepeats, LastRepeats);
            HasLast = false;
        }

        public void NextAlternative()
        {
            AnyAlternativeIsEmpty = IsEmpty;
            Settle();
            HasNonEmpty = false;
        }
    }

    public bool Run()
    {
        while (_at < pattern.Length && Reason is null) Step(pattern[_at]);
        if (_open.Count > 0) Reason ??= "a '(' is never closed";
        return _group.IsEmpty;
    }

    void Step(char c)
    {
        switch (c)
        {
            case '(': OpenGroup(); break;
            case ')': CloseGroup(); break;
            case '|': _at++; _group.NextAlternative(); break;
            case '*' or '+' or '?': Repeat(c); break;
            case '{' when TryReadRepeat(out var least, out var most, out var end): RepeatCounted(least, most, end); break;
            case '[': ReadClass(); break;
            case '\\': ReadEscape(); break;
            case '^' or '$': _at++; _group.Add(isEmpty: true); break;
            default: ReadCharacter(); break;
        }
    }

    void ReadCharacter()
    {
        _at += char.IsSurrogatePair(pattern, _at < pattern.Length - 1 ? _at : 0) && char.IsHighSurrogate(pattern[_at]) ? 2 : 1;
        _group.Add(isEmpty: false);
    }

    void CloseGroup()
    {
        _at++;
        if (!_open.TryPop(out var outer))
        {
            Reason = "a ')' closes nothing";
            return;
        }
        var isEmpty = _group.IsEmpty;
        _group.Settle();
        var repeats = Math.Max(1, _group.MostRepeats);
        _group = outer;
        _group.Add(isEmpty, repeats);
    }

    void Repeat(char c)
    {
        if (!CanRepeat(c.ToString())) return;
        _at++;
        if (c != '+') _group.LastIsEmpty = true;
        EndOfRepeat();
    }

    void RepeatCounted(int least, int most, int end)
    {
        var written = pattern[_at..end];
        if (!CanRepeat(written)) return;
        var times = Math.Max(least, most);
        if (times > MostRepeats || (most >= 0 && least > most) || (long)times * _group.LastRepeats > MostRepeats)
        {
            Reason = $"'{written}' repeats too often, or less often at most than at least";
            return;
        }
        _at = end;
        if (least == 0) _group.LastIsEmpty = true;
        _group.LastRepeats = Math.Max(1, times * _group.LastRepeats);
        EndOfRepeat();
    }

    bool CanRepeat(string written)
    {
        if (!_group.HasLast) Reason = $"'{written}' has nothing to repeat";
        return _group.HasLast;
    }

    // "a**" repeats a repetition, which RE2 takes for a mistake; "a*?" prefers the shortest match.
    void EndOfRepeat()
    {
        if (_at < pattern.Length && pattern[_at] == '?') _at++;
        if (_at >= pattern.Length) return;
        var doubled = pattern[_at] is '*' or '+' or '?' || (pattern[_at] == '{' && TryReadRepeat(out _, out _, out _));
        if (doubled) Reason = $"'{pattern[_at]}' repeats a repetition";
    }

    // "{" that is no repetition is a character like others.
    bool TryReadRepeat(out int least, out int most, out int end)
    {
        end = _at + 1;
        most = -1;
        if (!TryReadCount(ref end, out least)) return false;
        if (end < pattern.Length && pattern[end] == ',')
        {
            end++;
            if (end < pattern.Length && pattern[end] != '}' && !TryReadCount(ref end, out most)) return false;
        }
        else
        {
            most = least;
        }
        return end < pattern.Length && pattern[end++] == '}';
    }

    bool TryReadCount(ref int at, out int count)
    {
        var start = at;
        for (count = 0; at < pattern.Length && char.IsAsciiDigit(pattern[at]); at++)
        {
            count = Math.Min(count * 10 + (pattern[at] - '0'), MostRepeats + 1);
        }
        return at > start && !(pattern[start] == '0' && at > start + 1);
    }
}
