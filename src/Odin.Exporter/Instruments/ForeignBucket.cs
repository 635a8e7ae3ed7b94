namespace Odin.Exporter;

/// <summary>At which value the observations of another histogram's bucket count in buckets that are finer.</summary>
internal static class ForeignBucket
{
    /// <summary>The geometric middle of its bounds. Half the bound in a bucket that begins at 0; just above the last bound in the
    /// one without end; the mean of all where that is the only one.</summary>
    /// <param name="upperBounds">Ascending, the last one <c>+Inf</c>.</param>
    /// <param name="bucket">Which of them.</param>
    /// <param name="mean">What its observations are on average, if there are no others.</param>
    public static double Value(ReadOnlySpan<double> upperBounds, int bucket, double mean)
    {
        var upper = upperBounds[bucket];
        var lower = bucket > 0 ? Math.Max(0, upperBounds[bucket - 1]) : 0;
        return Finite(upper switch
        {
            double.PositiveInfinity => bucket == 0 ? mean : Math.BitIncrement(lower),
            <= 0 => 0,
            _ => lower == 0 ? upper / 2 : Math.Sqrt(lower) * Math.Sqrt(upper),
        });
    }

    /// <summary>The geometric middle of an exponential bucket.</summary>
    public static double ExponentialMiddle(int scale, long index) => Finite(Math.Pow(2, Math.ScaleB(index + 0.5, -scale)));

    static double Finite(double value) => value >= 0 ? Math.Min(value, double.MaxValue) : 0;
}
