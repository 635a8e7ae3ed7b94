namespace Odin.Charts.Sdk.Tests;

public class OddPaths
{
    [Theory]
    [InlineData("Über uns, 世界 (1)")]
    [InlineData("it's 100% +a&b #1")]
    public void Folders_may_have_spaces_and_letters_from_everywhere(string name)
    {
        using var space = new Workspace(name);
        space.Write("App.csproj", Sources.Project()).Write("Program.cs", Sources.Program).Write("GreetingChart.cs", Sources.GreetingChart);

        space.Build().Succeeds();
        Assert.True(File.Exists(Path.Combine(space.Charts, "greeting-1.0.0.tgz")));
        Assert.Equal(0, space.Rebuild().Succeeds().Emissions);

        space.Edit("GreetingChart.cs", "c.Values.Text }", "c.Values.Text.Normalize() }");
        Assert.Equal(space.PathOf("GreetingChart.cs"), Assert.Single(space.Rebuild().Fails().Errors).File);

        space.Run("clean").Succeeds();
        Assert.False(Directory.Exists(space.Charts));
    }
}
