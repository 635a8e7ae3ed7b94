namespace Odin.Charts.Sdk;

/// <summary>Real names of source files, which deterministic builds record as <c>/_/Program.cs</c>.</summary>
/// <param name="pathMap">The compiler's <c>PathMap</c>: <c>real=recorded,…</c>, with commas and equals signs doubled.</param>
sealed class SourceFiles(string? pathMap)
{
    readonly List<(string Real, string Recorded)> _roots = [.. Parts(pathMap ?? "", ',').Select(Root)];

    /// <summary>The real file, or the recorded name when there is none: a chart from a package was compiled elsewhere.</summary>
    internal string Find(string recorded) => _roots
        .Where(root => root.Recorded != "" && recorded.StartsWith(root.Recorded, StringComparison.Ordinal))
        .Select(root => root.Real + recorded.Substring(root.Recorded.Length).Replace('/', Path.DirectorySeparatorChar))
        .FirstOrDefault(File.Exists) ?? recorded;

    static (string Real, string Recorded) Root(string entry)
    {
        var sides = Parts(entry, '=').ToList();
        return sides.Count == 2 ? (Unescape(sides[0]), Unescape(sides[1])) : ("", "");
    }

    // A separator that is doubled belongs to the text.
    static IEnumerable<string> Parts(string text, char separator)
    {
        var doubled = new string(separator, 2);
        return text.Replace(doubled, "\0").Split(separator).Select(part => part.Replace("\0", doubled));
    }

    static string Unescape(string path) => path.Replace(",,", ",").Replace("==", "=");
}
