namespace Odin.Backup;

/// <summary>Backups in a folder, such as a volume that is mounted there. The folder has to be there: one that is made here
/// would be on the wrong disk when the volume is not mounted.</summary>
internal sealed class FolderStore(string root) : IStore
{
    const int BufferSize = 1 << 17;

    /// <summary>A backup that is left out has nobody who needs its blocks: a folder that may not be read is an error, and a link to one is one.</summary>
    static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, MaxRecursionDepth = 2, AttributesToSkip = 0, IgnoreInaccessible = false };

    (int, int, long)? _identity;

    public string Place(string name) => name.Length == 0 ? root : PathOf(name);

    public Task<IReadOnlyList<StoredObject>> ListAsync(string folder, CancellationToken stop) => AtAsync<IReadOnlyList<StoredObject>>(folder, () =>
    {
        Demand();
        return Task.FromResult<IReadOnlyList<StoredObject>>([.. Files(folder)
            .Where(f => !f.Name.EndsWith(Names.Partial, StringComparison.Ordinal))
            .Select(f => new StoredObject(NameOf(f.FullName), f.Length))
            .OrderBy(o => o.Name, StringComparer.Ordinal)]);
    });

    public Task<Stream> OpenAsync(string name, CancellationToken stop) => AtAsync<Stream>(name, () =>
        Task.FromResult<Stream>(new GuardedStream(OpenFile(PathOf(name)), PathOf(name))));

    public Task WriteAsync(string name, Content write, Content check, CancellationToken stop) => AtAsync(name, async () =>
    {
        Demand();
        var path = PathOf(name);
        var partial = path + Names.Partial;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await FillAsync(partial, write, stop).ConfigureAwait(false);
            var written = OpenFile(partial);
            await using (written.ConfigureAwait(false)) await check(written, stop).ConfigureAwait(false);
            Demand();
            File.Move(partial, path, overwrite: true);
            Settle(path);
        }
        catch
        {
            TryDelete(partial);
            throw;
        }
        return true;
    });

    public Task DeleteAsync(string name, CancellationToken stop) => AtAsync(name, () =>
    {
        Demand();
        var path = PathOf(name);
        if (File.Exists(path)) File.Delete(path);
        RemoveWhenEmpty(Path.GetDirectoryName(path)!);
        return Task.FromResult(true);
    });

    public Task ClearUnfinishedAsync(string folder, CancellationToken stop) => AtAsync(folder, () =>
    {
        foreach (var file in Files(folder).Where(f => IsUnfinished(folder, f)))
        {
            file.Delete();
            RemoveWhenEmpty(file.DirectoryName!);
        }
        return Task.FromResult(true);
    });

    public Task<StoreLock> LockAsync(string folder, CancellationToken stop) => AtAsync<StoreLock>(folder, () =>
    {
        Demand();
        Directory.CreateDirectory(PathOf(folder));
        return Task.FromResult<StoreLock>(FolderLock.Take(Path.Combine(PathOf(folder), Names.LockFile)));
    });

    public void Dispose()
    {
    }

    static FileStream OpenFile(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.Open, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan,
    });

    static async Task FillAsync(string partial, Content write, CancellationToken stop)
    {
        var file = new FileStream(partial, new FileStreamOptions
        {
            Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = BufferSize,
        });
        await using (file.ConfigureAwait(false))
        {
            await write(file, stop).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>The new name, and that of a new folder around it, survive a loss of power.</summary>
    void Settle(string path)
    {
        for (var folder = Path.GetDirectoryName(path)!; ; folder = Path.GetDirectoryName(folder)!)
        {
            Disk.Flush(folder);
            if (folder.Length <= root.Length) return;
        }
    }

    bool IsUnfinished(string folder, FileInfo file)
    {
        var name = NameOf(file.FullName)[(folder.Length + 1)..];
        return name.EndsWith(Names.Partial, StringComparison.Ordinal) && Names.IsOurs(name[..^Names.Partial.Length]);
    }

    IEnumerable<FileInfo> Files(string folder) => new DirectoryInfo(PathOf(folder)) is { Exists: true } there
        ? there.EnumerateFiles("*", Everything)
        : [];

    /// <summary>The folder of one backup, or of blocks; never that of the component or the store.</summary>
    void RemoveWhenEmpty(string folder)
    {
        if (NameOf(folder).Count(c => c == '/') != 1 || !Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any()) return;
        Directory.Delete(folder);
    }

    /// <summary>The folder has to be there, and to be the same all the time: below a volume that vanishes there is an empty folder.</summary>
    void Demand()
    {
        if (!Directory.Exists(root)) throw new BackupException(root, "there is no such folder.", "Mount the volume of the backups there, or create the folder.");
        var now = Disk.IdentityOf(root);
        if (now != (_identity ??= now)) throw new BackupException(root, "it is another folder than when this run began.", "Look whether the volume of the backups is still mounted there.");
    }

    string PathOf(string name) => Path.Combine(root, name.Replace('/', Path.DirectorySeparatorChar));

    string NameOf(string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');

    static void TryDelete(string partial)
    {
        try
        {
            File.Delete(partial);
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            // The next run removes it; what went wrong before is what has to be said.
        }
    }

    async Task<T> AtAsync<T>(string name, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(Place(name), e);
        }
    }
}
