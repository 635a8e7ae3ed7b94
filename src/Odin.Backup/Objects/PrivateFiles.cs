namespace Odin.Backup;

/// <summary>Files and folders that nobody else may read.</summary>
internal static class PrivateFiles
{
    const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder; it is closed before anything is in it.</summary>
    /// <returns>Its path.</returns>
    public static string MakeFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        Close(folder, Own | UnixFileMode.UserExecute);
        return folder;
    }

    /// <summary>Writes a new file, in a folder of <see cref="MakeFolder"/>.</summary>
    public static void Write(string file, byte[] bytes)
    {
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write)) stream.Write(bytes);
        Close(file, Own);
    }

    static void Close(string path, UnixFileMode mode) => Disk.Give(path, mode, Disk.StatusOf(path).Owner);
}
