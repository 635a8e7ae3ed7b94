using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The lists of components, against the manifests that the distributions are built from.</summary>
public class CollectorComponentTests
{
    static readonly string Manifests = Path.Combine(Repository.Root, "..", "shared", "data", "upstream");

    public static TheoryData<CollectorDistribution> Distributions { get; } = [CollectorDistribution.K8s, CollectorDistribution.Contrib];

    [Theory]
    [MemberData(nameof(Distributions))]
    public void The_components_are_those_of_the_manifest(CollectorDistribution distribution)
    {
        var manifest = Path.Combine(Manifests, $"otelcol-{distribution.ToString().ToLowerInvariant()}-manifest-v0.159.0.yaml");
        if (!System.IO.File.Exists(manifest)) return;
        var modules = GoYaml.Read(System.IO.File.ReadAllText(manifest))!;
        Assert.All(Enum.GetValues<CollectorKind>(), kind => Assert.Equal(
            modules[kind.ToString().ToLowerInvariant() + "s"]!.AsArray().Select(m => ((string)m!["gomod"]!).Split(' ')[0].Split('/')[^1]).Order(),
            CollectorComponents.All.Where(c => c.Kind == kind && c.IsIn(distribution)).Select(c => c.Module).Order()));
    }

    [Fact]
    public void No_type_means_two_components() => Assert.All(
        CollectorComponents.All.SelectMany(c => new[] { c.Type, c.DeprecatedType }.OfType<string>().Select(t => (c.Kind, t))).GroupBy(t => t), g => Assert.Single(g));

    [Theory]
    [InlineData(CollectorKind.Exporter, "otlp", "otlp_grpc")]
    [InlineData(CollectorKind.Exporter, "otlphttp/loki", "otlp_http")]
    [InlineData(CollectorKind.Receiver, "filelog", "file_log")]
    [InlineData(CollectorKind.Processor, "k8sattributes", "k8s_attributes")]
    [InlineData(CollectorKind.Processor, "batch/2", "batch")]
    public void Names_of_before_are_known(CollectorKind kind, string id, string type) => Assert.Equal(type, CollectorComponents.Find(kind, id)?.Type);

    [Theory]
    [InlineData(CollectorKind.Exporter, "tempo")]
    [InlineData(CollectorKind.Exporter, "logging")]
    [InlineData(CollectorKind.Exporter, "loki")]
    [InlineData(CollectorKind.Receiver, "batch")]
    [InlineData(CollectorKind.Extension, "memory_ballast")]
    public void What_never_was_or_is_gone_is_not(CollectorKind kind, string id) => Assert.Null(CollectorComponents.Find(kind, id));

    [Fact]
    public void The_file_of_a_distribution_has_a_line_for_each_name()
    {
        var lines = CollectorComponents.File(CollectorDistribution.K8s).Text.Split('\n');
        Assert.Contains("receiver file_log", lines);
        Assert.Contains("receiver filelog", lines);
        Assert.DoesNotContain("exporter prometheus", lines);
        Assert.Contains("exporter prometheus", CollectorComponents.File(CollectorDistribution.Contrib).Text.Split('\n'));
    }
}
