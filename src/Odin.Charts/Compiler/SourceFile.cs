namespace Odin.Charts;

/// <summary>The source of a chart, where it can be read. The compiler records only the line of a call; the file tells
/// where its argument starts.</summary>
internal static class SourceFile
{
    const string Mapped = "/_/";

    /// <summary>Where a text starts, at or after a line; null when the file is not there, or has changed.</summary>
    public static SourceLocation? Find(string file, int line, string text)
    {
        if (Read(file) is not { } source) return null;
        var start = source.IndexOf(text, StartOf(source, line), StringComparison.Ordinal);
        if (start < 0) return null;
        var before = source[..start];
        return new(file, before.Count(c => c == '\n') + 1, start - before.LastIndexOf('\n'));
    }

    static int StartOf(string source, int line)
    {
        var at = 0;
        for (; line > 1 && at < source.Length; line--) at = source.IndexOf('\n', at) is >= 0 and var next ? next + 1 : source.Length;
        return at;
    }

    static string? Read(string file)
    {
        try
        {
            return Candidates(file).FirstOrDefault(File.Exists) is { } path ? File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The path itself; or, when the build has mapped it, what it can be above the folder of the program.</summary>
    static IEnumerable<string> Candidates(string file)
    {
        if (!file.StartsWith(Mapped, StringComparison.Ordinal)) return [file];
        return Above(AppContext.BaseDirectory).Select(folder => Path.Combine(folder, file[Mapped.Length..]));
    }

    static IEnumerable<string> Above(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder)) yield return folder;
    }
}
