namespace Odin.Charts;

/// <summary>The paths inside an output folder, and nothing outside it.</summary>
internal sealed class OutputFolder(string path)
{
    readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    /// <summary>The folder's absolute path, without a separator at its end.</summary>
    public string Path { get; } = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));

    /// <summary>What was staged; on the same file system as where it goes.</summary>
    public string Staging => At(".odin-charts.new");

    public string At(string relative) => System.IO.Path.Combine(Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public bool Contains(string path) =>
        path.StartsWith(Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal) && System.IO.Path.GetFullPath(path) == path;

    public void Create()
    {
        if (File.Exists(Path)) throw new ChartException(OutputDiagnostics.NoFolder(Path, "it is a file"));
        try
        {
            Directory.CreateDirectory(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ChartException(OutputDiagnostics.NoFolder(Path, e.Message.TrimEnd('.')));
        }
    }

    /// <summary>Refuses a path that would leave the folder through a link.</summary>
    public void RefuseLinks(string path)
    {
        for (var parent = path; parent.Length > Path.Length && _checked.Add(parent); parent = System.IO.Path.GetDirectoryName(parent)!)
            if (IsLink(parent)) throw new ChartException(OutputDiagnostics.LeavesFolder(Path, parent));
    }

    /// <summary>Whether a parent of the path inside the folder is a link.</summary>
    public bool IsBehindLink(string path)
    {
        for (var parent = System.IO.Path.GetDirectoryName(path)!; parent.Length > Path.Length; parent = System.IO.Path.GetDirectoryName(parent)!)
            if (IsLink(parent)) return true;
        return false;
    }

    /// <summary>Removes the folders above a path that are empty.</summary>
    public void RemoveEmptyFolders(string path)
    {
        for (var parent = System.IO.Path.GetDirectoryName(path)!; parent.Length > Path.Length; parent = System.IO.Path.GetDirectoryName(parent)!)
        {
            if (!Directory.Exists(parent)) continue;
            if (Directory.EnumerateFileSystemEntries(parent).Any()) return;
            Directory.Delete(parent);
        }
    }

    static bool IsLink(string path) => new FileInfo(path) is var file && file.Attributes != (FileAttributes)(-1)
        && file.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
