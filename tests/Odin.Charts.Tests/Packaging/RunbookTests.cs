namespace Odin.Charts.Tests.Packaging;

/// <summary>Runbooks lead to pages of a folder.</summary>
public sealed class RunbookTests : IDisposable
{
    const string Root = "https://example.org/docs/runbooks/";

    readonly TemporaryFolder _folder = new();

    public RunbookTests()
    {
        foreach (var page in new[] { "ApiDown.md", "api/Slow.md", "Disk/README.md" }) _folder.Write($"pages/{page}", "# Page\n");
    }

    [Theory]
    [InlineData("ApiDown.md")]
    [InlineData("ApiDown")]
    [InlineData("ApiDown.html#remedy")]
    [InlineData("ApiDown/?theme=dark")]
    [InlineData("api/Slow.md")]
    [InlineData("api%2FSlow.md")]
    [InlineData("Disk")]
    public void A_page_that_is_there_is_found(string page) => Assert.Equal((0, ""), Emit(Root + page));

    [Theory]
    [InlineData("ApiDwon.md", "ApiDwon.md", "Did you mean 'ApiDown.md'? Otherwise write the page.")]
    [InlineData("apidown.md", "apidown.md", "Did you mean 'ApiDown.md'? Otherwise write the page.")]
    [InlineData("Something/else.md", "Something/else.md", "Write the page, or correct the link.")]
    [InlineData("../secret.md", "../secret.md", "Write the page, or correct the link.")]
    public void A_page_that_is_not_there_fails_the_emission(string page, string named, string instead)
    {
        _folder.Write("secret.md", "");
        Assert.Equal(
            (1, $"/src/Rules.cs(3) : error ODIN1246: The runbook of the alert 'ApiDown', '{Root}{page}', has no page '{named}' in '{Pages}'. {instead}\n"), Emit(Root + page));
    }

    [Theory]
    [InlineData("https://example.org/docs/")]
    [InlineData("https://example.org/docs/runbook/ApiDwon.md")]
    [InlineData("https://wiki.example.org/ApiDwon")]
    public void A_runbook_elsewhere_is_not_looked_for(string url) => Assert.Equal((0, ""), Emit(url));

    [Fact]
    public void Without_a_folder_nothing_is_looked_for() => Assert.Equal((0, ""), Run(Chart(Root + "None.md")));

    [Fact]
    public void A_folder_that_is_not_there_has_no_pages()
    {
        Directory.Delete(Pages, recursive: true);
        Assert.Equal(1, Emit(Root + "ApiDown.md").Exit);
    }

    [Fact]
    public void Those_of_charts_inside_count_and_are_told_once()
    {
        var inner = Chart(Root + "None.md");
        var (exit, output) = Run(inner with { Name = "outer", Subcharts = [new(inner with { Runbooks = [.. inner.Runbooks, .. inner.Runbooks] })] }, Told);
        Assert.Equal(1, exit);
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    public void Dispose() => _folder.Dispose();

    string Pages => _folder.Combine("pages");

    string[] Told => ["--runbooks", Pages, "--runbooks-url", Root];

    static EmittedChart Chart(string url) => Samples.Chart() with { Runbooks = [new("ApiDown", url, new("/src/Rules.cs", 3))] };

    (int Exit, string Output) Emit(string url) => Run(Chart(url), Told);

    (int Exit, string Output) Run(EmittedChart chart, params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var commands = new ChartCommands(chart.Name, _ => chart, () => Samples.Version, _ => "", () => "", () => "");
        var exit = new ChartProgram([commands], output, TextWriter.Null, IsTerminal: false).Run(["emit", "--output", _folder.Combine("out"), "--version", "1.2.3", .. options]);
        return (exit, output.ToString());
    }
}
