namespace Odin.Charts.Sdk.Tests;

public class ChangedLibrary
{
    const string Words = "public static class Words { public static string Greeting() => \"hello\"; }";

    [Fact]
    public void A_change_inside_a_method_of_a_referenced_project_emits_again()
    {
        using var space = new Workspace()
            .Write("words/Words.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>")
            .Write("words/Words.cs", Words)
            .Write("app/App.csproj", Sources.Project(items: "<ProjectReference Include=\"../words/Words.csproj\" />"))
            .Write("app/Program.cs", Sources.Program)
            .Write("app/GreetingChart.cs", Sources.GreetingChart.Replace("\"constant\"", "Words.Greeting()", StringComparison.Ordinal));
        const string template = "app/bin/Debug/net10.0/charts/greeting/templates/";
        space.Build("app").Succeeds();
        Assert.Contains(space.Entries(template), file => space.Read(template + file).Contains("hello", StringComparison.Ordinal));

        var build = space.Edit("words/Words.cs", "hello", "good morning").Build("app", "--no-restore").Succeeds();

        Assert.Equal(1, build.Emissions);
        Assert.Contains(space.Entries(template), file => space.Read(template + file).Contains("good morning", StringComparison.Ordinal));
    }
}
