using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What real Helm makes of a chart: with its defaults, with each boolean flipped, and with each sample.</summary>
public sealed class Renderings : IDisposable
{
    /// <summary>What a cluster with Linkerd serves besides what every cluster does.</summary>
    static readonly string[] Served =
        ["--api-versions", "policy.linkerd.io/v1beta3/Server", "--api-versions", "gateway.networking.k8s.io/v1/HTTPRoute", "--api-versions", "linkerd.io/v1alpha2/ServiceProfile"];

    readonly TemporaryFolder _folder = new();

    public Renderings(EmittedChart chart)
    {
        Add(chart, "defaults");
        foreach (var (path, values) in chart.FlippedBooleans)
            Add(chart, $"flipped {path}", "-f", _folder.Write($"values/{path}.yaml", values.ToJsonString()));
        foreach (var sample in chart.SampleValues)
            Add(chart, $"sample {Path.GetFileNameWithoutExtension(sample)}", "-f", sample);
    }

    /// <summary>The rendered manifests, by what they were rendered with.</summary>
    public SortedDictionary<string, string> Manifests { get; } = new(StringComparer.Ordinal);

    /// <summary>A file of each rendering, named after it.</summary>
    public IEnumerable<string> Files => Manifests.Keys.Select(name => _folder.Combine(name + ".yaml"));

    public void Dispose() => _folder.Dispose();

    void Add(EmittedChart chart, string name, params string[] arguments)
    {
        Manifests[name] = RealHelm.Template(chart.Folder, "release-name", [.. arguments, .. Served]).Succeeded().Output;
        _folder.Write(name + ".yaml", Unlisted(Manifests[name]));
    }

    /// <summary>A list of objects as its objects, as Kubernetes takes it: a list has no name that a schema of objects could ask for.</summary>
    static string Unlisted(string manifests) => !manifests.Contains("\nitems:\n", StringComparison.Ordinal) ? manifests : string.Concat(GoYaml.ReadAll(manifests)
        .SelectMany(o => o["items"] is JsonArray items ? items.Select(i => i!) : [o])
        .Select(o => $"---\n{o.ToJsonString()}\n"));
}
