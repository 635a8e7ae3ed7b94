using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>A chart as a build leaves it: a folder, and an archive beside it.</summary>
/// <param name="Folder">The chart's folder.</param>
public sealed record EmittedChart(string Folder)
{
    static readonly string Artifacts = Repository.Combine("artifacts", "charts");

    static readonly string Samples = Repository.Combine("samples", "values");

    /// <summary>A chart written by hand, so that the checks are themselves checked.</summary>
    public static readonly EmittedChart Miniature = new(Path.Combine(Repository.TestProject, "Miniature"));

    /// <summary>The charts of the last build.</summary>
    public static IReadOnlyList<EmittedChart> Built { get; } = !Directory.Exists(Artifacts) ? [] : [.. Directory
        .EnumerateDirectories(Artifacts)
        .Where(f => File.Exists(Path.Combine(f, "Chart.yaml")))
        .Order(StringComparer.Ordinal)
        .Select(f => new EmittedChart(f))];

    public static EmittedChart Named(string name) => Built.Append(Miniature).Single(c => c.Name == name);

    public string Name => (string)Metadata["name"]!;

    public string Archive => $"{Folder}-{Metadata["version"]}.tgz";

    /// <summary>Every text file of the chart's own, by relative path.</summary>
    public IReadOnlyDictionary<string, string> Files => ApprovedTree.Read(Folder)
        .Where(f => !f.Key.StartsWith("charts/", StringComparison.Ordinal) || f.Key.Count(c => c == '/') == 1)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The folders of the charts inside.</summary>
    public IEnumerable<EmittedChart> Subcharts => !Directory.Exists(Path.Combine(Folder, "charts")) ? []
        : Directory.EnumerateDirectories(Path.Combine(Folder, "charts")).Order(StringComparer.Ordinal).Select(f => new EmittedChart(f));

    /// <summary>The values files of <c>samples/values</c> that are written for this chart, and the profiles that it carries.</summary>
    public IEnumerable<string> SampleValues => new[] { Path.Combine(Samples, Name), Path.Combine(Folder, "profiles") }
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal));

    /// <summary>One values document for each boolean of <c>values.yaml</c> outside lists, with that boolean flipped, by path.</summary>
    public IEnumerable<(string Path, JsonObject Values)> FlippedBooleans =>
        File.Exists(ValuesFile) && GoYaml.Read(File.ReadAllText(ValuesFile)) is JsonObject values ? Flips(values) : [];

    string ValuesFile => Path.Combine(Folder, "values.yaml");

    JsonNode Metadata => GoYaml.Read(File.ReadAllText(Path.Combine(Folder, "Chart.yaml")))!;

    static IEnumerable<(string, JsonObject)> Flips(JsonObject values) => values.SelectMany(p => p.Value switch
    {
        JsonObject inner => Flips(inner).Select(f => ($"{p.Key}.{f.Item1}", new JsonObject { [p.Key] = f.Item2 })),
        JsonValue value when value.TryGetValue<bool>(out var on) => [(p.Key, new JsonObject { [p.Key] = !on })],
        _ => [],
    });
}
