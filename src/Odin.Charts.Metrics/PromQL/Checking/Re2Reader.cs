namespace Odin.Charts.PromQL;

/// <summary>
/// Reads a pattern of RE2 with a stack of open groups. On the empty text every part matches where it begins, so whether
/// a part matches it follows from its parts alone.
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

    /// <summary>
    /// What has been read of a group: of its alternatives so far, of the present one, and of the last thing in it.
    /// </summary>
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
            case '{' when TryReadRepeat(out var least, out var most, out var end):
                RepeatCounted(least, most, end);
                break;
            case '[': ReadClass(); break;
            case '\\': ReadEscape(); break;
            case '^' or '$': _at++; _group.Add(isEmpty: true); break;
            default: ReadCharacter(); break;
        }
    }

    void ReadCharacter()
    {
        _at += IsPair(_at) ? 2 : 1;
        _group.Add(isEmpty: false);
    }

    bool IsPair(int at) => at + 1 < pattern.Length && char.IsSurrogatePair(pattern[at], pattern[at + 1]);

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
}
