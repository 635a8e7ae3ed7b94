using System.Reflection;
using System.Text.RegularExpressions;

namespace Odin.Images.Tests;

/// <summary>A build of the charts that is told about the images.</summary>
[Collection(nameof(BuiltImages))]
public sealed partial class ChartTests(BuiltImages images)
{
    static readonly TimeSpan Build = TimeSpan.FromMinutes(8);

    [NeedsContainers]
    public async Task The_charts_run_the_images_that_were_built()
    {
        foreach (var image in OwnImage.All) await images.ReadyAsync(image);
        using var folder = new TemporaryFolder();
        Dotnet.Run(
        [
            "build", Repository.Combine("charts", "Odin.Stack"), "-c", "Release", "-v:q", "-tl:off", "--artifacts-path", folder.Combine("artifacts"),
            $"-p:ChartsOutputPath={folder.Combine("charts")}", $"-p:DashboardsOutputPath={folder.Combine("dashboards")}",
            .. OwnImage.All.Select(i => $"-p:Odin{i.Name}ImageFile={images.FileOf(i)}"),
        ], Build);
        var rendered = RealHelm.Template(folder.Combine("charts/odin-exporter")).Succeeded().Output;
        AssertIs(OwnImage.Exporter, Image().Match(rendered).Groups[1].Value);
        AssertIs(OwnImage.Probe, Told(Assembly.LoadFile(folder.Combine("artifacts/bin/Odin.Stack/release/Odin.Stack.dll")), OwnImage.Probe));
    }

    void AssertIs(OwnImage image, string reference)
    {
        Assert.StartsWith($"{images.Registry.Address}/{image.Repository}@sha256:", reference, StringComparison.Ordinal);
        Assert.Equal(images.Podman.Pull(images.TagOf(image)), images.Podman.Pull(reference));
    }

    /// <summary>What the assembly of the charts was told about an image.</summary>
    static string Told(Assembly charts, OwnImage image)
    {
        var told = charts.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(a => a.Key, a => a.Value);
        return $"{told[$"{image.Name}ImageRegistry"]}/{told[$"{image.Name}ImageRepository"]}@{told[$"{image.Name}ImageDigest"]}";
    }

    [GeneratedRegex("image: \"(.*)\"")]
    private static partial Regex Image();
}
