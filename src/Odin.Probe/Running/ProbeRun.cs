using System.Diagnostics;
using System.Globalization;

namespace Odin.Probe;

/// <summary>One run of the probe, from its arguments to its exit code.</summary>
/// <param name="output">What it does goes there.</param>
/// <param name="error">What is wrong with its arguments goes there.</param>
/// <param name="surroundings">Where it runs.</param>
internal sealed class ProbeRun(TextWriter output, TextWriter error, Surroundings surroundings)
{
    /// <param name="arguments">The command line.</param>
    /// <param name="interrupted">The probe is asked to end.</param>
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
            var read = new Arguments(rest, verb.AllOptions);
            var timeout = read.Optional(Verb.Timeout, Verb.Patience);
            return await RunAsync(verb.Name, verb.Prepare(read, surroundings), timeout, interrupted).ConfigureAwait(false);
        }
        catch (UsageException e)
        {
            return Wrong($"{verb.Name}: {e.Message}", Usage.Of(verb));
        }
    }

    async Task<int> RunAsync(string verb, Check check, TimeSpan timeout, CancellationToken interrupted)
    {
        var log = new ProbeLog(output, TimeProvider.System);
        var clock = Stopwatch.StartNew();
        log.Say($"Odin.Probe {typeof(ProbeRun).Assembly.GetName().Version?.ToString(3)}: {verb}, with {Seconds(timeout)} of time.");
        using var time = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        time.CancelAfter(timeout);
        try
        {
            await check(log, time.Token).ConfigureAwait(false);
            log.Say($"PASSED in {Seconds(clock.Elapsed)}.");
            return ExitCode.Passed;
        }
        catch (Exception e)
        {
            var why = interrupted.IsCancellationRequested ? ", asked to end" : time.IsCancellationRequested ? ", the time is over" : "";
            log.Say($"FAILED after {Seconds(clock.Elapsed)}{why}:");
            foreach (var problem in Problems(e)) log.Say($"- {problem}");
            return ExitCode.Failed;
        }
    }

    /// <summary>What nobody thought of is a failed check too, and not a core dump: it is said with all that helps to find it.</summary>
    static IReadOnlyList<string> Problems(Exception e) => (e as CheckFailedException)?.Problems ?? [$"The probe itself failed, please report it: {e}"];

    int Help(string usage)
    {
        output.WriteLine(usage);
        return ExitCode.Passed;
    }

    int Wrong(string problem, string usage)
    {
        error.WriteLine($"Odin.Probe: {problem}");
        error.WriteLine(usage);
        return ExitCode.Usage;
    }

    static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
