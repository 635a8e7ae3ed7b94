using System.Security.Cryptography;

namespace Odin.Backup.Tests;

/// <summary>A component's data and a store, in a new folder.</summary>
sealed class DataFolder : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public DataFolder()
    {
        Directory.CreateDirectory(Data);
        Directory.CreateDirectory(Store);
    }

    public string Data => _folder.Combine("data");

    public string Store => _folder.Combine("store");

    public string Root => _folder.Path;

    /// <summary>A file of bytes that do not shrink, the same for the same seed.</summary>
    public string Fill(string name, int size, int seed = 1)
    {
        var file = Path.Combine(Data, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var bytes = new byte[size];
        new Random(seed).NextBytes(bytes);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>Makes a backup of a stopped Loki.</summary>
    public Task<BackedRun> BackupAsync(params string[] more) => Backed.RunAsync(["backup", "loki", "--data", Data, "--store", Store, "--data-version", "3.7.0", .. more]);

    public Task<BackedRun> RestoreAsync(params string[] more) =>
        Backed.RunAsync(["restore", "loki", "--data", Data, "--store", Store, "--backup", "latest", "--for-version", "3.7.0", .. more]);

    public Task<BackedRun> StepAsync(string step) => Backed.RunAsync("restore", "loki", "--data", Data, step);

    /// <summary>The names of the backups that are there, by their manifests.</summary>
    public IReadOnlyList<string> Backups() => [.. Directory.EnumerateFiles(Path.Combine(Store, "loki"), Names.ManifestFile, SearchOption.AllDirectories)
        .Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal)];

    /// <summary>What is in a folder, by names, hashes and modes; without what a restore keeps beside it.</summary>
    public static IReadOnlyList<string> Listing(string folder) => [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .Where(e => !Path.GetRelativePath(folder, e).StartsWith(RestoreState.FolderName, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(e => $"{Path.GetRelativePath(folder, e)} {Disk.StatusOf(e).Mode} {(File.Exists(e) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(e))) : "")}")];

    public void Dispose() => _folder.Dispose();
}
