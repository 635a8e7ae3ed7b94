namespace Odin.Stack.Tests;

/// <summary>The build sees alerts without a page; here are the pages without an alert.</summary>
public class RunbookTests
{
    [Fact]
    public void Every_page_is_the_runbook_of_an_alert() => Assert.Equal(
        EmittedStack.Runbooks.Select(link => link.Url[Runbooks.Root.Length..]).Distinct().Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.Combine("docs", "runbooks")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_build_looks_for_the_pages_where_the_alerts_lead_to() =>
        Assert.Contains($"<RunbooksUrl>{Runbooks.Root}</RunbooksUrl>", File.ReadAllText(Repository.Combine("charts", "Odin.Stack", "Odin.Stack.csproj")), StringComparison.Ordinal);
}
