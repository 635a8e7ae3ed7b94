namespace Odin.Charts.Sdk.Tests;

public class SwitchedOff
{
    [Fact]
    public void EmitChartsOnBuild_false_builds_the_program_and_runs_nothing()
    {
        using var app = Sources.App();

        Assert.Equal(0, app.Build("-p:EmitChartsOnBuild=false").Succeeds().Emissions);

        Assert.False(Directory.Exists(app.Charts));
        Assert.True(app.Has("bin/Debug/net10.0/App.dll"));
    }

    [Fact]
    public void The_program_of_a_build_that_emitted_nothing_still_emits_by_hand()
    {
        using var app = Sources.App("<EmitChartsOnBuild>false</EmitChartsOnBuild>");
        app.Build().Succeeds();

        var run = Dotnet.Run(app.Root, ["run", "--no-build", "--", "emit", "--output", app.PathOf("by-hand"), "--version", "1.2.3"]);

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.True(app.Has("by-hand/greeting-1.2.3.tgz"));
    }
}
