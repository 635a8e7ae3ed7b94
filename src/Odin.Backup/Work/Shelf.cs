using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Odin.Backup;

/// <summary>The backups of one component in a store.</summary>
/// <param name="store">Where they are.</param>
/// <param name="series">The folder of the component.</param>
internal sealed class Shelf(IStore store, string series)
{
    /// <summary>In bytes: some 1.3 million files.</summary>
    public const int LongestManifest = 256 * 1024 * 1024;

    public IStore Store => store;

    public string Series => series;

    /// <summary>What is there now.</summary>
    public async Task<ShelfContent> ReadAsync(CancellationToken stop)
    {
        var objects = (await store.ListAsync(series, stop).ConfigureAwait(false))
            .Select(o => o with { Name = o.Name[(series.Length + 1)..] }).Where(o => Names.IsOurs(o.Name)).ToDictionary(o => o.Name, o => o.Size);
        var backups = new List<ShelvedBackup>();
        foreach (var name in objects.Keys.Where(k => k.EndsWith("/" + Names.ManifestFile, StringComparison.Ordinal)).Select(k => Names.OwnerOf(k)!.Value).Order())
            backups.Add(await ReadAsync(name, objects, stop).ConfigureAwait(false));
        return new(objects, backups);
    }

    /// <summary>Where something is, for people.</summary>
    public string Place(string name) => store.Place($"{series}/{name}");

    /// <summary>Reads an archive whole.</summary>
    /// <param name="archive">What it should be.</param>
    /// <param name="take">Is given what is in it.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="BackupException">It is not that.</exception>
    public async Task CheckAsync(Archive archive, Extraction? take, CancellationToken stop)
    {
        var stored = await store.OpenAsync(Names.Archive(series, archive.Name), stop).ConfigureAwait(false);
        await using (stored.ConfigureAwait(false))
            ArchiveReader.Demand(Place(archive.Name), archive, await ArchiveReader.ReadAsync(archive.Name, Place(archive.Name), stored, take, stop).ConfigureAwait(false));
    }

    /// <summary>All that a backup's manifest says.</summary>
    /// <exception cref="BackupException">It is damaged.</exception>
    public async Task<Manifest> ManifestAsync(BackupName name, CancellationToken stop)
    {
        var bytes = await BytesAsync(Names.Manifest(series, name), stop).ConfigureAwait(false);
        var place = store.Place(Names.Manifest(series, name));
        try
        {
            var hash = await BytesAsync(Names.ManifestHash(series, name), stop).ConfigureAwait(false);
            if (!ManifestJson.Hash(bytes).AsSpan().SequenceEqual(hash)) throw Damaged(place, $"its SHA-256 is {Convert.ToHexStringLower(SHA256.HashData(bytes))}, and {Names.ManifestHashFile} says {Said(hash)}.");
            var manifest = ManifestJson.Read(bytes);
            if (manifest.FormatVersion != Manifest.CurrentFormat)
                throw new BackupException(place, $"it is of the format {manifest.FormatVersion}, and this program reads {Manifest.CurrentFormat}.", "Use the program that wrote it, or a newer one.") { Code = ExitCode.Damaged };
            return manifest;
        }
        catch (JsonException e)
        {
            throw Damaged(place, e.Message);
        }
    }

    async Task<ShelvedBackup> ReadAsync(BackupName name, Dictionary<string, long> objects, CancellationToken stop)
    {
        try
        {
            if (!objects.ContainsKey($"{name}/{Names.ManifestHashFile}")) throw Damaged(Place($"{name}/{Names.ManifestFile}"), $"{Names.ManifestHashFile} beside it is missing.");
            var manifest = await ManifestAsync(name, stop).ConfigureAwait(false);
            var missing = manifest.Archives.FirstOrDefault(a => !objects.TryGetValue(a.Name, out var size) || size != a.Size);
            return new(name, ManifestHead.Of(manifest), missing is null ? null : Missing(missing, objects));
        }
        catch (BackupException e) when (e.Code == ExitCode.Damaged)
        {
            return new(name, null, e.Message);
        }
    }

    async Task<byte[]> BytesAsync(string name, CancellationToken stop)
    {
        var stream = await store.OpenAsync(name, stop).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, stop).ConfigureAwait(false);
            return copy.Length <= LongestManifest ? copy.ToArray() : throw Damaged(store.Place(name), "it is larger than any manifest.");
        }
    }

    string Missing(Archive archive, Dictionary<string, long> objects) => objects.TryGetValue(archive.Name, out var size)
        ? $"{Place(archive.Name)}: the archive is damaged: it has {size} bytes instead of {archive.Size}. Take another backup."
        : $"{Place(archive.Name)}: the archive is missing. Take another backup.";

    static string Said(byte[] hash) => Encoding.ASCII.GetString(hash).Split(' ')[0];

    static BackupException Damaged(string place, string cause) => new(
        place, $"the manifest is damaged: {cause}", "Take another backup; when there are enough good ones, remove the folder of this one by hand.") { Code = ExitCode.Damaged };
}

/// <summary>A backup that is there.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Head">What it is; none when that cannot be read.</param>
/// <param name="Problem">Why it cannot be restored, as far as that can be told without reading its archives.</param>
internal sealed record ShelvedBackup(BackupName Name, ManifestHead? Head, string? Problem)
{
    public bool IsGood => Problem is null;

    /// <exception cref="BackupException">It is of another component.</exception>
    public void Demand(string component, Shelf shelf)
    {
        if (Head is { } head && head.Component != component)
            throw new BackupException(shelf.Place(Name.ToString()), $"it is a backup of {head.Component}, and not of {component}.", $"Say {head.Component}, or another --as.");
    }
}

/// <summary>What is in the folder of a component.</summary>
/// <param name="Objects">All that is ours, by its name below the folder, with its size.</param>
/// <param name="Backups">Those that are complete, the oldest first.</param>
internal sealed record ShelfContent(IReadOnlyDictionary<string, long> Objects, IReadOnlyList<ShelvedBackup> Backups)
{
    /// <summary>What runs left that ended before their manifest.</summary>
    public IEnumerable<string> Unfinished() =>
        Objects.Keys.Where(name => Names.OwnerOf(name) is { } owner && Backups.All(b => b.Name != owner));

    public ShelvedBackup? LatestGood() => Backups.LastOrDefault(b => b.IsGood);

    /// <exception cref="BackupException">There are backups of another component.</exception>
    public void Demand(Component component, Shelf shelf)
    {
        foreach (var backup in Backups) backup.Demand(component.Name, shelf);
    }

    /// <summary>Whether a backup has this archive.</summary>
    public bool Needs(string archive) => Backups.Any(b => b.Head?.Archives.Contains(archive) == true);
}
