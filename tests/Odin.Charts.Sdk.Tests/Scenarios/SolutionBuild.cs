namespace Odin.Charts.Sdk.Tests;

public class SolutionBuild
{
    static readonly string[] Projects = ["one", "two", "three"];

    [Fact]
    public void Chart_projects_of_one_solution_build_side_by_side_into_one_folder()
    {
        using var space = new Workspace();
        foreach (var project in Projects)
        {
            space.Write($"{project}/{project}.csproj", Sources.Project("<ChartsOutputPath>../charts/</ChartsOutputPath>"))
                .Write($"{project}/Program.cs", Sources.Program)
                .Write($"{project}/GreetingChart.cs", Sources.GreetingChart.Replace("\"greeting\"", $"\"{project}\"", StringComparison.Ordinal));
        }

        space.Write("all.slnx", $"<Solution>{string.Concat(Projects.Select(project => $"<Project Path=\"{project}/{project}.csproj\" />"))}</Solution>");

        Assert.Equal(3, space.Build("-m").Succeeds().Emissions);

        Assert.All(Projects, project => Assert.True(space.Has($"charts/{project}-1.0.0.tgz")));
        Assert.Equal(0, space.Rebuild("-m").Succeeds().Emissions);

        space.Run("clean", "all.slnx").Succeeds();
        Assert.False(space.Has("charts"));
    }
}
