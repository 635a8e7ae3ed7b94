namespace Odin.Charts.Sdk.Tests;

public class Packing
{
    [Fact]
    public void The_package_holds_the_library_and_the_archives_of_its_charts()
    {
        using var app = Sources.App("<IsPackable>true</IsPackable>");

        app.Run("pack", "-o", "packages", "-p:Version=1.2.3").Succeeds();

        var entries = app.PackageEntries("packages/App.1.2.3.nupkg");
        Assert.Contains("lib/net10.0/App.dll", entries);
        Assert.Equal(["charts/greeting-1.2.3.tgz"], entries.Where(entry => entry.StartsWith("charts/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Packing_afterwards_without_a_build_gives_the_same_and_a_chart_project_is_not_packed_by_accident()
    {
        using var app = Sources.App();
        app.Build("-c", "Release").Succeeds();

        app.Run("pack", "-o", "packages").Succeeds();
        Assert.False(app.Has("packages"));

        app.Run("pack", "-o", "packages", "--no-build", "-p:IsPackable=true").Succeeds();
        Assert.Contains("charts/greeting-1.0.0.tgz", app.PackageEntries("packages/App.1.0.0.nupkg"));
    }
}
