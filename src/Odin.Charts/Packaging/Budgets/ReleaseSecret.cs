using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Odin.Charts;

/// <summary>The Secret in which Helm stores a release: JSON, compressed, as base64 (Helm's pkg/storage/driver). It holds the
/// chart without its subcharts, and the manifest with them.</summary>
/// <param name="Package">The chart's files.</param>
internal sealed record ReleaseSecret(ChartFiles Package)
{
    /// <summary>Kubernetes' limit for the data of a Secret.</summary>
    public const long Limit = 1024 * 1024;

    /// <summary>What the rest of a release takes: names, times, the notes, a user's values; before compression.</summary>
    const long Sundries = 4096;

    /// <summary>The size when it matters, otherwise a larger number that is cheaper to find.</summary>
    public long Estimate()
    {
        var uncompressed = InBase64(InBase64(StoredFiles.Sum(file => (long)file.Bytes.Length)) + ManifestParts.Sum(part => (long)part.Length) + Sundries);
        if (IsSmall(uncompressed)) return uncompressed;
        var fast = Measure(CompressionLevel.Fastest);
        return IsSmall(fast) ? fast : Measure(CompressionLevel.SmallestSize);
    }

    /// <summary>The three heaviest parts, before compression.</summary>
    public string Heaviest()
    {
        var parts = StoredFiles.Select(file => (file.Path, Size: (long)file.Bytes.Length))
            .Append((Path: "the manifest", Size: ManifestParts.Sum(part => (long)part.Length)));
        return string.Join(", ", parts.OrderByDescending(part => part.Size).Take(3).Select(part => $"{part.Path} ({part.Size:N0} bytes)"));
    }

    static bool IsSmall(long bytes) => bytes <= Limit * 8 / 10;

    static long InBase64(long bytes) => (bytes + 2) / 3 * 4;

    /// <summary>The size of the data at a compression level; Helm's is the best one.</summary>
    public long Measure(CompressionLevel level)
    {
        using var count = new CountingStream();
        using (var gzip = new GZipStream(count, level))
            foreach (var part in Parts())
                gzip.Write(part.Span);
        return InBase64(count.Total);
    }

    /// <summary>The JSON of the release, piece by piece.</summary>
    IEnumerable<ReadOnlyMemory<byte>> Parts()
    {
        yield return Package.Files[0].Bytes;
        foreach (var file in StoredFiles.Where(file => file.Path is not ("Chart.yaml" or "values.yaml")))
            yield return Encoding.UTF8.GetBytes($"{{\"name\":\"{file.Path}\",\"data\":\"{Convert.ToBase64String(file.Bytes.Span)}\"}},");
        yield return Encoding.UTF8.GetBytes(Values());
        foreach (var part in ManifestParts) yield return Json(part);
    }

    static ReadOnlyMemory<byte> Json(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.ToArray();

    /// <summary>Helm stores the values as data, without comments.</summary>
    string Values() => string.Join('\n', StoredFiles.Where(file => file.Path == "values.yaml")
        .SelectMany(file => file.Text.Split('\n')).Where(line => !line.TrimStart().StartsWith('#')));

    IEnumerable<ChartFile> StoredFiles => Package.Files.Where(file => !file.Path.StartsWith("charts/", StringComparison.Ordinal));

    /// <summary>The templates stand in for the manifest, and the files that they take in whole: what they make is about as long as they are.</summary>
    IEnumerable<string> ManifestParts => Package.Files.Where(file => IsManifest(file.Path)).Select(file => file.Text);

    static bool IsManifest(string path) =>
        IsIn("files/", path)
        || (IsIn("templates/", path) && path.EndsWith(".yaml", StringComparison.Ordinal));

    static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) || path.Contains("/" + folder, StringComparison.Ordinal);

    sealed class CountingStream : Stream
    {
        public long Total { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Total += buffer.Length;
        public override void Write(byte[] buffer, int offset, int count) => Total += count;
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => Total;
        public override long Position { get => Total; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
