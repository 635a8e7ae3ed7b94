namespace Odin.Backup;

/// <summary>Alertmanager's files. It replaces each as a whole, so that a file that is open stays what it was.</summary>
internal static class AlertmanagerSource
{
    public static bool Owns(string name) => name is "silences" or "nflog";

    public static async Task<Source> OpenAsync(SourceRequest request, CancellationToken stop)
    {
        var copy = Path.Combine(request.Scratch, Path.GetRandomFileName());
        Directory.CreateDirectory(copy);
        try
        {
            foreach (var name in SourceFile.Below(request.Data, Owns).Select(f => f.Path)) Copy(Path.Combine(request.Data, name), Path.Combine(copy, name));
            var files = SourceFile.Below(copy, Owns);
            if (files.Count == 0) throw Empty(request.Data);
            var version = request.Version ?? (request.Url is { } url ? await VersionAsync(url, stop).ConfigureAwait(false) : null);
            return new(files, version, () => Delete(copy));
        }
        catch
        {
            await Delete(copy).ConfigureAwait(false);
            throw;
        }
    }

    static async Task<DataVersion?> VersionAsync(Uri url, CancellationToken stop)
    {
        using var alertmanager = new Peer("Alertmanager", url);
        using var status = await alertmanager.GetAsync("api/v2/status", stop).ConfigureAwait(false);
        return Peer.Version(status.RootElement, "versionInfo", "version");
    }

    static void Copy(string from, string to)
    {
        try
        {
            File.Copy(from, to);
            var status = Disk.StatusOf(from);
            Disk.Give(to, status.Mode, status.Owner);
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(from, e);
        }
    }

    static BackupException Empty(string folder) => new(
        folder, "there is neither 'silences' nor 'nflog', and an empty backup would take the place of a good one.",
        "Alertmanager writes them for the first time a quarter of an hour after its start; wait for that, or look whether its volume is mounted there.");

    static ValueTask Delete(string folder)
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
