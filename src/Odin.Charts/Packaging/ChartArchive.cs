namespace Odin.Charts;

/// <summary>The archive of a chart, laid out as <c>helm package</c> lays it out, always the same bytes for the same files.</summary>
internal static class ChartArchive
{
    public static void Write(Stream output, ChartFiles chart)
    {
        using var gzip = new HelmGzipStream(output);
        var tar = new TarWriter(gzip);
        foreach (var file in chart.Files) tar.Write($"{chart.Name}/{file.Path}", file.Bytes.Span);
        tar.Finish();
    }
}
