using System.IO.Compression;

namespace Odin.Charts.Sdk.Tests;

public class PackageContents
{
    static readonly string[] Metadata = ["_rels/.rels", "[Content_Types].xml", "package/services/metadata/core-properties/"];

    [Fact]
    public void The_sdk_is_its_files_the_task_and_a_page_for_each_diagnostic()
    {
        string[] expected =
        [
            "Odin.Charts.Sdk.nuspec", "README.md", "Sdk/Sdk.props", "Sdk/Sdk.targets", "Sdk/Version.props",
            .. Directory.GetFiles(Repository.PathOf("docs/diagnostics"), "*.md").Select(page => $"docs/diagnostics/{Path.GetFileName(page)}"),
            "sdk.md", "tasks/netstandard2.0/Odin.Charts.Sdk.dll",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Entries("Odin.Charts.Sdk"));
    }

    [Theory]
    [InlineData("Odin.Charts")]
    [InlineData("Odin.Charts.Metrics")]
    [InlineData("Odin.Charts.Prometheus")]
    [InlineData("Odin.Charts.Grafana")]
    public void A_library_is_one_assembly_with_its_documentation(string library) => Assert.Equal(
        [$"{library}.nuspec", "README.md", $"lib/net10.0/{library}.dll", $"lib/net10.0/{library}.xml"],
        Entries(library));

    [Fact]
    public void The_stack_is_a_library_and_the_archives_of_its_charts()
    {
        string[] charts =
        [
            "alertmanager", "dcgm", "grafana", "kube-state-metrics", "loki", "mesh", "node-exporter", "odin", "odin-backup", "odin-exporter", "odin-probe",
            "otel-collector", "prometheus", "tempo",
        ];

        Assert.Equal(
            [
                "Odin.Stack.nuspec", "README.md", .. charts.Select(chart => $"charts/{chart}-{PackedSdk.Version}.tgz").Order(StringComparer.Ordinal),
                "lib/net10.0/Odin.Stack.dll", "lib/net10.0/Odin.Stack.runtimeconfig.json", "lib/net10.0/Odin.Stack.xml",
            ],
            Entries("Odin.Stack"));
    }

    static IEnumerable<string> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(PackedSdk.FeedWithStack, $"{package}.{PackedSdk.Version}.nupkg"));
        return [.. zip.Entries.Select(entry => entry.FullName).Where(entry => !Metadata.Any(entry.StartsWith)).Order(StringComparer.Ordinal)];
    }
}
