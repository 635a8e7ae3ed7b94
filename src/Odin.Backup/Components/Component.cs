namespace Odin.Backup;

/// <summary>Something whose data is backed up.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Holds">What is backed up of it, for people.</param>
/// <param name="Owns">Whether what is directly in its data folder is data of it, which a restore replaces.</param>
/// <param name="OpenAsync">Makes a copy that stands still, or finds that there is one.</param>
internal sealed record Component(string Name, string Holds, Func<string, bool> Owns, OpenSource OpenAsync)
{
    public static readonly IReadOnlyList<Component> All =
    [
        new("prometheus", "its blocks and the head, through its snapshot API", _ => true, PrometheusSource.OpenAsync),
        new("grafana", "its SQLite database, grafana.db, while it runs", GrafanaSource.Owns, GrafanaSource.OpenAsync),
        new("alertmanager", "its silences and its notification log, while it runs", AlertmanagerSource.Owns, AlertmanagerSource.OpenAsync),
        new("loki", "its folder, while it is stopped", _ => true, FolderSource.OpenAsync),
        new("tempo", "its folder, while it is stopped", _ => true, FolderSource.OpenAsync),
        new(ObjectsComponent.Name, "the namespace's ConfigMaps, and its Secrets, encrypted, when --secrets-key is said", ObjectsComponent.Owns, ObjectsComponent.OpenAsync),
    ];

    public static Component? Find(string name) => All.FirstOrDefault(c => c.Name == name);

    /// <summary>Whether what is directly in its data folder goes and comes with a restore: not what file systems and we ourselves keep there.</summary>
    public bool Restores(string name) => name is not ("lost+found" or RestoreState.FolderName) && Owns(name);
}

/// <summary>Makes a source ready.</summary>
internal delegate Task<Source> OpenSource(SourceRequest request, CancellationToken stop);

/// <summary>Where a component's data is.</summary>
/// <param name="Data">Its folder.</param>
/// <param name="Url">Where it answers; none for one that is not asked.</param>
/// <param name="Version">The version of its program, when it is not asked for that.</param>
/// <param name="Scratch">A folder for what is copied before it is archived.</param>
/// <param name="Log">Is told what is done.</param>
internal sealed record SourceRequest(string Data, Uri? Url, DataVersion? Version, string Scratch, RunLog Log);
