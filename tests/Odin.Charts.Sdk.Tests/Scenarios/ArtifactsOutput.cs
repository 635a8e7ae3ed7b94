namespace Odin.Charts.Sdk.Tests;

public class ArtifactsOutput
{
    [Fact]
    public void The_charts_follow_the_programs_folder()
    {
        using var app = Sources.App().Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");

        app.Build().Succeeds();

        Assert.True(app.Has("artifacts/bin/App/debug/charts/greeting-1.0.0.tgz"));
        Assert.Equal(0, app.Rebuild().Succeeds().Emissions);
    }
}
