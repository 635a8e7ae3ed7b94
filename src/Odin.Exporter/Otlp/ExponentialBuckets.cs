namespace Odin.Exporter;

/// <summary>The buckets of exponential histograms, which become coarser by making each two one.</summary>
internal static class ExponentialBuckets
{
    /// <summary>Makes them coarser in place.</summary>
    /// <param name="counts">How many lie in each.</param>
    /// <param name="offset">The index of the first.</param>
    /// <param name="steps">How many times.</param>
    /// <returns>How many buckets there are then.</returns>
    public static int Coarsen(Span<ulong> counts, ref int offset, int steps)
    {
        var first = offset >> steps;
        var length = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            var to = ((offset + i) >> steps) - first;
            if (to < length) counts[to] += counts[i];
            else (counts[to], length) = (counts[i], to + 1);
        }
        offset = first;
        return length;
    }
}
