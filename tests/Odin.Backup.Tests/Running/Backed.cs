namespace Odin.Backup.Tests;

/// <summary>The program, run inside of the test.</summary>
static class Backed
{
    public static Task<BackedRun> RunAsync(params IReadOnlyList<string> arguments) => RunAsync(TimeProvider.System, arguments);

    public static async Task<BackedRun> RunAsync(TimeProvider clock, params IReadOnlyList<string> arguments)
    {
        using var output = new StringWriter();
        using var log = new StringWriter();
        using var error = new StringWriter();
        var run = new BackupRun(output, new(log, isTerminal: false, TimeProvider.System), error, new(Environment.GetEnvironmentVariable, clock));
        return new(await run.RunAsync(arguments, CancellationToken.None), output.ToString(), log.ToString(), error.ToString());
    }
}

/// <summary>How it ended, and what it said.</summary>
sealed record BackedRun(int ExitCode, string Output, string Log, string Error)
{
    public BackedRun Ended(int code) => ExitCode == code ? this : throw new Xunit.Sdk.XunitException($"should have ended with {code}: {this}");

    public BackedRun Succeeded() => Ended(Backup.ExitCode.Done);
}
