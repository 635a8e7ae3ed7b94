using Odin.Charts.Tests.Packaging;

namespace Odin.Charts.Tests.Differences;

public sealed class DiffCommandTests : IDisposable
{
    static readonly ChartCommands Gateway = Commands("own");

    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("1.2.3", 1, "Version 1.2.3 is not enough: at least 1.2.4 is asked for.")]
    [InlineData("1.2.4", 0, "Version 1.2.4 is enough: at least 1.2.4 is asked for.")]
    [InlineData("1.2.2", 1, "Version 1.2.2 is not enough: at least 1.2.4 is asked for.")]
    public void The_exit_code_says_whether_the_version_is_enough(string version, int exit, string verdict)
    {
        var result = Run([Commands("other")], "diff", Released(), "gateway", "--version", version);
        Assert.Equal(exit, result.Exit);
        Assert.Equal($"gateway 1.2.3 -> {version}: 1 other change\n\nChanged\n  values greeting: default own -> other\n\n{verdict}\n", result.Output);
    }

    [Fact]
    public void An_archive_a_folder_and_the_chart_itself_are_compared_alike()
    {
        var archive = Released();
        foreach (var same in (string[])[archive, _folder.Combine("gateway"), "gateway"])
            Assert.Equal((0, "gateway 1.2.3 -> 1.2.3: no changes\n\nVersion 1.2.3 is enough: nothing has changed.\n", ""), Run([Gateway], "diff", archive, same));
    }

    [Fact]
    public void Markdown_is_for_a_changelog() => Assert.Equal(
        "## gateway 1.3.0\n\nSince 1.2.3: 1 other change.\n\n### Changed\n\n- values greeting: default own -> a\\_b &lt;\n\nVersion 1.3.0 is enough: at least 1.2.4 is asked for.\n",
        Run([Commands("a_b <")], "diff", Released(), "gateway", "--format=markdown", "--version=1.3.0").Output);

    [Fact]
    public void What_cannot_be_compared_is_a_misuse()
    {
        var archive = Released();
        var broken = _folder.Write("broken.tgz", "none");
        var empty = Path.GetDirectoryName(_folder.Write("empty/file.txt", ""))!;
        Misuse("ODIN1304: 'diff' needs NEW. The version to come: ", "diff", archive);
        Misuse("ODIN1302: 'diff' takes OLD, NEW and options, and 'third' is none of them.", "diff", archive, "gateway", "third");
        Misuse("ODIN1307: 'none.tgz' cannot be read: ", "diff", "none.tgz", "gateway");
        Misuse("broken.tgz' cannot be read: ", "diff", broken, "gateway");
        Misuse("empty' cannot be read: there is no Chart.yaml in it", "diff", empty, "gateway");
        Misuse("ODIN1305: The program has no chart 'gatewy'; did you mean 'gateway'?", "diff", archive, "gatewy");
        Misuse("ODIN1303: The option '--format' is 'pdf', which is not 'text' or 'markdown'.", "diff", archive, "gateway", "--format", "pdf");
        Misuse("ODIN1308: 'gateway' and 'other' are two charts", "diff", archive, Samples.Write(Samples.Chart("other"), _folder));
    }

    [Theory]
    [InlineData("1.2.3", "own", null)]
    [InlineData("1.2.3", "other", "Version 1.2.3 of chart 'gateway' is too small a step from the released 1.2.3, and has to be 1.2.4 or later: 1 other change, 'values greeting: default own -> other' for one.")]
    [InlineData("1.2.4", "other", null)]
    [InlineData("1.2.2", "own", "Version 1.2.2 of chart 'gateway' is too small a step from the released 1.2.3, and has to be 1.2.3 or later: no changes.")]
    public void An_emission_is_compared_with_what_is_released(string version, string greeting, string? warning)
    {
        Released("released");
        var (exit, output, _) = Run([Commands(greeting)], "emit", "--output", _folder.Combine("out"), "--version", version, "--released", _folder.Combine("released"));
        Assert.Equal(0, exit);
        if (warning == null) Assert.Equal("", output);
        else Assert.StartsWith($"odin : warning ODIN1240: {warning} All of them: dotnet run -- diff \"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_compared_with_the_release_that_it_follows()
    {
        foreach (var (version, greeting) in (IEnumerable<(string, string)>)[("1.2.3", "own"), ("2.0.0", "new"), ("1.10.0", "later")])
            Samples.Write(Samples.Chart("gateway", Samples.Files(greeting)) with { Version = SemanticVersion.Parse(version) }, _folder);
        var released = new ArchiveFolder(_folder.Path);
        Assert.Equal("1.2.3", Before("1.9.0"));
        Assert.Equal("1.10.0", Before("1.10.0"));
        Assert.Equal("2.0.0", Before("3.0.0"));
        Assert.Equal("1.2.3", Before("0.1.0"));
        Assert.Null(released.Before("other", SemanticVersion.Parse("1.0.0")));

        string? Before(string version) => released.Before("gateway", SemanticVersion.Parse(version))?.Version.ToString();
    }

    public void Dispose() => _folder.Dispose();

    static ChartCommands Commands(string greeting) => new(
        "gateway", version => Samples.Chart("gateway", Samples.Files(greeting)) with { Version = version, Rendering = [] }, () => Samples.Version, _ => "", () => "", () => "");

    string Released(string folder = "") => Samples.Write(
        Samples.Chart() with { Rendering = [] }, _folder, path: folder == "" ? null : _folder.Combine(folder));

    static void Misuse(string message, params string[] arguments)
    {
        var (exit, output, error) = Run([Gateway], arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    static (int Exit, string Output, string Error) Run(IReadOnlyList<ChartCommands> charts, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = new ChartProgram(charts, output, error, IsTerminal: false).Run(arguments);
        return (exit, output.ToString(), error.ToString());
    }
}
