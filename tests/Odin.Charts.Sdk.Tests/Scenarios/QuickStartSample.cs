namespace Odin.Charts.Sdk.Tests;

public class QuickStartSample
{
    [Fact]
    public void It_builds_from_the_packages_and_renders_with_values_of_ones_own()
    {
        using var sample = new Workspace();
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples/QuickStart")))
            sample.Write(Path.GetFileName(file), File.ReadAllText(file));
        sample.Edit("nuget.config", "../../artifacts/packages", PackedSdk.Feed).Edit("QuickStart.csproj", "/0.1.0", "/" + PackedSdk.Version);

        var build = sample.Build().Succeeds();
        Assert.Empty(build.Warnings);
        Assert.True(File.Exists(Path.Combine(sample.Charts, "gateway-1.0.0.tgz")));

        var objects = Dotnet.Run(sample.Root, ["run", "--no-build", "--", "render", "--set", "replicas=7,ingress.enabled=true,ingress.hosts[0].host=gateway.example"]).Output;
        Assert.Contains("replicas: 7", objects, StringComparison.Ordinal);
        Assert.Contains("host: gateway.example", objects, StringComparison.Ordinal);
    }
}
