namespace Odin.Charts.Sdk.Tests;

public class CentralPackages
{
    [Fact]
    public void The_library_arrives_by_itself_and_a_central_pin_wins()
    {
        using var app = Sources.App().Write("Directory.Packages.props", Central(""));
        var build = app.Build().Succeeds();
        Assert.Empty(build.Warnings);
        Assert.Contains($"Odin.Charts/{PackedSdk.Version}", app.Read("obj/project.assets.json"), StringComparison.Ordinal);

        app.Write("Directory.Packages.props", Central($"<PackageVersion Include=\"Odin.Charts\" Version=\"[{PackedSdk.Version}]\" />"));
        Assert.Empty(app.Build().Succeeds().Warnings);
        Assert.Contains($"[{PackedSdk.Version}, {PackedSdk.Version}]", app.Read("obj/project.assets.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_names_the_library_itself_has_the_last_word()
    {
        using var app = Sources.App(items: $"<PackageReference Include=\"odin.charts\" Version=\"[{PackedSdk.Version}]\" />");

        Assert.Empty(app.Build().Succeeds().Warnings);
        Assert.Contains($"[{PackedSdk.Version}, {PackedSdk.Version}]", app.Read("obj/project.assets.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_implicit_reference_can_be_switched_off()
    {
        using var app = Sources.App("<ImplicitOdinChartsReference>false</ImplicitOdinChartsReference>");

        app.Run("restore").Succeeds();

        Assert.DoesNotContain("Odin.Charts/", app.Read("obj/project.assets.json"), StringComparison.Ordinal);
    }

    static string Central(string pins) =>
        $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup>{pins}</ItemGroup></Project>";
}
