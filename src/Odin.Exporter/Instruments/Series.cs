namespace Odin.Exporter;

/// <summary>One series: a metric with its label values.</summary>
internal abstract class Series(byte[] key, long created)
{
    /// <summary>Its label values, as <see cref="SeriesKey"/> lays them out.</summary>
    public byte[] Key { get; } = key;

    /// <summary>When it began to count, in milliseconds since 1970.</summary>
    public long Created { get; } = created;

    /// <summary>When it was last asked for, in <see cref="Environment.TickCount64"/>'s milliseconds.</summary>
    public long Touched { get; set; }
}
