namespace Odin.Charts.Sdk.Tests;

public class ChangedVersion
{
    const string VersionTool = """
        <Project>
          <Target Name="ReadVersion" BeforeTargets="GetAssemblyVersion;_FindChartInputs">
            <PropertyGroup><PackageVersion>3.1.4</PackageVersion></PropertyGroup>
          </Target>
        </Project>
        """;

    [Fact]
    public void The_charts_are_emitted_again_and_the_old_archive_is_gone()
    {
        using var app = Sources.App();
        app.Build().Succeeds();

        app.Build("-p:Version=2.0.0").Succeeds();

        Assert.Equal(["greeting-2.0.0.tgz"], Archives(app));
        Assert.Contains("2.0.0", File.ReadAllText(Path.Combine(app.Charts, "greeting", "Chart.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_a_target_sets_arrives_in_the_chart()
    {
        using var app = Sources.App().Write("Directory.Build.targets", VersionTool);

        app.Build().Succeeds();

        Assert.Equal(["greeting-3.1.4.tgz"], Archives(app));
    }

    static IEnumerable<string> Archives(Workspace app) => Directory.GetFiles(app.Charts, "*.tgz").Select(f => Path.GetFileName(f));
}
