namespace Odin.Charts.Sdk.Tests;

public class BadVersion
{
    [Fact]
    public void A_version_that_is_not_semantic_is_the_programs_error()
    {
        using var app = Sources.App("<ChartVersion>latest &quot;&amp;&quot; greatest</ChartVersion>");

        var build = app.Build().Fails();

        Assert.StartsWith("ODIN1", Assert.Single(build.ErrorCodes), StringComparison.Ordinal);
        Assert.Contains("latest \"&\" greatest", build.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(app.Charts));
    }
}
