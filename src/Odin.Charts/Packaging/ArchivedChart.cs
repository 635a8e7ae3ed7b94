using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Odin.Charts;

/// <summary>A chart archive of somebody else, on disk.</summary>
internal sealed record ArchivedChart(string Path, string Name, SemanticVersion Version)
{
    public ChartFile AsFile() => new($"{Name}-{Version}.tgz", File.ReadAllBytes(Path));

    /// <summary>Reads an archive, or says what is wrong with it.</summary>
    public static bool TryRead(string path, [NotNullWhen(true)] out ArchivedChart? chart, [NotNullWhen(false)] out string? problem)
    {
        (chart, problem) = (null, null);
        try
        {
            (chart, problem) = Identify(path, ChartArchive.Read(path).FirstOrDefault(file => file.Path == "Chart.yaml")?.Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException
            or YamlException or ArgumentException)
        {
            problem = e.Message.TrimEnd('.');
        }

        return chart != null;
    }

    static (ArchivedChart?, string?) Identify(string path, string? chartYaml)
    {
        if (chartYaml == null) return (null, "there is no Chart.yaml in it");
        var yaml = new YamlStream();
        yaml.Load(new StringReader(chartYaml));
        if (yaml.Documents is not [{ RootNode: YamlMappingNode root }]) return (null, "its Chart.yaml is no map");
        var (name, version) = (Text(root, "name"), Text(root, "version"));
        if (name is null or "" || version == null) return (null, "its Chart.yaml has no name or no version");
        // Helm takes 'v1.2.3' for 1.2.3 in the charts of others.
        return SemanticVersion.TryParse(version.TrimStart('v'), out var parsed, out var problem)
            ? (new(path, name, parsed), null)
            : (null, $"the version '{version}' in its Chart.yaml is none: {problem}");
    }

    static string? Text(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? (node as YamlScalarNode)?.Value : null;
}
