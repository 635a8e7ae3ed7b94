namespace Odin.Charts.PromQL.Tests;

public class HintTests
{
    [Theory]
    [InlineData("rat(foo[5m])", "Did you mean 'rate'?")]
    [InlineData("increse(foo[5m])", "Did you mean 'increase'?")]
    [InlineData("summ(foo)", "Did you mean 'sum'?")]
    public void A_function_that_there_is_not_is_like_one_that_there_is(string text, string hint) =>
        Assert.Equal(hint, Assert.Single(PromQLParser.Parse(text).Problems).Hint);
}
