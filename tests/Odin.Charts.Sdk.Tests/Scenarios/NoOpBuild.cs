namespace Odin.Charts.Sdk.Tests;

public class NoOpBuild
{
    [Fact]
    public void A_build_without_changes_runs_no_program_until_an_emitted_file_is_gone()
    {
        using var app = Sources.App();
        app.Build().Succeeds();
        var archive = Path.Combine(app.Charts, "greeting-1.0.0.tgz");
        var emitted = File.GetLastWriteTimeUtc(archive);

        Assert.Equal(0, app.Build().Succeeds().Emissions);
        Assert.Equal(emitted, File.GetLastWriteTimeUtc(archive));

        File.Delete(archive);
        Assert.Equal(1, app.Rebuild().Succeeds().Emissions);
        Assert.True(File.Exists(archive));
        Assert.Equal(0, app.Rebuild().Succeeds().Emissions);
    }
}
