using Microsoft.Build.Framework;

namespace Odin.Charts.Sdk;

/// <summary>Deletes what was emitted, and the folders that this leaves empty.</summary>
public sealed class DeleteCharts : Microsoft.Build.Utilities.Task
{
    /// <summary>The file in which the program listed what it emitted.</summary>
    [Required] public string FileList { get; set; } = "";

    /// <summary>The folders that received charts and dashboards, deleted too when they are empty.</summary>
    [Required] public string[] OutputDirectories { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var files = File.ReadAllLines(FileList).Where(line => line != "").ToList();
        foreach (var file in files.Where(File.Exists)) File.Delete(file);
        foreach (var file in files) DeleteEmptyFolders(Path.GetDirectoryName(file));
        return true;
    }

    void DeleteEmptyFolders(string? folder)
    {
        for (; IsOurs(folder); folder = Path.GetDirectoryName(folder))
            if (IsEmpty(folder!)) Directory.Delete(folder!);
    }

    bool IsOurs(string? folder) =>
        folder is not null && OutputDirectories.Any(o => (folder + Path.DirectorySeparatorChar).StartsWith(o, StringComparison.Ordinal));

    static bool IsEmpty(string folder) => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();
}
