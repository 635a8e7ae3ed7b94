namespace Odin.Backup;

/// <summary>A folder whose program is stopped: Loki's, Tempo's. A copy of it while they run is of no single moment.</summary>
internal static class FolderSource
{
    public static Task<Source> OpenAsync(SourceRequest request, CancellationToken stop)
    {
        var files = SourceFile.Below(request.Data, name => name is not ("lost+found" or RestoreState.FolderName));
        return files.Count > 0
            ? Task.FromResult(new Source(files, request.Version))
            : throw new BackupException(request.Data, "the folder is empty, and an empty backup would take the place of a good one.", "Look whether the data's volume is mounted there.");
    }
}
