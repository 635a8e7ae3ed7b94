namespace Odin.Charts.Sdk.Tests;

public class NotAProgram
{
    [Fact]
    public void A_library_is_told_how_to_become_a_chart_project()
    {
        using var app = Sources.App("<OutputType>Library</OutputType>");
        File.Delete(app.PathOf("Program.cs"));

        var build = app.Build().Fails();

        Assert.Equal(["ODIN9003"], build.ErrorCodes);
        Assert.Contains("EmitChartsOnBuild", build.Output, StringComparison.Ordinal);
    }
}
