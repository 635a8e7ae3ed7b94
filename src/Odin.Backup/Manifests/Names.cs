using System.Text.RegularExpressions;

namespace Odin.Backup;

/// <summary>What is called how in a store. What has another name is not ours, and nothing of ours reads or removes it.</summary>
/// <remarks><code>
/// prometheus/20261123T125030Z/data.tar.zst               what one backup alone has
/// prometheus/20261123T125030Z/manifest.json.sha256
/// prometheus/20261123T125030Z/manifest.json              comes last: without it there is no backup
/// prometheus/blocks/ULID-HASH.tar.zst                    what backups share
/// prometheus/lock                                        who works here
/// </code></remarks>
internal static partial class Names
{
    public const int LongestSeries = 63;
    public const string ManifestFile = "manifest.json";
    public const string ManifestHashFile = ManifestFile + ".sha256";
    public const string DataFile = "data.tar.zst";
    public const string Blocks = "blocks";
    public const string LockFile = "lock";

    /// <summary>What is being written by a run, or was by one that is dead.</summary>
    public const string Partial = ".partial";

    public static bool IsSeries(string name) => SeriesForm().IsMatch(name);

    public static string Manifest(string series, BackupName backup) => $"{series}/{backup}/{ManifestFile}";

    public static string ManifestHash(string series, BackupName backup) => $"{series}/{backup}/{ManifestHashFile}";

    /// <summary>An archive, where its manifest says.</summary>
    /// <param name="series">The folder of the component.</param>
    /// <param name="archive">As the manifest has it: <c>20261123T125030Z/data.tar.zst</c>, <c>blocks/…</c>.</param>
    public static string Archive(string series, string archive) => $"{series}/{archive}";

    public static string Data(BackupName backup) => $"{backup}/{DataFile}";

    public static string Block(string ulid, string contentHash) => $"{Blocks}/{ulid}-{contentHash[..16]}.tar.zst";

    /// <summary>Whether a name below a series is one that a backup writes.</summary>
    public static bool IsOurs(string name) => BlockForm().IsMatch(name) || OwnerOf(name) is not null;

    /// <summary>Whether a name below a series is that of an archive which backups share.</summary>
    public static bool IsBlock(string name) => BlockForm().IsMatch(name);

    /// <summary>The backup that alone has what is so called below a series.</summary>
    public static BackupName? OwnerOf(string name) =>
        name.Split('/') is [var backup, DataFile or ManifestFile or ManifestHashFile] && BackupName.TryParse(backup, out var owner) ? owner : null;

    /// <summary>Whether a folder's name is one that Prometheus gives to a block: 26 digits of Crockford's base 32.</summary>
    public static bool IsUlid(string name) => UlidForm().IsMatch(name);

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesForm();

    [GeneratedRegex(@"^blocks/[0-7][0-9A-HJKMNP-TV-Z]{25}-[0-9a-f]{16}\.tar\.zst\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockForm();

    [GeneratedRegex(@"^[0-7][0-9A-HJKMNP-TV-Z]{25}\z", RegexOptions.CultureInvariant)]
    private static partial Regex UlidForm();
}
