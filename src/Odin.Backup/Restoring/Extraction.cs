using System.Formats.Tar;

namespace Odin.Backup;

/// <summary>Writes what archives hold into a folder that was empty before, with modes, times, and owners where it may.</summary>
internal sealed class Extraction(string folder, Progress progress)
{
    readonly List<TarEntry> _folders = [];

    /// <summary>Whether somebody may not have what was theirs, for lack of rights.</summary>
    public bool HasOtherOwners { get; private set; }

    public void AddFolder(TarEntry entry)
    {
        Directory.CreateDirectory(PathOf(entry));
        _folders.Add(entry);
    }

    public Stream OpenFile(TarEntry entry) => new FileStream(PathOf(entry), FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);

    /// <summary>Gives a file that is written what the archive says, and waits for the disk.</summary>
    public void Close(TarEntry entry, Stream output)
    {
        ((FileStream)output).Flush(flushToDisk: true);
        progress.Add(output.Length);
        Settle(entry);
        File.SetLastWriteTimeUtc(PathOf(entry), entry.ModificationTime.UtcDateTime);
    }

    /// <summary>Gives the folders what the archive says, the innermost first, and waits for the disk.</summary>
    public void Finish()
    {
        foreach (var entry in _folders.OrderByDescending(e => e.Name, StringComparer.Ordinal))
        {
            Disk.Flush(PathOf(entry));
            Settle(entry);
        }
        Disk.Flush(folder);
    }

    void Settle(TarEntry entry)
    {
        if (!Disk.Give(PathOf(entry), entry.Mode, new(entry.Uid, entry.Gid))) HasOtherOwners = true;
    }

    string PathOf(TarEntry entry) => Path.Combine(folder, entry.Name.TrimEnd('/'));
}
