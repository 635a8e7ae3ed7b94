using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Odin.Backup;

/// <summary>How archives are compressed; measured in docs/decisions/backup.md.</summary>
internal static class Zstandard
{
    /// <summary>Part of the name of what is shared, which has to be the same bytes whoever writes it: another one is due when those change.</summary>
    public const string Form = "zstd 7 4";

    const int BufferSize = 1 << 17;

    /// <summary>Smaller than gzip on blocks of Prometheus, and no slower; 6 is larger, and 9 hardly smaller.</summary>
    const int Level = 7;

    /// <summary>Chunks repeat few bytes at a time: the level's own 5 misses a tenth of what there is to find in some.</summary>
    const int ShortestMatch = 4;

    /// <summary>Any number from 1 up gives the same bytes.</summary>
    static readonly int Workers = Math.Clamp(Environment.ProcessorCount, 1, 2);

    public static CompressionStream Compress(Stream output)
    {
        var stream = new CompressionStream(output, Level, BufferSize, leaveOpen: true);
        stream.SetParameter(ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        stream.SetParameter(ZSTD_cParameter.ZSTD_c_minMatch, ShortestMatch);
        stream.SetParameter(ZSTD_cParameter.ZSTD_c_nbWorkers, Workers);
        return stream;
    }

    public static DecompressionStream Decompress(Stream input) => new(input, BufferSize, checkEndOfStream: true, leaveOpen: true);
}
