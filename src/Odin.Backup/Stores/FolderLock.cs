namespace Odin.Backup;

/// <summary>Lets one run at a time work in a folder: a file that is open with a lock of the kernel. It ends with its process, even when
/// that is killed, and holds between containers that share a volume on a node. Who removes the file could remove another's: that of a store
/// stays, and of one that goes with its folder <see cref="IsInPlace"/> tells.</summary>
internal sealed class FolderLock : StoreLock, IDisposable
{
    /// <summary>What the systems say about a file that somebody holds: Linux, macOS.</summary>
    static readonly int[] Held = [11, 35];

    readonly string _path;
    readonly FileStream _file;

    FolderLock(string path, FileStream file)
        : base(path) => (_path, _file) = (path, file);

    /// <exception cref="BackupException">Somebody has it.</exception>
    public static FolderLock Take(string path)
    {
        try
        {
            return new(path, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (IOException e) when (Held.Contains(e.HResult))
        {
            throw new BackupException(path, "another run works here.", "Wait until it has ended, then run this again.") { Code = ExitCode.Busy };
        }
    }

    /// <summary>Whether the file that is locked is the one that is there.</summary>
    public bool IsInPlace() => File.Exists(_path) && Disk.IdentityOf(_path) == Disk.IdentityOf($"/proc/self/fd/{_file.SafeFileHandle.DangerousGetHandle()}");

    public void Dispose() => _file.Dispose();

    public override ValueTask DisposeAsync() => _file.DisposeAsync();
}
