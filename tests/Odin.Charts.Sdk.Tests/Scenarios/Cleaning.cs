namespace Odin.Charts.Sdk.Tests;

public class Cleaning
{
    [Fact]
    public void Clean_leaves_nothing_of_ours_not_even_an_empty_folder()
    {
        using var app = Sources.App();
        app.Build().Succeeds();

        app.Run("clean").Succeeds();

        Assert.False(Directory.Exists(app.Charts));
        Assert.DoesNotContain(app.Entries("obj"), entry => entry.Contains("charts.", StringComparison.Ordinal));
        app.Run("clean").Succeeds();
    }

    [Fact]
    public void Clean_reaches_an_output_folder_elsewhere_and_spares_what_others_put_there()
    {
        using var space = new Workspace()
            .Write("app/App.csproj", Sources.Project("<ChartsOutputPath>../artifacts/charts</ChartsOutputPath>"))
            .Write("app/Program.cs", Sources.Program).Write("app/GreetingChart.cs", Sources.GreetingChart)
            .Write("artifacts/charts/greeting/notes.txt", "mine");
        space.Build("app").Succeeds();
        Assert.True(space.Has("artifacts/charts/greeting-1.0.0.tgz"));

        space.Run("clean", "app").Succeeds();

        Assert.Equal(["charts", "charts/greeting", "charts/greeting/notes.txt"], space.Entries("artifacts"));
    }
}
