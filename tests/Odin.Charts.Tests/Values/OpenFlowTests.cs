namespace Odin.Charts.Tests;

public class OpenFlowTests
{
    [Fact]
    public void A_list_that_is_left_open_is_told_with_the_file() =>
        Assert.StartsWith("values.yaml", Assert.Throws<ChartException>(() => ValuesFile.Parse("values.yaml", "a: [1\nb: 2\n")).Diagnostics[0].ToString(), StringComparison.Ordinal);
}
