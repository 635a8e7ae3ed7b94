namespace Odin.Charts.Sdk.Tests;

public class FirstBuild
{
    [Fact]
    public void A_project_with_a_target_framework_is_a_whole_chart_project()
    {
        using var app = Sources.App();

        var build = app.Build().Succeeds();

        Assert.Empty(build.Warnings);
        Assert.Equal(1, build.Emissions);
        Assert.True(File.Exists(Path.Combine(app.Charts, "greeting", "Chart.yaml")));
        Assert.Contains($"App -> {Path.Combine(app.Charts, "greeting-1.0.0.tgz")}", build.Output, StringComparison.Ordinal);
    }
}
