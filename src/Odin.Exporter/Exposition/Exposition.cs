using System.Collections.Immutable;
using System.IO.Pipelines;

namespace Odin.Exporter;

/// <summary>Writes all series of a registry, as Prometheus reads them.</summary>
internal sealed class Exposition
{
    readonly OwnMetrics? _own;
    readonly ImmutableArray<FamilyWriter> _text;
    readonly ImmutableArray<FamilyWriter> _openMetrics;
    readonly ImmutableArray<FamilyWriter> _protobuf;

    /// <param name="registry">The series.</param>
    /// <param name="own">What the exporter says of itself at each scrape, or <c>null</c> when it says nothing.</param>
    public Exposition(Registry registry, OwnMetrics? own)
    {
        _own = own;
        _text = [.. registry.Families.Select(f => new TextFamilyWriter(f, isOpenMetrics: false, registry.IsSimulated))];
        _openMetrics = [.. registry.Families.Select(f => new TextFamilyWriter(f, isOpenMetrics: true, registry.IsSimulated))];
        _protobuf = [.. registry.Families.Select(f => new ProtobufFamilyWriter(f, registry.IsSimulated))];
    }

    /// <summary>Writes a scrape. It waits for a slow reader, holding no lock and nothing but its own buffer, and ends when the reader has
    /// gone.</summary>
    public async Task WriteAsync(ExpositionFormat format, PipeWriter output, CancellationToken stop)
    {
        _own?.Refresh();
        using var buffer = new ScrapeBuffer();
        var snapshot = new HistogramSnapshot();
        foreach (var writer in Writers(format))
            if (!await WriteAsync(writer, buffer, snapshot, output, stop)) return;
        if (format == ExpositionFormat.OpenMetrics) buffer.Write("# EOF\n"u8);
        await SendAsync(buffer, output, stop);
    }

    static async ValueTask<bool> WriteAsync(
        FamilyWriter writer, ScrapeBuffer buffer, HistogramSnapshot snapshot, PipeWriter output, CancellationToken stop)
    {
        var view = writer.Family.View;
        var next = 0;
        do
        {
            next = writer.WritePart(view, next, buffer, snapshot);
            if (FamilyWriter.IsDue(buffer) && !await SendAsync(buffer, output, stop)) return false;
        }
        while (next < view.Count);
        return true;
    }

    static async ValueTask<bool> SendAsync(ScrapeBuffer buffer, PipeWriter output, CancellationToken stop)
    {
        var sent = await output.WriteAsync(buffer.Written, stop);
        buffer.Truncate(0);
        return !sent.IsCompleted;
    }

    ImmutableArray<FamilyWriter> Writers(ExpositionFormat format) =>
        format == ExpositionFormat.Protobuf ? _protobuf : format == ExpositionFormat.OpenMetrics ? _openMetrics : _text;
}
