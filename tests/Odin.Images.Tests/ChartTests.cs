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
        AssertRuns(OwnImage.Exporter, folder.Combine("charts/odin-exporter"));
        AssertRuns(OwnImage.Backup, folder.Combine("charts/odin-backup"));
        AssertRuns(OwnImage.Probe, folder.Combine("charts/odin-probe"), "--set", "prometheus.url=http://prometheus:9090");
    }

    void AssertRuns(OwnImage image, string chart, params string[] arguments)
    {
        var reference = Image().Match(RealHelm.Template(chart, arguments: arguments).Succeeded().Output).Groups[1].Value;
        Assert.StartsWith($"{images.Registry.Address}/{image.Repository}@sha256:", reference, StringComparison.Ordinal);
        Assert.Equal(images.Podman.Pull(images.TagOf(image)), images.Podman.Pull(reference));
    }

    [GeneratedRegex("image: \"(.*)\"")]
    private static partial Regex Image();
}
