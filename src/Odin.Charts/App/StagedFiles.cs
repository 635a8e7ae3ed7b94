namespace Odin.Charts;

/// <summary>Files that are complete beside the charts and not yet in their places. Only those that change are staged.</summary>
internal sealed class StagedFiles(OutputFolder folder)
{
    readonly List<(string Staged, string Target)> _files = [];

    public int Count => _files.Count;

    /// <summary>Removes what a killed emission left.</summary>
    public void Clear()
    {
        folder.RefuseLinks(folder.Staging);
        if (Directory.Exists(folder.Staging)) Directory.Delete(folder.Staging, recursive: true);
    }

    public void Add(string target, ReadOnlySpan<byte> bytes)
    {
        if (HasBytes(target, bytes)) return;
        using var file = Create(target);
        file.Write(bytes);
    }

    public void AddArchive(string target, ChartFiles chart)
    {
        using (var file = Create(target)) ChartArchive.Write(file, chart);
        if (!HasBytesOf(target, _files[^1].Staged)) return;
        File.Delete(_files[^1].Staged);
        _files.RemoveAt(_files.Count - 1);
    }

    /// <summary>Puts all files in their places.</summary>
    public void Move()
    {
        foreach (var parent in _files.Select(file => Path.GetDirectoryName(file.Target)!).Distinct()) Directory.CreateDirectory(parent);
        foreach (var (staged, target) in _files) File.Move(staged, target, overwrite: true);
    }

    FileStream Create(string target)
    {
        if (_files.Count == 0) Directory.CreateDirectory(folder.Staging);
        var staged = Path.Combine(folder.Staging, _files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _files.Add((staged, target));
        return new(staged, FileMode.Create, FileAccess.Write, FileShare.None, 4096);
    }

    static bool HasBytes(string path, ReadOnlySpan<byte> bytes) =>
        new FileInfo(path) is { Exists: true, Length: var length } && length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));

    static bool HasBytesOf(string path, string other) =>
        new FileInfo(path) is { Exists: true, Length: var length } && length == new FileInfo(other).Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
