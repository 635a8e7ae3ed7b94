namespace Odin.Probe.Tests;

/// <summary>What a run of the probe said, and how it ended.</summary>
sealed record Probed(int ExitCode, string Output, string Error)
{
    static readonly Surroundings Nowhere = new(_ => null, "/nowhere");

    public static Task<Probed> RunAsync(params string[] arguments) => RunAsync(Nowhere, arguments);

    public static Task<Probed> RunAsync(Surroundings surroundings, params string[] arguments) => RunAsync(surroundings, arguments, CancellationToken.None);

    /// <summary>Ends it, as SIGTERM does, when a server is asked once more: all that it was asked before is known then.</summary>
    public static Task<Probed> RunUntilAsync(TestServer server, int asked, params string[] arguments) =>
        RunAsync(Nowhere, arguments, server.WhenAsked(asked + 1));

    public static async Task<Probed> RunAsync(Surroundings surroundings, string[] arguments, CancellationToken interrupted)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await new ProbeRun(output, error, surroundings).RunAsync(arguments, interrupted);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>This run, which has to have passed.</summary>
    public Probed Passed()
    {
        Assert.True(ExitCode == 0, ToString());
        Assert.Contains("Z PASSED in ", Output, StringComparison.Ordinal);
        return this;
    }

    /// <summary>This run, which has to have failed and to have said these.</summary>
    public Probed Failed(params string[] problems)
    {
        Assert.True(ExitCode == 1, ToString());
        var end = Output[Output.IndexOf("Z FAILED after ", StringComparison.Ordinal)..];
        Assert.All(problems, p => Assert.True(end.Contains(p, StringComparison.Ordinal), $"'{p}' is not in\n{this}"));
        return this;
    }

    /// <summary>This run, which must not have waited for its time to be over.</summary>
    public Probed AtOnce()
    {
        Assert.DoesNotContain(", the time is over:", Output, StringComparison.Ordinal);
        Assert.DoesNotContain(", asked to end:", Output, StringComparison.Ordinal);
        return this;
    }

    /// <summary>This run, which has to have said this.</summary>
    public Probed Said(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"'{text}' is not in\n{this}");
        return this;
    }

    public override string ToString() => $"exit code {ExitCode}\n{Output}{Error}";
}
