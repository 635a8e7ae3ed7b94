using YamlDotNet.Core;

namespace Odin.Charts;

/// <summary>Reads a chart that is on disk, from its archive or its folder.</summary>
internal static class ChartSource
{
    /// <summary>The files of a chart.</summary>
    /// <exception cref="ChartException">There is none, or it cannot be read.</exception>
    public static ChartFiles Read(string path)
    {
        try
        {
            var files = Directory.Exists(path) ? Folder(path) : ChartArchive.Read(path);
            var chart = files.FirstOrDefault(file => file.Path == "Chart.yaml") ?? throw new InvalidDataException("there is no Chart.yaml in it");
            var metadata = ValuesFile.Parse("Chart.yaml", chart.Text);
            return new($"{metadata["name"]}", SemanticVersion.Parse($"{metadata["version"]}".TrimStart('v')), files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or YamlException or ArgumentException)
        {
            throw new ChartException(CommandLineDiagnostics.UnreadableFile(path, e.Message.TrimEnd('.')));
        }
    }

    static List<ChartFile> Folder(string path) =>
    [
        .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new ChartFile(Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(file))),
    ];
}
