namespace Odin.Charts;

/// <summary>The lines that went and came between two texts, by their longest common subsequence.</summary>
internal static class LineDiff
{
    /// <summary>More comparisons than this are not worth their time: all lines between the first and the last difference are told.</summary>
    const long MostComparisons = 4_000_000;

    /// <summary>Lines with <c>- </c> or <c>+ </c> before them, in their order.</summary>
    public static IReadOnlyList<string> Between(string old, string @new)
    {
        var (before, after) = (Lines(old), Lines(@new));
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before[start..].Reverse().Zip(after[start..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return Between(before[start..^end], after[start..^end]);
    }

    static string[] Lines(string text) => text == "" ? [] : text.TrimEnd('\n').Split('\n');

    static List<string> Between(string[] old, string[] @new)
    {
        if ((long)old.Length * @new.Length > MostComparisons) return [.. old.Select(Gone), .. @new.Select(Come)];
        var common = Common(old, @new);
        var (lines, i, j) = (new List<string>(), 0, 0);
        while (i < old.Length || j < @new.Length)
        {
            if (i < old.Length && j < @new.Length && old[i] == @new[j]) (i, j) = (i + 1, j + 1);
            else if (j == @new.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1])) lines.Add(Gone(old[i++]));
            else lines.Add(Come(@new[j++]));
        }

        return lines;
    }

    /// <summary>How many lines the rests have in common, from each pair of places on.</summary>
    static int[,] Common(string[] old, string[] @new)
    {
        var common = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = @new.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == @new[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    static string Gone(string line) => $"- {line}";

    static string Come(string line) => $"+ {line}";
}
