using System.Text.Json;

namespace Odin.Backup;

/// <summary>The journal of a restore, and its folders.</summary>
/// <param name="data">The data folder.</param>
internal sealed class RestoreJournal(string data)
{
    readonly string _folder = Path.Combine(data, RestoreState.FolderName);

    /// <summary>What is extracted, before it comes to its place.</summary>
    public string New => Path.Combine(_folder, "new");

    /// <summary>What had come to its place, when it goes again.</summary>
    public string Came => Path.Combine(_folder, "came");

    /// <summary>What was there before.</summary>
    public string Old => Path.Combine(_folder, "old");

    string File => Path.Combine(_folder, "journal.json");

    /// <summary>Lets one run at a time restore there.</summary>
    /// <exception cref="BackupException">Another does.</exception>
    public FolderLock Lock()
    {
        while (true)
        {
            Directory.CreateDirectory(_folder);
            try
            {
                // The run that had it before may have removed the file in between, and the next makes another.
                var turn = FolderLock.Take(Path.Combine(_folder, Names.LockFile));
                if (turn.IsInPlace()) return turn;
                turn.Dispose();
            }
            catch (DirectoryNotFoundException)
            {
                // It went with its folder.
            }
        }
    }

    /// <exception cref="BackupException">The data from before waits there, of a restore that nothing else is known of.</exception>
    public void DemandNothingOld()
    {
        if (Directory.Exists(Old) && Directory.EnumerateFileSystemEntries(Old).Any())
            throw new BackupException(Old, "the data from before a restore waits there, of which the journal knows nothing.", $"Look at it, move it back by hand or away, and remove {_folder}.");
    }

    /// <exception cref="BackupException">What was begun there is the restore of another component.</exception>
    public static void Demand(string data, RestoreState begun, Component component)
    {
        if (begun.Component != component.Name)
            throw new BackupException(data, $"a restore of {begun.Component} waits there, {begun.Phase}.", $"Look at --data, or say 'restore {begun.Component}'.");
    }

    /// <summary>How far a restore is; none: none is begun.</summary>
    public RestoreState? Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? RestoreJson.Read(System.IO.File.ReadAllBytes(File)) : null;
        }
        catch (JsonException e)
        {
            throw new BackupException(File, $"the journal of the restore is damaged: {e.Message}", $"Look at {Old}, which holds the data from before, move it back by hand, and remove {_folder}.");
        }
    }

    /// <summary>Remembers a step before it is taken.</summary>
    public void Write(RestoreState state)
    {
        Directory.CreateDirectory(_folder);
        var partial = File + Names.Partial;
        using (var file = new FileStream(partial, FileMode.Create))
        {
            file.Write(RestoreJson.Write(state));
            file.Flush(flushToDisk: true);
        }
        System.IO.File.Move(partial, File, overwrite: true);
        Disk.Flush(_folder);
        Disk.Flush(data);
    }

    /// <summary>A folder of the journal, empty.</summary>
    public static void Empty(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
    }

    /// <summary>Removes what a run leaves that is killed when it has forgotten the restore, or before it has begun one; never data.</summary>
    public void RemoveEmpty()
    {
        if (Directory.Exists(_folder) && Directory.EnumerateFileSystemEntries(_folder).All(e => Path.GetFileName(e) == Names.LockFile)) Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Forgets the restore. The journal goes last, so that a killed run is continued.</summary>
    public void Remove()
    {
        foreach (var folder in new[] { New, Came, Old }.Where(Directory.Exists)) Directory.Delete(folder, recursive: true);
        System.IO.File.Delete(File);
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        Disk.Flush(data);
    }
}
