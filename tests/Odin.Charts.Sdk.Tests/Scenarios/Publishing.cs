namespace Odin.Charts.Sdk.Tests;

public class Publishing
{
    [Fact]
    public void A_published_program_emits_as_the_build_did()
    {
        using var app = Sources.App();

        Assert.Equal(1, app.Run("publish", "-o", "published").Succeeds().Emissions);

        Assert.True(app.Has("bin/Release/net10.0/charts/greeting-1.0.0.tgz"));
        var run = Dotnet.Run(app.Root, ["published/App.dll", "emit", "--output", app.PathOf("by-hand"), "--version", "1.0.0"]);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(app.Entries("bin/Release/net10.0/charts"), app.Entries("by-hand"));
    }
}
