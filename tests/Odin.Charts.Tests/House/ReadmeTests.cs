namespace Odin.Charts.Tests.House;

/// <summary>The README shows code that is built: that of the sample.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("samples/QuickStart/GatewayValues.cs")]
    [InlineData("samples/QuickStart/GatewayChart.cs")]
    public void The_README_shows_the_sample_as_it_is(string file) => Assert.Contains(
        File.ReadAllText(Path.Combine(Repository.Root, file)),
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")),
        StringComparison.Ordinal);
}
