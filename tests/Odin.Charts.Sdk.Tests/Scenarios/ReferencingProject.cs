namespace Odin.Charts.Sdk.Tests;

public class ReferencingProject
{
    const string Test = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.1" />
            <PackageReference Include="xunit" Version="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
            <ProjectReference Include="../app/App.csproj" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void A_test_project_of_a_chart_project_runs_and_copies_no_charts()
    {
        using var space = new Workspace()
            .Write("app/App.csproj", Sources.Project()).Write("app/Program.cs", Sources.Program).Write("app/GreetingChart.cs", Sources.GreetingChart)
            .Write("test/Test.csproj", Test)
            .Write("test/Test.cs", "public class Test { [Xunit.Fact] public void Greets() => Xunit.Assert.Equal(\"hello\", new GreetingValues().Text); }");

        var test = space.Run("test", "test").Succeeds();

        Assert.Contains("Passed:     1", test.Output, StringComparison.Ordinal);
        Assert.True(space.Has("app/bin/Debug/net10.0/charts/greeting-1.0.0.tgz"));
        Assert.False(space.Has("test/bin/Debug/net10.0/charts"));
    }
}
