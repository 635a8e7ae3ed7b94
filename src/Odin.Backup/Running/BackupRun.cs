namespace Odin.Backup;

/// <summary>One run of the program, from its arguments to its exit code.</summary>
/// <param name="output">What was asked for goes there.</param>
/// <param name="log">What is done goes there.</param>
/// <param name="error">What is wrong with its arguments goes there.</param>
/// <param name="surroundings">Where it runs.</param>
internal sealed class BackupRun(TextWriter output, RunLog log, TextWriter error, Surroundings surroundings)
{
    /// <param name="arguments">The command line.</param>
    /// <param name="interrupted">The program is asked to end.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken interrupted)
    {
        if (arguments is ["--help" or "-h"]) return Help(Usage.Text);
        if (arguments is not [var name, ..]) return Wrong("Say what to do.", Usage.Text);
        if (Verb.All.FirstOrDefault(v => v.Name == name) is not { } verb) return Wrong($"There is no '{name}'.", Usage.Text);
        var rest = arguments.Skip(1).ToList();
        if (rest.Any(a => a is "--help" or "-h")) return Help(Usage.Of(verb));
        try
        {
            var component = TakeComponent(verb, rest);
            return await RunAsync(verb.Prepare(component, new(rest, verb.Options), surroundings), interrupted).ConfigureAwait(false);
        }
        catch (UsageException e)
        {
            return Wrong($"{verb.Name}: {e.Message}", Usage.Of(verb));
        }
    }

    static Component? TakeComponent(Verb verb, List<string> arguments)
    {
        if (verb.Operand == Operand.None) return null;
        if (arguments is not [var name, ..] || name.StartsWith('-'))
            return verb.Operand == Operand.MayBe ? null : throw new UsageException($"Say of what: {Components()}.");
        arguments.RemoveAt(0);
        return Component.Find(name) ?? throw new UsageException($"There is no component '{name}': {Components()}.");
    }

    static string Components() => string.Join(", ", Component.All.Select(c => c.Name));

    async Task<int> RunAsync(Work work, CancellationToken interrupted)
    {
        try
        {
            return await work(log, output, interrupted).ConfigureAwait(false);
        }
        catch (BackupException e)
        {
            log.Fail("Failed", e.Message, ("code", e.Code));
            return e.Code;
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            log.Fail("Interrupted", "Asked to end; run it again to go on.");
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is not UsageException)
        {
            log.Fail("Failed", $"The program itself failed, please report it: {e}");
            return ExitCode.Failed;
        }
    }

    int Help(string usage)
    {
        output.WriteLine(usage);
        return ExitCode.Done;
    }

    int Wrong(string problem, string usage)
    {
        error.WriteLine($"Odin.Backup: {problem}");
        error.WriteLine(usage);
        return ExitCode.Usage;
    }
}
