using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace Odin.Charts.Tests.Packaging;

public class ArchiveTests
{
    [Fact]
    public void Whatever_is_compressed_comes_back() =>
        Gen.OneOf(Gen.Byte.Array[0, 300], Gen.Byte[0, 3].Array[0, 4000], Gen.Select(Gen.Byte.Array[1, 60], Gen.Int[1, 4000], Repeat))
            .Sample(bytes => Assert.Equal(bytes, Decompress(Compress(bytes))), iter: 300);

    [Theory]
    [InlineData(131072)]
    [InlineData(131073)]
    [InlineData(400000)]
    public void Texts_longer_than_the_window_come_back(int length)
    {
        var random = new Random(7);
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
            bytes[i] = random.Next(10) > 0 && i > 40000 ? bytes[i - random.Next(1, 4) * 9973] : (byte)random.Next(256);
        Assert.Equal(bytes, Decompress(Compress(bytes)));
    }

    [Fact]
    public void Templates_get_about_as_small_as_zlib_makes_them()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(ManifestLine)));
        using var zlib = new MemoryStream();
        using (var gzip = new GZipStream(zlib, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(text);
        Assert.InRange(Compress(text).Length, 1, zlib.Length * 12 / 10);
    }

    [Fact]
    public void The_same_files_give_the_same_bytes_on_every_machine() =>
        Assert.Equal(
            "c6f1f9a91afdc96be3c2ffe6463e648808444be8be2c23058d8221d27cfb706b",
            Convert.ToHexStringLower(SHA256.HashData(Pack(Sample))));

    [Fact]
    public void Entries_are_plain_files_under_the_charts_name_with_nothing_of_this_machine()
    {
        using var gzip = new GZipStream(new MemoryStream(Pack(Sample)), CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        var names = new List<string>();
        while (tar.GetNextEntry() is { } entry)
        {
            names.Add(entry.Name);
            Assert.Equal((0, 0, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead, 1980),
                (entry.Uid, entry.Gid, entry.Mode, entry.ModificationTime.Year));
        }

        Assert.Equal(["gateway/Chart.yaml", "gateway/templates/service.yaml", "gateway/files/" + LongName], names);
    }

    const string LongName = "größe/a-name-that-is-so-long-that-it-does-not-fit-into-the-hundred-bytes-of-an-old-tar-header-at-all.json";

    static readonly ChartFiles Sample = new("gateway", SemanticVersion.Parse("1.0.0"),
    [
        new("Chart.yaml", "apiVersion: v2\nname: gateway\nversion: 1.0.0\n"),
        new("templates/service.yaml", string.Concat(Enumerable.Range(0, 50).Select(ManifestLine))),
        new("files/" + LongName, "{}"),
    ]);

    static string ManifestLine(int i) => $"  - name: port-{i * 7919 % 1000}\n    containerPort: {i}\n    value: {{{{ .Values.v{i % 13} }}}}\n";

    static byte[] Repeat(byte[] part, int count) => [.. Enumerable.Repeat(part, count).SelectMany(bytes => bytes)];

    static byte[] Pack(ChartFiles chart)
    {
        using var stream = new MemoryStream();
        ChartArchive.Write(stream, chart);
        return stream.ToArray();
    }

    static byte[] Compress(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new HelmGzipStream(stream)) gzip.Write(bytes);
        return stream.ToArray();
    }

    static byte[] Decompress(byte[] bytes)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var result = new MemoryStream();
        gzip.CopyTo(result);
        return result.ToArray();
    }
}
