namespace Odin.Charts.Sdk.Tests;

public class DesignTimeBuild
{
    [Fact]
    public void An_editor_that_asks_for_the_compiler_arguments_runs_no_program()
    {
        using var app = Sources.App();

        var build = app.Run("msbuild", "-restore", "-t:Compile;CopyFilesToOutputDirectory", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:BuildingProject=false");

        Assert.Equal(0, build.Emissions);
        Assert.DoesNotContain(app.Entries("obj"), entry => entry.Contains("charts.", StringComparison.Ordinal));
    }

    [Fact]
    public void Visual_Studio_knows_what_makes_the_charts_out_of_date()
    {
        using var app = Sources.App(items: "<ChartInput Include=\"cards.txt\" />").Write("archives/redis-1.0.0.tgz", "");
        app.Run("restore").Succeeds();

        var items = app.Run("msbuild", "-getItem:UpToDateCheckInput", "-getItem:UpToDateCheckBuilt").Succeeds().Output;

        Assert.Contains("cards.txt", items, StringComparison.Ordinal);
        Assert.Contains("redis-1.0.0.tgz", items, StringComparison.Ordinal);
        Assert.Contains("charts.stamp", items, StringComparison.Ordinal);
    }
}
