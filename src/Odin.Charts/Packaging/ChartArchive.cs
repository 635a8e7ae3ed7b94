using System.Formats.Tar;
using System.IO.Compression;

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

    /// <summary>The files of an archive, their paths from the chart's folder, read to its end, so that one that is cut off is found.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    public static IReadOnlyList<ChartFile> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        var files = new List<ChartFile>();
        while (tar.GetNextEntry() is { } entry)
            if (entry.Name.IndexOf('/', StringComparison.Ordinal) is > 0 and var at && entry.DataStream is { } data)
                files.Add(new(entry.Name[(at + 1)..], Bytes(data)));
        gzip.CopyTo(Stream.Null);
        return files;
    }

    static byte[] Bytes(Stream data)
    {
        using var bytes = new MemoryStream();
        data.CopyTo(bytes);
        return bytes.ToArray();
    }
}
