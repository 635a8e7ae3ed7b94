namespace Odin.Charts;

/// <summary>The checksum of gzip (RFC 1952, section 8).</summary>
internal static class Crc32
{
    static readonly uint[] Table = Array.ConvertAll(Enumerable.Range(0, 256).ToArray(), EntryOf);

    /// <summary>Continues a checksum that began with all ones; its complement is the result.</summary>
    public static uint Continue(uint checksum, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) checksum = Table[(byte)(checksum ^ b)] ^ (checksum >> 8);
        return checksum;
    }

    static uint EntryOf(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++) entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xedb88320;
        return entry;
    }
}
