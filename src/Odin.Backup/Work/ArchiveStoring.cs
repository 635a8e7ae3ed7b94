using System.Security.Cryptography;
using System.Text;

namespace Odin.Backup;

/// <summary>Puts a source into archives: each of Prometheus' blocks into one that backups share, all else into one of this backup.</summary>
internal sealed class ArchiveStoring(Shelf shelf, ShelfContent before, Progress progress, RunLog log)
{
    /// <summary>Bytes that were not in the store before.</summary>
    public long NewBytes { get; private set; }

    public async Task<IReadOnlyList<Archive>> StoreAsync(BackupName backup, Source source, CancellationToken stop)
    {
        var archives = new List<Archive>();
        foreach (var block in source.Blocks()) archives.Add(await StoreBlockAsync(block.Key, [.. block], stop).ConfigureAwait(false));
        if (source.Rest() is { Count: > 0 } rest) archives.Add(await WriteAsync(Names.Data(backup), rest, stop).ConfigureAwait(false));
        return archives;
    }

    async Task<Archive> StoreBlockAsync(string ulid, IReadOnlyList<SourceFile> block, CancellationToken stop)
    {
        var files = Settled(block);
        var content = await ContentAsync(files, stop).ConfigureAwait(false);
        var name = Names.Block(ulid, HashOf(files, content));
        if (await FindWholeAsync(name, content, stop).ConfigureAwait(false) is not { } archive)
            return await WriteAsync(name, files, stop).ConfigureAwait(false);
        progress.Add(archive.Files.Sum(f => f.Size));
        return archive;
    }

    /// <summary>An archive of another run, complete or not. It is read whole: what nobody reads again may have gone bad in the meantime, and it would be the only copy for all backups to come.</summary>
    async Task<Archive?> FindWholeAsync(string name, IReadOnlyList<ArchivedFile> content, CancellationToken stop)
    {
        if (!before.Objects.ContainsKey(name)) return null;
        try
        {
            var archive = await ReadAsync(name, stop).ConfigureAwait(false);
            if (!archive.Files.SequenceEqual(content)) return null;
            if (!before.Needs(name)) log.Say("ArchiveFound", $"{shelf.Place(name)} is there, whole, from a run that ended before its backup was complete.", ("name", name));
            return archive;
        }
        catch (BackupException e) when (e.Code == ExitCode.Damaged)
        {
            log.Warn("ArchiveDamaged", $"{e.Message} It is written anew, since its data is still there: older backups have it again, too.", ("name", name));
            return null;
        }
    }

    async Task<Archive> ReadAsync(string name, CancellationToken stop)
    {
        var stored = await shelf.Store.OpenAsync(Names.Archive(shelf.Series, name), stop).ConfigureAwait(false);
        await using (stored.ConfigureAwait(false)) return await ArchiveReader.ReadAsync(name, shelf.Place(name), stored, null, stop).ConfigureAwait(false);
    }

    async Task<Archive> WriteAsync(string name, IReadOnlyList<SourceFile> files, CancellationToken stop)
    {
        Archive? written = null;
        await shelf.Store.WriteAsync(
            Names.Archive(shelf.Series, name),
            async (output, s) => written = await ArchiveWriter.WriteAsync(name, files, output, progress, s).ConfigureAwait(false),
            async (input, s) => ArchiveReader.Demand(
                shelf.Place(name), written!, await ArchiveReader.ReadAsync(name, shelf.Place(name), input, null, s).ConfigureAwait(false)),
            stop).ConfigureAwait(false);
        NewBytes += written!.Size;
        log.Say("ArchiveWritten", $"Wrote and read back {shelf.Place(name)}, {Bytes.Of(written.Size)}.", ("name", name), ("size", written.Size), ("sha256", written.Sha256));
        return written;
    }

    static async Task<IReadOnlyList<ArchivedFile>> ContentAsync(IReadOnlyList<SourceFile> files, CancellationToken stop)
    {
        var content = new List<ArchivedFile>();
        foreach (var file in files)
        {
            if (file.Status.Kind == FileKind.Folder)
            {
                content.Add(new() { Path = file.Path, Size = 0 });
                continue;
            }
            using var stream = new MeasuredStream(file);
            await stream.CopyToAsync(Stream.Null, 1 << 17, stop).ConfigureAwait(false);
            content.Add(new() { Path = file.Path, Size = file.Status.Size, Sha256 = stream.Sha256() });
        }
        return content;
    }

    /// <summary>Folders with the time of the newest file: a snapshot makes them anew, of files that stay the same.</summary>
    static IReadOnlyList<SourceFile> Settled(IReadOnlyList<SourceFile> block)
    {
        var newest = block.Where(f => f.Status.Kind == FileKind.File).Select(f => f.Status.Modified).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        return [.. block.Select(f => f.Status.Kind == FileKind.Folder ? f with { Status = f.Status with { Modified = newest } } : f)];
    }

    /// <summary>Of all that goes into an archive, so that what has the same name has the same bytes.</summary>
    static string HashOf(IReadOnlyList<SourceFile> files, IEnumerable<ArchivedFile> content)
    {
        var lines = content.Zip(files, (c, f) => $"{c.Sha256} {(int)f.Status.Mode} {f.Status.Owner.User} {f.Status.Owner.Group} {f.Status.Modified.ToUnixTimeSeconds()} {c.Path}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(Zstandard.Form)))));
    }
}
