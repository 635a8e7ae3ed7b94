namespace Odin.Charts;

/// <summary>Finds a printed expression in source that says the same in its author's own way.</summary>
internal static class SourceMatch
{
    /// <summary>Every place where the wanted tokens stand, as the first and the last token there.</summary>
    public static IEnumerable<(int First, int Last)> All(IReadOnlyList<SourceToken> source, IReadOnlyList<SourceToken> wanted)
    {
        for (var i = 0; i < source.Count; i++)
            if (StartsLike(source[i], wanted) && LastOf(source, i, wanted) is { } last) yield return Whole(source, i, last);
    }

    static bool StartsLike(SourceToken token, IReadOnlyList<SourceToken> wanted) =>
        !token.IsSoft || (wanted.Count > 0 && wanted[0].Text == token.Text);

    static int? LastOf(IReadOnlyList<SourceToken> source, int first, IReadOnlyList<SourceToken> wanted)
    {
        var (at, last, matched) = (first, first, 0);
        for (var w = 0; w < wanted.Count;)
        {
            if (wanted[w].Text == "…") break;
            if (at < source.Count && source[at].Text == wanted[w].Text)
            {
                (last, matched) = (at++, matched + 1);
                w++;
            }
            else if (at < source.Count && source[at].IsSoft && at > first) at++;
            else if (wanted[w].IsSoft) w++;
            else if (IsQualifier(wanted, w)) w += 2;
            else return null;
        }
        return matched > 0 ? last : null;
    }

    /// <summary>The <c>Images.</c> of <c>Images.Tag</c>, which its own class leaves out.</summary>
    static bool IsQualifier(IReadOnlyList<SourceToken> wanted, int at) => at + 1 < wanted.Count && wanted[at + 1].Text == "."
        && char.IsUpper(wanted[at].Text[0]) && (at == 0 || wanted[at - 1].Text != ".");

    /// <summary>With both ends of everything that is opened or closed inside.</summary>
    static (int First, int Last) Whole(IReadOnlyList<SourceToken> source, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var (opens, closes) = (source[i].First, source[i].Last);
            if (opens >= first && closes <= last) continue;
            (first, last) = (Math.Min(opens, first), Math.Max(closes, last));
            i = first - 1;
        }
        return (first, last);
    }
}
