using System.Formats.Tar;

namespace Odin.Backup;

/// <summary>Writes an archive in one pass, with little memory. The same files give the same bytes.</summary>
internal static class ArchiveWriter
{
    /// <param name="name">As the manifest will have it.</param>
    /// <param name="files">What goes in.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="progress">Is told of every file.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>What was written.</returns>
    public static async Task<Archive> WriteAsync(string name, IReadOnlyList<SourceFile> files, Stream output, Progress progress, CancellationToken stop)
    {
        using var hashed = new HashedOutput(output);
        var compressed = Zstandard.Compress(hashed);
        List<ArchivedFile> written;
        await using (compressed.ConfigureAwait(false)) written = await WriteTarAsync(files, compressed, progress, stop).ConfigureAwait(false);
        return new() { Name = name, Size = hashed.Length, Sha256 = hashed.Sha256(), Files = written };
    }

    static async Task<List<ArchivedFile>> WriteTarAsync(IReadOnlyList<SourceFile> files, Stream output, Progress progress, CancellationToken stop)
    {
        var written = new List<ArchivedFile>(files.Count);
        // GNU's form: PAX has the number of the process in it, and the same files would not give the same bytes.
        var tar = new TarWriter(output, TarEntryFormat.Gnu, leaveOpen: true);
        await using (tar.ConfigureAwait(false))
            foreach (var file in files) written.Add(await WriteAsync(tar, file, progress, stop).ConfigureAwait(false));
        return written;
    }

    static async Task<ArchivedFile> WriteAsync(TarWriter tar, SourceFile file, Progress progress, CancellationToken stop)
    {
        if (file.Status.Kind == FileKind.Folder)
        {
            await tar.WriteEntryAsync(Entry(TarEntryType.Directory, file), stop).ConfigureAwait(false);
            return new() { Path = file.Path, Size = 0 };
        }
        using var content = new MeasuredStream(file);
        var entry = Entry(TarEntryType.RegularFile, file);
        entry.DataStream = content;
        await tar.WriteEntryAsync(entry, stop).ConfigureAwait(false);
        progress.Add(file.Status.Size);
        return new() { Path = file.Path, Size = file.Status.Size, Sha256 = content.Sha256() };
    }

    static GnuTarEntry Entry(TarEntryType type, SourceFile file) => new(type, file.Path)
    {
        Mode = file.Status.Mode,
        Uid = file.Status.Owner.User,
        Gid = file.Status.Owner.Group,
        ModificationTime = file.Status.Modified,
    };
}
