namespace Odin.Charts.Sdk.Tests;

public class ConcurrentBuilds
{
    [Fact]
    public void Two_builds_at_once_that_both_emit_leave_one_whole_chart()
    {
        using var app = Sources.App();
        app.Build().Succeeds();
        var expected = app.Entries("bin/Debug/net10.0/charts");
        Directory.Delete(app.Charts, recursive: true);

        using var first = app.StartBuild("--no-restore");
        using var second = app.StartBuild("--no-restore");
        var runs = new[] { Dotnet.Finish(first), Dotnet.Finish(second) };

        Assert.All(runs, run => Assert.True(run.ExitCode == 0, run.Output));
        Assert.Equal(expected, app.Entries("bin/Debug/net10.0/charts"));
        Assert.Equal(0, app.Rebuild().Succeeds().Emissions);
    }
}
