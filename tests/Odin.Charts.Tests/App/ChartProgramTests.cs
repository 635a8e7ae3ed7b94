using Odin.Charts.Tests.Packaging;

namespace Odin.Charts.Tests.App;

public sealed class ChartProgramTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    static readonly ChartCommands Gateway = new(
        "gateway", version => Samples.Chart() with { Version = version }, () => Samples.Version, request => $"# {request.Release.Name}\n", () => "a: 1\n", () => "{}\n");

    public static readonly TheoryData<int, string, string[]> Misuses = new()
    {
        { 2, "error ODIN1301: Say what to do: 'emit', 'render', 'values', 'schema', 'diff'.", [] },
        { 2, "error ODIN1301: There is no command 'emti'; did you mean 'emit'?", ["emti"] },
        { 2, "error ODIN1301: There is no command '--emit'", ["--emit"] },
        { 2, "error ODIN1302: 'emit' has no option '--outptu'; did you mean '--output'?", ["emit", "--outptu", "x", "--version", "1.0.0"] },
        { 2, "error ODIN1302: 'values' takes options only, and 'gateway' is none.", ["values", "gateway"] },
        { 2, "error ODIN1303: The option '--output' needs a value: --output DIR.", ["emit", "--output", "--version", "1.0.0"] },
        { 2, "error ODIN1303: The option '--output' needs a value: --output DIR.", ["emit", "--output=", "--version", "1.0.0"] },
        { 2, "error ODIN1303: The option '--upgrade' takes no value.", ["render", "--upgrade=yes"] },
        { 2, "error ODIN1303: The option '--release' is given more than once.", ["render", "--release", "a", "--release", "b"] },
        { 1, "error ODIN1303: The option '--kube-version' is 'new', which is not a version of Kubernetes such as '1.33'", ["render", "--kube-version", "new"] },
        { 2, "error ODIN1304: 'emit' needs the option '--version SEMVER'.", ["emit", "--output", "x"] },
        { 1, "error ODIN1304: 'emit' needs the option '--runbooks-url URL'.", ["emit", "--output", "never", "--version", "1.0.0", "--runbooks", "pages"] },
        { 1, "error ODIN1304: 'emit' needs the option '--runbooks DIR'.", ["emit", "--output", "never", "--version", "1.0.0", "--runbooks-url", "https://example.org/"] },
        { 2, "error ODIN1305: The program has no chart 'gatewy'; did you mean 'gateway'?", ["values", "--chart", "gatewy"] },
        { 1, "error ODIN1307: 'none.yaml' cannot be read: ", ["render", "-f", "none.yaml"] },
        { 1, "error ODIN1201: '1.0' is no chart version: it has 2 numbers", ["emit", "--output", "never", "--version", "1.0"] },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void A_misuse_is_told_and_nothing_happens(int code, string message, string[] arguments)
    {
        var (exit, output, error) = Run([Gateway], arguments);
        Assert.Contains(message, output + error, StringComparison.Ordinal);
        Assert.Equal(code, exit);
        Assert.False(Directory.Exists("never"));
    }

    [Fact]
    public void Documents_go_to_standard_output()
    {
        Assert.Equal((0, "# mine\n", ""), Run([Gateway], "render", "--release=mine", "-n", "prod", "--set", "a=b=c", "--set", "d=1", "--api-versions", "a/v1,b/v1"));
        Assert.Equal((0, "a: 1\n", ""), Run([Gateway], "values"));
        Assert.Equal((0, "{}\n", ""), Run([Gateway, Gateway with { Name = "other" }], "schema", "--chart", "other"));
    }

    [Fact]
    public void Help_tells_commands_and_options()
    {
        Assert.All(Command.All, command =>
        {
            Assert.Contains(command.Name, Run([Gateway], "--help").Output, StringComparison.Ordinal);
            var help = Run([Gateway], command.Name, "--help").Output;
            Assert.All(command.Options, option => Assert.Contains(option.Name, help, StringComparison.Ordinal));
            Assert.Equal(help, Run([Gateway], "help", command.Name).Output);
        });
    }

    [Fact]
    public void All_problems_are_told_in_one_run_and_the_last_charts_stay()
    {
        Assert.Equal(0, Emit("1.0.0", Gateway).Exit);
        var bad = Gateway with { Name = "bad", Emit = _ => throw new ChartException([new("ODIN1001", DiagnosticSeverity.Error, "One."), new("ODIN1002", DiagnosticSeverity.Error, "Two.")]) };
        var odd = Gateway with { Name = "odd", Emit = version => Samples.Chart("Odd") with { Version = version } };
        var (exit, output, _) = Emit("2.0", bad, odd, Gateway);
        Assert.Equal(1, exit);
        Assert.Equal(["ODIN1201", "ODIN1001", "ODIN1002", "ODIN1202"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("error ")[1][..8]));
        Assert.Equal(["gateway-1.0.0.tgz"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Warnings_are_told_and_the_charts_are_written()
    {
        var (exit, output, _) = Emit("1.0.0", Gateway with { Emit = version => Samples.Chart() with { Version = version, Diagnostics = [new("ODIN1003", DiagnosticSeverity.Warning, "Mind.", new("/_/A.cs", 3))] } });
        Assert.Equal((0, "/src/A.cs(3) : warning ODIN1003: Mind.\n"), (exit, output));
        Assert.True(File.Exists(_folder.Combine("gateway-1.0.0.tgz")));
    }

    [Fact]
    public void Two_charts_of_one_name_are_refused() => Assert.Contains("error ODIN1317", Emit("1.0.0", Gateway, Gateway).Output, StringComparison.Ordinal);

    [Fact]
    public void An_exception_of_a_chart_is_one_line_at_its_place()
    {
        var (exit, output, _) = Emit("1.0.0", Gateway with { Emit = _ => throw new InvalidOperationException("Broken\nin two.") });
        Assert.Equal(1, exit);
        Assert.Contains("error ODIN1399: InvalidOperationException: Broken in two. Set the environment variable", Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Matches(@"ChartProgramTests\.cs\(\d+,\d+\) : error", output);
    }

    [Fact]
    public void A_program_without_charts_is_told() => Assert.Contains("error ODIN1306", Emit("1.0.0").Output, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    (int Exit, string Output, string Error) Emit(string version, params ChartCommands[] charts) =>
        Run(charts, "emit", "--output", _folder.Path, "--version", version, "--source-root", "/src");

    static (int Exit, string Output, string Error) Run(IReadOnlyList<ChartCommands> charts, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = new ChartProgram(charts, output, error, IsTerminal: false).Run(arguments);
        return (exit, output.ToString(), error.ToString());
    }
}
