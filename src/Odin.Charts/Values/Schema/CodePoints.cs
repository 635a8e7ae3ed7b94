using System.Globalization;
using System.Text;

namespace Odin.Charts;

/// <summary>A set of Unicode characters, as ascending ranges of code points without surrogates.</summary>
internal sealed record CodePoints(IReadOnlyList<(int First, int Last)> Ranges)
{
    const int LastOfPlane = 0xffff;

    static readonly CodePoints Everything = new([(0, 0xd7ff), (0xe000, 0x10ffff)]);

    public static CodePoints Of(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.Order())
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            else merged.Add(range);
        }
        return new(merged);
    }

    public CodePoints Complement()
    {
        var kept = new List<(int, int)>();
        foreach (var (first, last) in Everything.Ranges)
        {
            var next = first;
            foreach (var (f, l) in Ranges.Where(r => r.Last >= first && r.First <= last))
            {
                if (f > next) kept.Add((next, f - 1));
                next = l + 1;
            }
            if (next <= last) kept.Add((next, last));
        }
        return new(kept);
    }

    /// <summary>A class that RE2 and other readers of JSON schemas know: <c>[a-z]</c>.</summary>
    public string ToRe2()
    {
        if (Ranges is [var (first, last)] && first == last) return Re2Literal(first, "\\.+*?()|[]{}^$");
        return ToRe2Class(negated: false);
    }

    public string ToRe2Class(bool negated) => $"[{(negated ? "^" : "")}{string.Concat(Ranges.Select(Re2Range))}]";

    /// <summary>The same set for .NET, whose classes see halves of characters beyond U+FFFF.</summary>
    public string ToDotNet()
    {
        var basic = Ranges.Where(r => r.First <= LastOfPlane).Select(r => (r.First, Last: Math.Min(r.Last, LastOfPlane))).ToList();
        var beyond = Ranges.Where(r => r.Last > LastOfPlane).Select(r => (First: Math.Max(r.First, LastOfPlane + 1), r.Last)).ToList();
        var parts = beyond.SelectMany(r => Pairs(r.First, r.Last));
        if (basic.Count > 0) parts = parts.Prepend($"[{string.Concat(basic.Select(r => Units(r.First, r.Last)))}]");
        return Ranges.Count == 0 ? "(?!)" : $"(?:{string.Join('|', parts)})";
    }

    static IEnumerable<string> Pairs(int first, int last)
    {
        for (var at = first; at <= last;)
        {
            var startsBlock = Low(at) == 0xdc00;
            var fullBlocks = (last + 1) >> 10 << 10;
            var end = startsBlock && fullBlocks > at ? fullBlocks - 1 : Math.Min(last, at | 0x3ff);
            yield return $"[{Units(High(at), High(end))}][{Units(Low(at), Low(end))}]";
            at = end + 1;
        }
    }

    static int High(int codePoint) => 0xd7c0 + (codePoint >> 10);

    static int Low(int codePoint) => 0xdc00 + (codePoint & 0x3ff);

    static string Units(int first, int last) => first == last ? Unit(first) : $"{Unit(first)}-{Unit(last)}";

    static string Unit(int unit) => "\\u" + unit.ToString("x4", CultureInfo.InvariantCulture);

    static string Re2Range((int First, int Last) range) =>
        range.First == range.Last
            ? Re2Literal(range.First, "\\]^-[")
            : $"{Re2Literal(range.First, "\\]^-[")}{(range.Last == range.First + 1 ? "" : "-")}{Re2Literal(range.Last, "\\]^-[")}";

    static string Re2Literal(int codePoint, string escaped) => codePoint switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        < 0x20 or >= 0x7f and <= 0x9f => "\\x" + codePoint.ToString("x2", CultureInfo.InvariantCulture),
        _ when codePoint < 0x7f && escaped.Contains((char)codePoint) => "\\" + (char)codePoint,
        _ => new Rune(codePoint).ToString(),
    };
}
