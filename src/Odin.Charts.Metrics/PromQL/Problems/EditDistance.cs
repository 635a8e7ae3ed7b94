namespace Odin.Charts.PromQL;

/// <summary>How many letters have to be written, left out, changed or swapped with the next to make one name of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, given up when it is over the most.</summary>
    public static int Of(string a, string b, int most)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var nearest = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
                nearest = Math.Min(nearest, row[j]);
            }
            if (nearest > most) return nearest;
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
