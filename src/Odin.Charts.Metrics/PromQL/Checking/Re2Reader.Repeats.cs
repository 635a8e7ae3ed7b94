namespace Odin.Charts.PromQL;

/// <summary>Repetitions: <c>*</c>, <c>+?</c>, <c>{2,5}</c>.</summary>
internal sealed partial class Re2Reader
{
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
