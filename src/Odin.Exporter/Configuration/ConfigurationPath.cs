using System.Globalization;

namespace Odin.Exporter;

/// <summary>Keys and positions that lead to a value: <c>sources.endpoints[0].url</c>.</summary>
internal static class ConfigurationPath
{
    const int MaxKeyLength = 80;

    public static string Join(string path, string key)
    {
        var shown = key.Length <= MaxKeyLength ? key : key[..MaxKeyLength] + "…";
        return path.Length == 0 ? shown : $"{path}.{shown}";
    }

    public static string Join(string path, int position) => string.Create(CultureInfo.InvariantCulture, $"{path}[{position}]");

    /// <summary>The path of what a value lies in; empty: it is the whole.</summary>
    public static string Parent(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];

    /// <summary>Whether a path is another one or leads into it.</summary>
    public static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || outer.Length == 0 || path[outer.Length] is '.' or '[');
}
