using System.Text.Json;

namespace Odin.Backup;

/// <summary>Prometheus' own snapshot: hard links to its blocks, and the head as a block. Never the folder that it writes to.</summary>
internal static class PrometheusSource
{
    const string Snapshots = "snapshots";
    const string AdminApi = "Its snapshots need --web.enable-admin-api.";

    public static async Task<Source> OpenAsync(SourceRequest request, CancellationToken stop)
    {
        if (request.Url is not { } url) throw new UsageException("--url URL is missing: Prometheus itself makes the snapshot.");
        if (!Directory.Exists(request.Data))
            throw new BackupException(request.Data, "there is no such folder.", "Say in --data where Prometheus' data is, and run on the node of its pod.");
        var snapshots = Path.Combine(request.Data, Snapshots);
        var mark = new SnapshotMark(snapshots, request.Log);
        mark.RemoveLeftOvers();
        using var prometheus = new Peer("Prometheus", url);
        var version = request.Version ?? await VersionAsync(prometheus, stop).ConfigureAwait(false);
        mark.Begin();
        try
        {
            var name = await SnapshotAsync(prometheus, stop).ConfigureAwait(false);
            mark.Name(name);
            var folder = Path.Combine(snapshots, name);
            if (!Directory.Exists(folder))
                throw new BackupException(folder, "Prometheus says that it has made this snapshot, and it is not there.", "--data and --url are of two different ones, or of two replicas.");
            var files = SourceFile.Below(folder, _ => true);
            if (files.Count == 0) throw new BackupException(folder, "Prometheus has no sample yet.", "Wait until it has scraped something.");
            return new(files, version, () => { mark.RemoveLeftOvers(); return ValueTask.CompletedTask; });
        }
        catch
        {
            mark.RemoveLeftOvers();
            throw;
        }
    }

    static async Task<DataVersion?> VersionAsync(Peer prometheus, CancellationToken stop)
    {
        using var answer = await prometheus.GetAsync("api/v1/status/buildinfo", stop).ConfigureAwait(false);
        return Peer.Version(answer.RootElement, "data", "version");
    }

    static async Task<string> SnapshotAsync(Peer prometheus, CancellationToken stop)
    {
        using var answer = await prometheus.PostAsync("api/v1/admin/tsdb/snapshot", AdminApi, stop).ConfigureAwait(false);
        return answer.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty("name", out var name) && name.GetString() is { } text && Path.GetFileName(text) == text && SnapshotMark.IsSnapshot(text)
                ? text
                : throw new BackupException(prometheus.ToString(), "it names no snapshot in its answer.", "Look at its version: it has to have the API v1.");
    }
}
