namespace Odin.Charts.Tests.Differences;

public class VersionStepTests
{
    [Theory]
    [InlineData("1.2.3", Step.None, "1.2.3")]
    [InlineData("1.2.3", Step.Patch, "1.2.4")]
    [InlineData("1.2.3", Step.Minor, "1.3.0")]
    [InlineData("1.2.3", Step.Breaking, "2.0.0")]
    [InlineData("0.2.3", Step.Patch, "0.2.4")]
    [InlineData("0.2.3", Step.Minor, "0.3.0")]
    [InlineData("0.2.3", Step.Breaking, "0.3.0")]
    [InlineData("0.0.3", Step.Breaking, "0.1.0")]
    [InlineData("1.2.0-rc.1", Step.Breaking, "1.2.0")]
    [InlineData("1.2.3+build", Step.Patch, "1.2.4")]
    internal void A_step_leads_to_a_version(string old, Step step, string least) =>
        Assert.Equal(least, VersionStep.Least(SemanticVersion.Parse(old), step).ToString());

    [Theory]
    [InlineData("1.2.3", "1.2.3", Step.None, true)]
    [InlineData("1.2.3", "1.2.2", Step.None, false)]
    [InlineData("1.2.3", "1.2.3", Step.Patch, false)]
    [InlineData("1.2.3", "1.2.4", Step.Patch, true)]
    [InlineData("1.2.3", "1.2.4", Step.Minor, false)]
    [InlineData("1.2.3", "1.3.0", Step.Minor, true)]
    [InlineData("1.2.3", "1.3.0", Step.Breaking, false)]
    [InlineData("1.2.3", "2.0.0", Step.Breaking, true)]
    [InlineData("1.2.3", "2.0.0-rc.1", Step.Breaking, true)]
    [InlineData("1.2.3", "1.2.3-rc.1", Step.Patch, false)]
    [InlineData("0.2.3", "0.3.0", Step.Breaking, true)]
    [InlineData("0.2.3", "1.0.0", Step.Breaking, true)]
    [InlineData("0.2.3", "0.2.9", Step.Minor, false)]
    [InlineData("1.2.0-rc.1", "1.2.0-rc.2", Step.Breaking, true)]
    [InlineData("1.2.0-rc.1", "1.2.0-rc.1", Step.Patch, false)]
    [InlineData("1.2.0-rc.1", "1.2.0-rc.1", Step.None, true)]
    internal void A_version_is_enough_or_not(string old, string @new, Step step, bool isEnough) =>
        Assert.Equal(isEnough, VersionStep.IsEnough(SemanticVersion.Parse(old), SemanticVersion.Parse(@new), step));
}
