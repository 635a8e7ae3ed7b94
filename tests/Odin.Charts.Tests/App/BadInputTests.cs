namespace Odin.Charts.Tests;

/// <summary>Bad input gives a coded error, a non-zero exit, no stack trace, and changes nothing.</summary>
public sealed class BadInputTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Theory]
    [MemberData(nameof(BadInputs.All), MemberType = typeof(BadInputs))]
    public void Refused(BadInput input)
    {
        Prepare(input);
        var (exit, said) = Run(input);
        Assert.Contains($"error {input.Code}: ", said, StringComparison.Ordinal);
        Assert.Contains(input.Text, said, StringComparison.Ordinal);
        Assert.Equal(input.Exit, exit);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(input.Files.Keys.Append("out/bad/Chart.yaml").Order(StringComparer.Ordinal), Files());
    }

    [Fact]
    public void All_problems_of_all_charts_are_told_in_one_run()
    {
        var (exit, said) = Run(BadInput.Emitting("", "", "",
            () => new BadChart("Bad"),
            () => new BadChart("one") { Dependencies = _ => throw new InvalidOperationException("No luck.") },
            () => new BadChart("two") { Templates = t => t.Add(c => new k8s.Models.V1ConfigMap { Metadata = new() { Name = c.Release.Name.ToLower(), Labels = new Dictionary<string, string> { { "a", c.Chart.Name.ToUpper() } } } }) }));
        Assert.Equal(1, exit);
        Assert.Equal(["ODIN1202", "ODIN1399", "ODIN1005", "ODIN1005"], said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("error ")[1][..8]));
        Assert.Empty(Files());
    }

    [NeedsToolTheory("helm")]
    [MemberData(nameof(BadInputs.AllDocuments), MemberType = typeof(BadInputs))]
    public void Refused_by_Helm_too(BadInput input)
    {
        Prepare(input);
        var emitted = Run(BadInput.Emitting("", "", "", () => new GatewayChart()));
        Assert.Equal((0, ""), emitted);
        var helm = RealHelm.Template(_folder.Combine("out/gateway"), "a", [.. Arguments(input).Skip(1)]);
        Assert.NotEqual(0, helm.ExitCode);
        Assert.Contains("values don't meet the specifications of the schema", helm.Error, StringComparison.Ordinal);
        var path = input.Text.Split('\'')[1];
        Assert.Contains(path.Split('.', '[')[0], helm.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The test's files, and a chart of the last good build.</summary>
    void Prepare(BadInput input)
    {
        _folder.Write("out/bad/Chart.yaml", "name: bad\n");
        foreach (var (path, text) in input.Files) _folder.Write(path, text);
    }

    IEnumerable<string> Files() => Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_folder.Path, f)).Order(StringComparer.Ordinal);

    IEnumerable<string> Arguments(BadInput input) => input.Arguments.Select(a => a.Replace("{folder}", _folder.Path, StringComparison.Ordinal));

    (int Exit, string Said) Run(BadInput input)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var commands = input.Charts().Select(ChartApp.Commands).ToList();
        var exit = new ChartProgram(commands, said, said, IsTerminal: false).Run([.. Arguments(input)]);
        return (exit, said.ToString());
    }
}
