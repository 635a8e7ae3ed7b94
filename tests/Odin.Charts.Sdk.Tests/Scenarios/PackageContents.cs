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

    [Fact]
    public void The_library_is_one_assembly_with_its_documentation() => Assert.Equal(
        ["Odin.Charts.nuspec", "README.md", "lib/net10.0/Odin.Charts.dll", "lib/net10.0/Odin.Charts.xml"],
        Entries("Odin.Charts"));

    static IEnumerable<string> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(PackedSdk.Feed, $"{package}.{PackedSdk.Version}.nupkg"));
        return [.. zip.Entries.Select(entry => entry.FullName).Where(entry => !Metadata.Any(entry.StartsWith)).Order(StringComparer.Ordinal)];
    }
}
