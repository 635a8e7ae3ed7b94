namespace Odin.Charts.Sdk.Tests;

public class ReleasedCharts
{
    [Fact]
    public void A_version_that_is_too_small_a_step_from_the_released_one_warns_and_fails_a_strict_build()
    {
        using var app = Sources.App();
        app.Build().Succeeds();
        Release(app, "greeting-1.0.0.tgz");
        Assert.Empty(app.Rebuild().Succeeds().WarningCodes);

        app.Edit("GreetingChart.cs", "string Text", "string Greeting").Edit("GreetingChart.cs", "c.Values.Text", "c.Values.Greeting");
        var warned = app.Rebuild().Succeeds();
        Assert.Equal(["ODIN1240"], warned.WarningCodes);
        Assert.Contains("has to be 2.0.0 or later: 1 breaking change, 1 addition", warned.Output, StringComparison.Ordinal);
        Assert.Contains("values text: removed (was hello)", warned.Output, StringComparison.Ordinal);
        Assert.Equal(["ODIN1240"], app.Rebuild("-warnaserror", "-p:Version=1.1.0").Fails().ErrorCodes);

        Assert.Empty(app.Rebuild("-warnaserror", "-p:Version=2.0.0").Succeeds().WarningCodes);
    }

    [Fact]
    public void A_release_that_comes_is_compared_once()
    {
        using var app = Sources.App("<ReleasedChartsPath>../past</ReleasedChartsPath>");
        app.Build().Succeeds();
        Assert.Equal(0, app.Rebuild().Succeeds().Emissions);

        Release(app, "greeting-1.0.0.tgz", "../past");
        Assert.Equal(1, app.Rebuild().Succeeds().Emissions);
        Assert.Equal(0, app.Rebuild().Succeeds().Emissions);
    }

    [Fact]
    public void A_released_archive_that_is_none_is_told()
    {
        using var app = Sources.App().Write("released/greeting-1.0.0.tgz", "none");
        Assert.Equal(["ODIN1211"], app.Build().Fails().ErrorCodes);
    }

    static void Release(Workspace app, string archive, string folder = "released")
    {
        Directory.CreateDirectory(app.PathOf(folder));
        File.Copy(Path.Combine(app.Charts, archive), Path.Combine(app.PathOf(folder), archive));
    }
}
