using System.Security.Cryptography;

namespace Odin.Backup.Tests;

public sealed class ZstandardTests
{
    /// <summary>What is shared is found by its name, and written anew under it. When these bytes change, as another version of the compressor may have it, so has <see cref="Zstandard.Form"/>.</summary>
    [Fact]
    public void The_same_bytes_come_out_as_ever()
    {
        var words = Enumerable.Range(0, 1000).Select(i => (byte)(i * i)).ToArray();
        var random = new Random(1);
        using var archive = new MemoryStream();
        using (var compressed = Zstandard.Compress(archive))
            for (var i = 0; i < 20_000; i++) compressed.Write(words.AsSpan(random.Next(900), random.Next(3, 90)));
        Assert.Equal(("zstd 7 4", "ab75d0154d53beb0"), (Zstandard.Form, Convert.ToHexStringLower(SHA256.HashData(archive.ToArray()))[..16]));
    }
}
