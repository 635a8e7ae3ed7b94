namespace Odin.Backup;

/// <summary>Reads backups whole. An archive that several share is read once.</summary>
internal sealed class Verification(Shelf shelf, RunLog log)
{
    readonly Dictionary<string, string?> _problems = [];

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<ShelvedBackup> backups, CancellationToken stop)
    {
        if (backups.Count == 0)
            throw new BackupException(shelf.Store.Place(shelf.Series), "there is no backup.", "Look whether --store and --as are what they were when backups were made.");
        var damaged = 0;
        foreach (var backup in backups)
        {
            if (await ProblemAsync(backup, stop).ConfigureAwait(false) is { } problem)
            {
                damaged++;
                log.Fail("Damaged", $"{backup.Name}: {problem}", ("backup", backup.Name.ToString()));
            }
            else
            {
                log.Say("Verified", $"{backup.Name} is good: {backup.Head!.Archives.Count} archives, {Bytes.Of(backup.Head.StoredSize)}.", ("backup", backup.Name.ToString()));
            }
        }
        return damaged == 0 ? ExitCode.Done : ExitCode.Damaged;
    }

    /// <summary>Why a backup cannot be restored; none when it can.</summary>
    public async Task<string?> ProblemAsync(ShelvedBackup backup, CancellationToken stop)
    {
        if (backup.Problem is { } known) return known;
        foreach (var archive in (await shelf.ManifestAsync(backup.Name, stop).ConfigureAwait(false)).Archives)
            if (await ProblemAsync(archive, stop).ConfigureAwait(false) is { } problem) return problem;
        return null;
    }

    async Task<string?> ProblemAsync(Archive archive, CancellationToken stop)
    {
        // Two manifests may say different things of one archive.
        var key = $"{archive.Name} {archive.Sha256}";
        if (_problems.TryGetValue(key, out var known)) return known;
        try
        {
            await shelf.CheckAsync(archive, null, stop).ConfigureAwait(false);
            return _problems[key] = null;
        }
        catch (BackupException e) when (e.Code == ExitCode.Damaged)
        {
            return _problems[key] = e.Message;
        }
    }
}
