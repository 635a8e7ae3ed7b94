namespace Odin.Charts.Sdk.Tests;

public class MultiTargeting
{
    // The same framework for an invented platform, since only one framework is sure to be installed.
    const string TwoFrameworks = """
        <TargetFramework />
        <TargetFrameworks>net10.0;net10.0-odin1.0</TargetFrameworks>
        <TargetPlatformSupported>true</TargetPlatformSupported>
        <IsPackable>true</IsPackable>
        """;

    [Fact]
    public void Each_framework_emits_into_its_own_folder_and_the_package_takes_the_first()
    {
        using var app = Sources.App(TwoFrameworks, "<SdkSupportedTargetPlatformVersion Include=\"1.0\" />");

        var build = app.Run("pack", "-c", "Debug", "-o", "packages").Succeeds();

        Assert.Equal(2, build.Emissions);
        Assert.True(app.Has("bin/Debug/net10.0/charts/greeting-1.0.0.tgz"));
        Assert.True(app.Has("bin/Debug/net10.0-odin1.0/charts/greeting-1.0.0.tgz"));
        Assert.Single(app.PackageEntries("packages/App.1.0.0.nupkg"), entry => entry == "charts/greeting-1.0.0.tgz");
        Assert.DoesNotContain("NU5118", build.WarningCodes);

        app.Run("clean").Succeeds();
        Assert.DoesNotContain(app.Entries("bin"), entry => entry.EndsWith("charts", StringComparison.Ordinal));
    }
}
