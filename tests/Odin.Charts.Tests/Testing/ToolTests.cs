namespace Odin.Charts.Tests.Testing;

public class ToolTests
{
    [Fact]
    public void A_missing_tool_says_how_to_get_it()
    {
        var tool = new Tool("no-such-tool");
        Assert.False(tool.IsInstalled);
        Assert.Contains("run ./test.sh", Assert.Throws<InvalidOperationException>(() => tool.Path).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_without_its_tool_is_skipped_with_the_reason_except_in_CI() =>
        Assert.Equal(Tool.IsCi ? null : new Tool("no-such-tool").Missing, new NeedsToolAttribute("no-such-tool").Skip);

    [NeedsTool("helm")]
    public void Helm_has_nothing_to_say_about_the_machine() => Assert.Empty(RealHelm.Run(["version"]).Succeeded().Error);

    [NeedsToolTheory("helm", "promtool", "amtool", "prometheus", "alertmanager")]
    [InlineData("helm", "version", "v3.10.1")]
    [InlineData("promtool", "--version", "2.42.0")]
    [InlineData("amtool", "--version", "0.25.0")]
    [InlineData("prometheus", "--version", "2.42.0")]
    [InlineData("alertmanager", "--version", "0.25.0")]
    public void The_tools_are_the_pinned_ones(string name, string argument, string version)
    {
        var run = ToolRun.Of(new Tool(name), [argument]).Succeeded();
        Assert.Contains(version, run.Output + run.Error, StringComparison.Ordinal);
    }
}
