using System.Text.RegularExpressions;

namespace Odin.Exporter.Image.Tests;

/// <summary>A build of the charts that is told about the image.</summary>
[Collection(nameof(BuiltImage))]
public sealed partial class ChartTests(BuiltImage image)
{
    static readonly TimeSpan Build = TimeSpan.FromMinutes(8);

    [NeedsContainers]
    public async Task The_chart_runs_the_image_that_was_built()
    {
        await image.ReadyAsync();
        using var folder = new TemporaryFolder();
        Dotnet.Run(
        [
            "build", Repository.Combine("charts", "Odin.Stack"), "-c", "Release", "-v:q", "-tl:off", "--artifacts-path", folder.Combine("artifacts"),
            $"-p:ChartsOutputPath={folder.Combine("charts")}", $"-p:DashboardsOutputPath={folder.Combine("dashboards")}", $"-p:OdinExporterImageFile={image.ImageFile}",
        ], Build);
        var rendered = RealHelm.Template(folder.Combine("charts/odin-exporter")).Succeeded().Output;
        var reference = Image().Match(rendered).Groups[1].Value;
        Assert.StartsWith($"{image.Registry.Address}/{BuiltImage.Name}@sha256:", reference, StringComparison.Ordinal);
        Assert.Equal(image.Podman.Pull(image.Tag), image.Podman.Pull(reference));
    }

    [GeneratedRegex("image: \"(.*)\"")]
    private static partial Regex Image();
}
