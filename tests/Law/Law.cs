using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Testing;

/// <summary>The law: for every values document that the schema accepts, and every release, the real Helm and C# give the
/// same objects.</summary>
internal sealed class Law : IDisposable
{
    static readonly Gen<Release> Releases =
        from name in OneOf("a", "release-name", "tempo", "odin-7", new string('r', 53), "x.y")
        from space in OneOf("default", "monitoring", "n", new string('s', 63))
        from upgrade in Gen.Bool
        select new Release { Name = name, Namespace = space, IsUpgrade = upgrade };

    static readonly Gen<string[]> Served = OneOf<string[]>(
        [], ["monitoring.coreos.com/v1/ServiceMonitor"], ["gateway.networking.k8s.io/v1", "monitoring.coreos.com/v1"],
        ["policy.linkerd.io/v1beta3/Server", "gateway.networking.k8s.io/v1/HTTPRoute", "linkerd.io/v1alpha2/ServiceProfile"]);

    static readonly Gen<string> KubeVersions = OneOf("v1.25.0", "v1.33.1", "v1.36.0-rc.1", "v2.0.0");

    static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    readonly Chart _chart;
    readonly string _folder = Directory.CreateTempSubdirectory("odin-law-").FullName;

    public Law(Chart chart)
    {
        _chart = chart;
        var problems = new List<Diagnostic>();
        var files = ChartPackage.Assemble(ChartEmission.Emit(chart, SemanticVersion.Parse("1.2.3")), new("archives"), problems);
        Assert.Empty(problems);
        foreach (var file in files.Files) Write($"chart/{file.Path}", file.Bytes.ToArray());
    }

    /// <summary>How many documents a run draws: more in a soak.</summary>
    public static int Documents(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("ODIN_DOCUMENTS"), CultureInfo.InvariantCulture, out var wanted) ? Math.Max(wanted, usual) : usual;

    /// <summary>Draws documents and compares.</summary>
    public void Holds(int documents) =>
        (from values in ValuesDocuments.Of(ValuesDefinition.Of(_chart.ValuesType))
         from release in Releases
         from served in Served
         from version in KubeVersions
         from every in OneOf(0, 0, 0, 1, 3)
         select (values, release, served, version, sets: SetArguments.Of(values, every)))
        .Sample(
            drawn => Check(drawn.values, drawn.sets, drawn.release, drawn.served, drawn.version),
            iter: Documents(documents),
            threads: Math.Min(2, Environment.ProcessorCount),
            print: drawn => $"{drawn.release} {drawn.version} [{string.Join(",", drawn.served)}] {string.Join(" ", drawn.sets)}\n{YamlData.Write(drawn.values)}");

    /// <summary>Compares for one document.</summary>
    public void Check(JsonObject values, IReadOnlyList<string> sets, Release release, string[] served, string version)
    {
        var text = YamlData.Write(values);
        var file = Write($"values-{Guid.NewGuid():N}.yaml", System.Text.Encoding.UTF8.GetBytes(text));
        string[] api = [.. served.SelectMany(s => new[] { "--api-versions", s })];
        string[] upgrade = release.IsUpgrade ? ["--is-upgrade"] : [];
        var helm = RealHelm.Template(Path.Combine(_folder, "chart"), release.Name,
            ["-f", file, "--namespace", release.Namespace, "--kube-version", version, .. upgrade, .. api, .. sets.SelectMany(s => new[] { "--set", s })]);
        File.Delete(file);
        var (objects, refusal) = Rendered(text, sets, release, new() { ApiVersions = new(served), KubeVersion = new(version) });
        if (refusal is not null || helm.ExitCode != 0)
        {
            Assert.True(refusal is not null && helm.ExitCode != 0, $"C#: {refusal ?? "accepts"}\nHelm: {helm}");
            return;
        }
        KubernetesEquality.Same(GoYaml.ReadAll(helm.Output), objects);
    }

    (IEnumerable<JsonNode> Objects, string? Refusal) Rendered(string text, IReadOnlyList<string> sets, Release release, Capabilities capabilities)
    {
        try
        {
            var values = ValuesFile.Parse("values.yaml", text);
            foreach (var set in sets) SetExpression.Apply(set, SetKind.Typed, values);
            return (_chart.Render(values, release, capabilities, "1.2.3").Select(o => o.Data), null);
        }
        catch (ChartException e)
        {
            return ([], e.Message);
        }
    }

    string Write(string path, byte[] bytes)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
