using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Stack.Tests;

/// <summary>What real Helm makes of a chart: with its defaults, with each boolean flipped, and with each sample. Of each rendering there is
/// what no rendering before it had, so that an object that nothing changes is looked at once.</summary>
public sealed partial class Renderings
{
    /// <summary>What a cluster with Linkerd serves besides what every cluster does.</summary>
    static readonly string[] Served =
        ["--api-versions", "policy.linkerd.io/v1beta3/Server", "--api-versions", "gateway.networking.k8s.io/v1/HTTPRoute", "--api-versions", "linkerd.io/v1alpha2/ServiceProfile"];

    static readonly ConcurrentDictionary<string, Lazy<Renderings>> Known = new();

    static readonly TemporaryFolder Folder = UntilTheEnd();

    readonly HashSet<string> _seen = [];
    readonly string _place;

    Renderings(EmittedChart chart)
    {
        _place = $"{chart.Name}-{Guid.NewGuid():N}/";
        Add("defaults", Rendered(chart));
        foreach (var (path, values) in chart.FlippedBooleans) AddFlipped(chart, path, values);
        foreach (var sample in chart.SampleValues) Add($"sample {Path.GetFileNameWithoutExtension(sample)}", Rendered(chart, "-f", sample));
    }

    /// <summary>The new parts of the manifests, by what they were rendered with.</summary>
    public SortedDictionary<string, string> Manifests { get; } = new(StringComparer.Ordinal);

    /// <summary>The booleans that the chart itself refuses to have flipped alone.</summary>
    public SortedSet<string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>A file of each rendering, named after it.</summary>
    public IEnumerable<string> Files => Manifests.Keys.Select(name => Folder.Combine(_place + name + ".yaml"));

    public static Renderings Of(EmittedChart chart) => Known.GetOrAdd(chart.Folder, _ => new(() => new(chart))).Value;

    static TemporaryFolder UntilTheEnd()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }

    void AddFlipped(EmittedChart chart, string path, JsonObject values)
    {
        var run = Rendered(chart, "-f", Folder.Write($"{_place}values/{path}.yaml", values.ToJsonString()));
        if (run.ExitCode != 0 && run.Error.Contains("/templates/validate.yaml:", StringComparison.Ordinal)) Refused.Add(path);
        else Add($"flipped {path}", run);
    }

    void Add(string name, ToolRun run)
    {
        var manifest = string.Concat(Document().Split(run.Succeeded().Output).Where(d => d.Length > 0 && _seen.Add(d)).Select(d => "---\n" + d));
        if (manifest.Length == 0) return;
        Manifests[name] = manifest;
        Folder.Write($"{_place}{name}.yaml", Unlisted(manifest));
    }

    static ToolRun Rendered(EmittedChart chart, params string[] arguments) =>
        RealHelm.Template(chart.Folder, "release-name", [.. arguments, .. Served]);

    /// <summary>A list of objects as its objects, as Kubernetes takes it: a list has no name that a schema of objects could ask for.</summary>
    static string Unlisted(string manifests) => !manifests.Contains("\nitems:\n", StringComparison.Ordinal) ? manifests : string.Concat(GoYaml.ReadAll(manifests)
        .SelectMany(o => o["items"] is JsonArray items ? items.Select(i => i!) : [o])
        .Select(o => $"---\n{o.ToJsonString()}\n"));

    [GeneratedRegex("^---\n", RegexOptions.Multiline)]
    private static partial Regex Document();
}
