namespace Odin.Charts.Sdk.Tests;

public class QuotingArguments
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("say \"hi\"", "\"say \\\"hi\\\"\"")]
    [InlineData(@"C:\charts\", @"""C:\charts\\""")]
    [InlineData(@"a\b\""c", @"""a\b\\\""c""")]
    public void An_argument_arrives_as_it_is(string argument, string quoted) => Assert.Equal(quoted, CommandLineArgument.Quote(argument));
}
