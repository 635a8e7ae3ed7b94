namespace Odin.Exporter;

/// <summary>Where cumulative streams come from: a resource, a scope and a metric.</summary>
/// <param name="id">Stands for all of that in the keys of the streams.</param>
internal sealed class StreamOrigin(long id)
{
    public long Id { get; } = id;

    /// <summary>When it was last named, in <see cref="Environment.TickCount64"/>'s milliseconds.</summary>
    public long Touched { get; set; }
}
