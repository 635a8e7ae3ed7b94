namespace Odin.Backup;

/// <summary>A file or a folder that is to be archived.</summary>
/// <param name="Path">As the archive has it: relative, with <c>/</c>, at the end of a folder's too.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Status">What it was when it was looked at.</param>
internal sealed record SourceFile(string Path, string FullPath, FileStatus Status)
{
    /// <summary>Everything below a folder, in the order of its paths, parents first.</summary>
    /// <param name="root">The folder, which is not in it itself.</param>
    /// <param name="isWanted">Asked about what is directly in it.</param>
    /// <exception cref="BackupException">Something is neither file nor folder.</exception>
    public static IReadOnlyList<SourceFile> Below(string root, Func<string, bool> isWanted)
    {
        try
        {
            var files = new List<SourceFile>();
            foreach (var name in Directory.EnumerateFileSystemEntries(root).Select(e => System.IO.Path.GetFileName(e)!).Where(isWanted)) Add(files, root, name);
            return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(root, e);
        }
    }

    static void Add(List<SourceFile> files, string root, string path)
    {
        var full = System.IO.Path.Combine(root, path);
        var status = Disk.StatusOf(full);
        if (status.Kind is FileKind.Link or FileKind.Other)
            throw new BackupException(full, "it is neither a file nor a folder, and no restore would bring it back.", "Move it away, or put what it points to in its place.");
        files.Add(new(status.Kind == FileKind.Folder ? path + "/" : path, full, status));
        if (status.Kind == FileKind.Folder)
            foreach (var child in Directory.EnumerateFileSystemEntries(full)) Add(files, root, $"{path}/{System.IO.Path.GetFileName(child)}");
    }
}
