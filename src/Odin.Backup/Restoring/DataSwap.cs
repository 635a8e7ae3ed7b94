namespace Odin.Backup;

/// <summary>Puts new data in the place of the old by renames within a folder, or the old back. A mount point itself cannot be renamed. Every
/// step can be taken twice: what is done already is seen by where the names are.</summary>
/// <param name="component">Whose data it is.</param>
/// <param name="data">Its folder.</param>
/// <param name="journal">Remembers the steps.</param>
internal sealed class DataSwap(Component component, string data, RestoreJournal journal)
{
    /// <summary>What in the folder is the component's data.</summary>
    public IReadOnlyList<string> Current() => NamesIn(data).Where(component.Restores).ToList();

    /// <summary>Goes on with a swap, or begins it: the journal says so already.</summary>
    public RestoreState Swap(RestoreState state)
    {
        Directory.CreateDirectory(journal.Old);
        // No new name comes before the last old one has gone: what is there under an old name is the old.
        foreach (var name in state.Old.Where(n => !Exists(journal.Old, n) && Exists(data, n))) Move(data, journal.Old, name);
        Disk.Flush(journal.Old);
        foreach (var name in state.New.Where(n => Exists(journal.New, n))) Move(journal.New, data, name);
        Disk.Flush(journal.New);
        Disk.Flush(data);
        if (state.New.FirstOrDefault(n => !Exists(data, n)) is { } lost)
            throw new BackupException(data, $"'{lost}' of the backup has not come there: somebody else has worked in the folder.", "Take the restore back with --undo, and see to it that nobody does.");
        var swapped = state with { Phase = RestorePhase.Swapped };
        journal.Write(swapped);
        return swapped;
    }

    /// <summary>Brings the old data back, and forgets the restore. What the component wrote meanwhile goes.</summary>
    public void Undo(RestoreState state)
    {
        if (state.Phase != RestorePhase.Undone) BringBack(state.Phase == RestorePhase.Undoing ? state : state with { Phase = RestorePhase.Undoing, New = Came(state) });
        journal.Remove();
    }

    /// <summary>Removes the old data, and forgets the restore.</summary>
    public void Finish(RestoreState state)
    {
        journal.Write(state with { Phase = RestorePhase.Finishing });
        journal.Remove();
    }

    /// <summary>Run again, it takes a name for the old data's by finding it among what came, too: so none of that may be removed before the journal says that all is back.</summary>
    void BringBack(RestoreState undoing)
    {
        journal.Write(undoing);
        Directory.CreateDirectory(journal.Came);
        Directory.CreateDirectory(journal.Old);
        foreach (var name in undoing.New.Where(n => Exists(data, n) && !Exists(journal.Came, n))) Move(data, journal.Came, name);
        Disk.Flush(journal.Came);
        foreach (var name in undoing.Old.Where(n => Exists(journal.Old, n))) Move(journal.Old, data, name);
        Disk.Flush(journal.Old);
        Disk.Flush(data);
        journal.Write(undoing with { Phase = RestorePhase.Undone });
    }

    /// <summary>What in the data folder is not the old data: of a swap that is not complete, old names that wait there are.</summary>
    List<string> Came(RestoreState state) =>
        [.. Current().Where(n => state.Phase == RestorePhase.Swapped || !state.Old.Contains(n) || Exists(journal.Old, n))];

    static bool Exists(string folder, string name) => Path.Exists(Path.Combine(folder, name));

    static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal);

    static void Move(string from, string to, string name)
    {
        var source = Path.Combine(from, name);
        if (Directory.Exists(source)) Directory.Move(source, Path.Combine(to, name));
        else File.Move(source, Path.Combine(to, name));
    }
}
