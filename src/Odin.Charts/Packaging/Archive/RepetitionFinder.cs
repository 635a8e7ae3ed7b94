namespace Odin.Charts;

/// <summary>Finds what a text repeats of its last 32 KiB, by the places where the same three bytes began.</summary>
internal sealed class RepetitionFinder
{
    const int HashBits = 15;
    const int PlacesTried = 48;
    const int LongEnough = 96;

    readonly int[] _newest = new int[1 << HashBits];
    readonly int[] _older = new int[Repetition.Farthest];

    public RepetitionFinder() => Array.Fill(_newest, -1);

    /// <summary>The longest repetition that starts at a place and ends before the text does.</summary>
    public Repetition Find(ReadOnlySpan<byte> text, int at)
    {
        var longest = default(Repetition);
        if (at + Repetition.Shortest > text.Length) return longest;
        var here = text.Slice(at, Math.Min(Repetition.Longest, text.Length - at));
        var place = _newest[Hash(text, at)];
        for (var tried = 0; tried < PlacesTried && place >= 0 && at - place <= Repetition.Farthest; tried++)
        {
            var length = here.CommonPrefixLength(text[place..]);
            if (length >= Repetition.Shortest && length > longest.Length) longest = new(length, at - place);
            if (longest.Length >= LongEnough || length == here.Length) break;
            place = Older(place);
        }

        return longest;
    }

    /// <summary>Remembers places, one after the other.</summary>
    public void Remember(ReadOnlySpan<byte> text, int from, int count)
    {
        for (var at = from; at < from + count && at + Repetition.Shortest <= text.Length; at++)
        {
            ref var newest = ref _newest[Hash(text, at)];
            _older[at % Repetition.Farthest] = newest;
            newest = at;
        }
    }

    /// <summary>Follows a text that moved back, by a multiple of the window.</summary>
    public void Shift(int distance)
    {
        foreach (ref var place in _newest.AsSpan()) place = Math.Max(place - distance, -1);
        foreach (ref var place in _older.AsSpan()) place = Math.Max(place - distance, -1);
    }

    /// <summary>The place before; a slot that newer text has taken ends the search.</summary>
    int Older(int place) => _older[place % Repetition.Farthest] is var older && older < place ? older : -1;

    static int Hash(ReadOnlySpan<byte> text, int at) =>
        (int)(unchecked((uint)(text[at] | text[at + 1] << 8 | text[at + 2] << 16) * 2654435761u) >> (32 - HashBits));
}
