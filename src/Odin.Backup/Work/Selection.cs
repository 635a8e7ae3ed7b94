namespace Odin.Backup;

/// <summary>Which backup is meant.</summary>
internal static class Selection
{
    /// <summary><c>null</c> is the latest.</summary>
    public static readonly Option<BackupName?> Backup = new("--backup", "NAME", "which one: its name, or latest", Read.Backup);

    public static readonly Option<DataVersion> ForVersion = new("--for-version", "VERSION", "of the program that will read the data; a backup of a newer one is refused", Read.Version);

    /// <exception cref="BackupException">There is no such backup, or it cannot be read.</exception>
    public static ShelvedBackup Of(Shelf shelf, ShelfContent content, BackupName? name)
    {
        var found = name is { } asked ? content.Backups.FirstOrDefault(b => b.Name == asked) : content.Backups is [.., var newest] ? newest : null;
        if (found is null)
            throw new BackupException(
                shelf.Store.Place(shelf.Series), name is null ? "there is no backup." : $"there is no backup {name}.",
                content.Backups.Count > 0 ? $"There are {string.Join(", ", content.Backups.Select(b => b.Name))}." : "Look whether --store and --as are what they were when backups were made.");
        return found.IsGood ? found : throw Damaged(shelf, content, found);
    }

    /// <summary>Never an older one instead: who asks for the latest has to know that it is not that.</summary>
    static BackupException Damaged(Shelf shelf, ShelfContent content, ShelvedBackup found) => new(
        shelf.Place(found.Name.ToString()), $"the backup is damaged: {found.Problem}",
        content.LatestGood() is { } other ? $"The newest of the others is {other.Name}: say its name instead." : "There is no other.") { Code = ExitCode.Damaged };

    /// <param name="shelf">Where the backup is.</param>
    /// <param name="backup">A good one.</param>
    /// <param name="target">The version that will read its data; none: nobody said.</param>
    /// <exception cref="BackupException">It cannot read them, as far as anybody knows.</exception>
    public static void DemandVersion(Shelf shelf, ShelvedBackup backup, DataVersion? target)
    {
        if (backup.Head!.DataVersion is not { } version || DataVersion.Parse(version) is not { } written) return;
        var (place, component) = (shelf.Place(backup.Name.ToString()), backup.Head.Component);
        if (target is null)
            throw new BackupException(place, $"its data is of {component} {written}, and it is not said which version will read it.", "Say it: --for-version. Data of a newer version than that is refused.");
        if (target.IsOlderThan(written))
            throw new BackupException(place, $"its data is of {component} {written}, and {target} would have to read it, which is older.", $"Bring {component} to {written} or newer first, or take an older backup.");
    }
}
