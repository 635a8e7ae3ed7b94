namespace Odin.Charts.Sdk.Tests;

public class FailingChart
{
    [Fact]
    public void An_error_has_its_place_leaves_the_last_good_charts_alone_and_stays_until_it_is_mended()
    {
        using var app = Sources.App();
        app.Build().Succeeds();
        var good = Snapshot(app);

        app.Edit("GreetingChart.cs", "c.Values.Text }", "c.Values.Text.Normalize() }");
        var error = Assert.Single(app.Rebuild().Fails().Errors);
        Assert.StartsWith("ODIN1", error.Code, StringComparison.Ordinal);
        Assert.Equal(app.PathOf("GreetingChart.cs"), error.File);
        Assert.InRange(error.LineNumber, 9, 15);
        Assert.Equal(good, Snapshot(app));

        Assert.Equal(error.Code, Assert.Single(app.Rebuild().Fails().ErrorCodes));
        app.Edit("GreetingChart.cs", ".Normalize()", "").Rebuild().Succeeds();
        Assert.Equal(good, Snapshot(app));
    }

    [Fact]
    public void A_deterministic_build_still_names_the_real_file()
    {
        using var app = Sources.App(items: "<SourceRoot Include=\"$(MSBuildProjectDirectory)/\" />");
        app.Edit("GreetingChart.cs", "c.Values.Text }", "c.Values.Text.Normalize() }");

        var error = Assert.Single(app.Build("-p:ContinuousIntegrationBuild=true").Fails().Errors);

        Assert.Equal(app.PathOf("GreetingChart.cs"), error.File);
    }

    static IReadOnlyList<string> Snapshot(Workspace app) => [.. Directory.GetFiles(app.Charts, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => $"{file} {Convert.ToHexString(File.ReadAllBytes(file))}")];
}
