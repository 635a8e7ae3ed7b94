namespace Odin.Charts;

/// <summary>Files that are complete beside the charts and not yet in their places, in the same folders as there. Only those
/// that change are staged.</summary>
internal sealed class StagedFiles(OutputFolder folder)
{
    readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public OutputFolder Folder { get; } = folder;

    public int Count { get; private set; }

    /// <summary>Removes what a killed emission left.</summary>
    public void Clear()
    {
        Folder.RefuseLinks(Folder.Staging);
        if (Directory.Exists(Folder.Staging)) Directory.Delete(Folder.Staging, recursive: true);
    }

    /// <summary>Stages a file and says where it will be.</summary>
    public string Add(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Target(path);
        if (HasBytes(target, bytes)) return target;
        using var file = Create(target);
        file.Write(bytes);
        return target;
    }

    /// <summary>Stages a chart's archive and says where it will be.</summary>
    public string AddArchive(ChartFiles chart)
    {
        string staged;
        var target = Target(chart.ArchiveName);
        using (var file = Create(target))
        {
            ChartArchive.Write(file, chart);
            staged = file.Name;
        }

        if (!HasBytes(target, staged)) return target;
        File.Delete(staged);
        Count--;
        return target;
    }

    string Target(string path)
    {
        var target = Folder.At(path);
        Folder.RefuseLinks(target);
        return target;
    }

    /// <summary>Puts all files in their places; a folder that is new goes there as a whole.</summary>
    public void Move()
    {
        if (Count > 0) Move(Folder.Staging, Folder.Path);
    }

    static void Move(string staged, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staged, target);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(staged).ToList()) File.Move(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        foreach (var child in Directory.EnumerateDirectories(staged).ToList()) Move(child, Path.Combine(target, Path.GetFileName(child)));
    }

    FileStream Create(string target)
    {
        var staged = Path.Combine(Folder.Staging, Path.GetRelativePath(Folder.Path, target));
        var parent = Path.GetDirectoryName(staged)!;
        if (_folders.Add(parent)) Directory.CreateDirectory(parent);
        Count++;
        return new(staged, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
    }

    static bool HasBytes(string path, ReadOnlySpan<byte> bytes) =>
        new FileInfo(path) is { Exists: true, Length: var length } && length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));

    static bool HasBytes(string path, string other) =>
        new FileInfo(path) is { Exists: true, Length: var length } && length == new FileInfo(other).Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
