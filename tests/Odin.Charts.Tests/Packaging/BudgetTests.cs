using System.Globalization;
using System.IO.Compression;

namespace Odin.Charts.Tests.Packaging;

public sealed class BudgetTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    /// <summary>Texts of which some repeat a lot, as manifests do, and some not at all.</summary>
    [NeedsToolTheory("helm")]
    [InlineData(3, 0.0, false)]
    [InlineData(200, 0.05, false)]
    [InlineData(400, 0.3, true)]
    [InlineData(900, 0.6, true)]
    public void The_estimate_is_close_to_what_Helm_stores(int objects, double noise, bool hasSubchart)
    {
        var chart = Chart("gateway", objects, noise) with { Subcharts = hasSubchart ? [new(Chart("tempo", objects / 2, noise))] : [] };
        var archive = Samples.Write(chart, _folder);
        using var cluster = new FakeCluster(_folder);
        RealHelm.Run(["install", "r", archive, "--kubeconfig", cluster.KubeConfig, "--disable-openapi-validation", "--namespace", "default"]).Succeeded();
        var estimate = new ReleaseSecret(Samples.Assemble(chart)).Measure(CompressionLevel.SmallestSize);
        Assert.InRange(estimate, cluster.Release.Length * 0.93, cluster.Release.Length * 1.07 + 1500);
    }

    [Fact]
    public void A_release_that_is_too_large_is_an_error_that_names_what_weighs_most()
    {
        var problem = Assert.Single(Check(Chart(Noise(700_000))));
        Assert.Equal(("ODIN1221", DiagnosticSeverity.Error), (problem.Code, problem.Severity));
        Assert.Contains("What weighs most: templates/large-0.yaml (700,017 bytes), the manifest (700,017 bytes)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_is_nearly_too_large_is_a_warning()
    {
        var problem = Assert.Single(Check(Chart(Noise(420_000))));
        Assert.Equal(("ODIN1222", DiagnosticSeverity.Warning), (problem.Code, problem.Severity));
    }

    [Fact]
    public void Text_that_compresses_well_is_no_problem() =>
        Assert.Empty(Check(Chart(new string('a', 5_000_000), new string('b', 5_000_000))));

    [Fact]
    public void An_object_with_too_much_data_is_told_with_its_numbers() => Assert.Equal(
        "Dashboards.cs(3) : error ODIN1220: The data of 'boards' (templates/boards.yaml) are 1,048,577 bytes, and Kubernetes takes no object "
        + "with more than 1,048,576. Split it into several objects.",
        Assert.Single(Check(Chart("gateway", 1, 0) with
        {
            DataSizes = [new("templates/fits.yaml", "fits", 1_048_576), new("templates/boards.yaml", "boards", 1_048_577, new("Dashboards.cs", 3))],
        })).ToString());

    [Fact]
    public void A_file_that_Helm_would_not_load_is_told() => Assert.Contains("ODIN1223",
        Check(Samples.Chart("gateway", new ChartFile("files/large.txt", new string('a', 5 * 1024 * 1024 + 1)))).Select(problem => problem.Code));

    public void Dispose() => _folder.Dispose();

    static IEnumerable<Diagnostic> Check(EmittedChart chart)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return [.. Budgets.Check(chart, Samples.Assemble(chart))];
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    static EmittedChart Chart(string name, int objects, double noise) => Samples.Chart(name,
    [
        new("values.yaml", "# -- Number of replicas.\nreplicas: 2\n"),
        new("values.schema.json", "{\"type\": \"object\"}\n"),
        new("README.md", $"# {name}\n\n{Noise(3000)}\n"),
        new("files/board.json", $"{{\"board\": \"{Noise(20_000)}\"}}\n"),
        new("templates/board.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}-board\ndata:\n  board.json: |\n{{{{ .Files.Get \"files/board.json\" | indent 4 }}}}\n"),
        .. Enumerable.Range(0, objects).Select(i => new ChartFile($"templates/config-{i}.yaml", $"""
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: {name}-{i}
              labels:
                app.kubernetes.io/name: {name}
                app.kubernetes.io/component: part-{i}
            data:
              text: "{Noise((int)(600 * noise), i)}"
              another: "the same in every object, as most of a manifest is"

            """)),
    ]);

    static EmittedChart Chart(params string[] texts) => Samples.Chart(
        "gateway",
        [.. texts.Select((text, i) => new ChartFile($"templates/large-{i}.yaml", $"kind: ConfigMap\n{text}\n"))]);

    static string Noise(int length, int seed = 1)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
        var random = new Random(seed);
        return string.Create(length, random, (text, source) => { foreach (ref var c in text) c = Letters[source.Next(64)]; });
    }
}
