using System.Formats.Tar;
using System.Security.Cryptography;
using ZstdSharp;

namespace Odin.Backup;

/// <summary>Reads an archive from its first byte to its last, and tells what it is.</summary>
internal static class ArchiveReader
{
    const int BufferSize = 1 << 17;

    /// <param name="name">As the manifest has it.</param>
    /// <param name="place">Where it is, for people.</param>
    /// <param name="input">Its bytes.</param>
    /// <param name="take">Is given every file and folder; <c>null</c>: nobody wants them.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="BackupException">It is damaged, or holds what must not be extracted.</exception>
    public static async Task<Archive> ReadAsync(string name, string place, Stream input, Extraction? take, CancellationToken stop)
    {
        using var hashed = new HashedInput(input);
        var files = new List<ArchivedFile>();
        try
        {
            await ReadTarAsync(hashed, files, take, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ZstdException or InvalidDataException or EndOfStreamException or FormatException or ArgumentException)
        {
            throw Damaged(place, e.Message.TrimEnd('.') + ".");
        }
        return new() { Name = name, Size = hashed.Count, Sha256 = hashed.Sha256(), Files = files };
    }

    /// <exception cref="BackupException">An archive is not the one that was expected.</exception>
    public static void Demand(string place, Archive expected, Archive found)
    {
        if (found.Size != expected.Size) throw Damaged(place, $"it has {found.Size} bytes instead of {expected.Size}.");
        if (found.Sha256 != expected.Sha256) throw Damaged(place, $"its SHA-256 is {found.Sha256} instead of {expected.Sha256}.");
        var difference = expected.Files.Zip(found.Files).FirstOrDefault(p => p.First != p.Second);
        if (difference.First is { } file) throw Damaged(place, $"'{file.Path}' in it is not what the manifest says.");
        if (found.Files.Count != expected.Files.Count) throw Damaged(place, $"it holds {found.Files.Count} files instead of {expected.Files.Count}.");
    }

    static BackupException Damaged(string place, string cause) => new(
        place, $"the archive is damaged: {cause}", "Take another backup ('list' and 'verify' tell which are good), and look at the disk.") { Code = ExitCode.Damaged };

    static async Task ReadTarAsync(HashedInput input, List<ArchivedFile> files, Extraction? take, CancellationToken stop)
    {
        var plain = Zstandard.Decompress(input);
        await using (plain.ConfigureAwait(false))
        {
            var tar = new TarReader(plain, leaveOpen: true);
            await using (tar.ConfigureAwait(false))
                while (await tar.GetNextEntryAsync(copyData: false, stop).ConfigureAwait(false) is { } entry)
                    files.Add(await ReadAsync(entry, take, stop).ConfigureAwait(false));
            await plain.CopyToAsync(Stream.Null, BufferSize, stop).ConfigureAwait(false);
        }
        await input.CopyToAsync(Stream.Null, BufferSize, stop).ConfigureAwait(false);
    }

    static async Task<ArchivedFile> ReadAsync(TarEntry entry, Extraction? take, CancellationToken stop)
    {
        var isFolder = entry.EntryType == TarEntryType.Directory;
        if (!isFolder && entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
            throw new InvalidDataException($"'{entry.Name}' in it is of the kind {entry.EntryType}; only files and folders are extracted.");
        if (!IsSafe(entry.Name)) throw new InvalidDataException($"'{entry.Name}' in it would be written outside of the folder.");
        if (isFolder)
        {
            take?.AddFolder(entry);
            return new() { Path = entry.Name.TrimEnd('/') + "/", Size = 0 };
        }
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var output = take?.OpenFile(entry) ?? Stream.Null;
        await using (output.ConfigureAwait(false))
        {
            var size = await CopyAsync(entry.DataStream, output, hash, stop).ConfigureAwait(false);
            take?.Close(entry, output);
            return new() { Path = entry.Name, Size = size, Sha256 = Convert.ToHexStringLower(hash.GetCurrentHash()) };
        }
    }

    static bool IsSafe(string path) =>
        path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal) && path.TrimEnd('/').Split('/').All(part => part is not ("" or "." or ".."));

    static async Task<long> CopyAsync(Stream? input, Stream output, IncrementalHash hash, CancellationToken stop)
    {
        if (input is null) return 0;
        var buffer = new byte[BufferSize];
        var size = 0L;
        while (await input.ReadAsync(buffer, stop).ConfigureAwait(false) is var count and > 0)
        {
            hash.AppendData(buffer, 0, count);
            await output.WriteAsync(buffer.AsMemory(0, count), stop).ConfigureAwait(false);
            size += count;
        }
        return size;
    }
}
