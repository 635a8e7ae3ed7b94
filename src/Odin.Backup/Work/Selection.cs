namespace Odin.Backup;

/// <summary>Which backup is meant.</summary>
internal static class Selection
{
    /// <summary><c>null</c> is the latest.</summary>
    public static readonly Option<BackupName?> Backup = new("--backup", "NAME", "which one: its name, or latest", Read.Backup);

    /// <exception cref="BackupException">There is no such backup, or it cannot be read.</exception>
    public static ShelvedBackup Of(Shelf shelf, ShelfContent content, BackupName? name)
    {
        var found = name is { } asked ? content.Backups.FirstOrDefault(b => b.Name == asked) : content.LatestGood();
        if (found is null)
            throw new BackupException(
                shelf.Store.Place(shelf.Series), name is null ? "there is no good backup." : $"there is no backup {name}.",
                content.Backups.Count > 0 ? $"There are {string.Join(", ", content.Backups.Select(b => b.Name))}." : "Look whether --store and --as are what they were when backups were made.");
        return found.IsGood ? found : throw new BackupException(shelf.Place(found.Name.ToString()), "the backup is damaged.", found.Problem!) { Code = ExitCode.Damaged };
    }
}
