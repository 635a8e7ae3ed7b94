namespace Odin.Charts;

/// <summary>The text file that names everything an emission made, one absolute path a line.</summary>
internal sealed class FileList(string path)
{
    readonly string _path = Path.GetFullPath(path);

    public IReadOnlyList<string> Read() => Guard(() => File.Exists(_path) ? File.ReadAllLines(_path) : []);

    /// <summary>Writes the list under another name first, so that it is never half a list.</summary>
    public void Write(IEnumerable<string> files) => Guard(() =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(_path + ".new", string.Concat(files.Select(file => file + "\n")));
        File.Move(_path + ".new", _path, overwrite: true);
        return true;
    });

    T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ChartException(OutputDiagnostics.BadList(_path, e.Message.TrimEnd('.')));
        }
    }
}
