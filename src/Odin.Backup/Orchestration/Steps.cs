using System.Globalization;

namespace Odin.Backup;

/// <summary>What a phase does.</summary>
/// <param name="DoAsync">Does it, and says how far the run is then: as far as before, when others have to do something first. May be done again from its beginning.</param>
/// <param name="WhenItFails">How far the run is when it failed; none: it cannot go on now, and is continued when it is started again.</param>
internal sealed record Step(Func<RunState, CancellationToken, Task<RunState>> DoAsync, Func<RunState, BackupException, RunState?> WhenItFails);

/// <summary>A run: goes from phase to phase, and records each before it begins.</summary>
/// <param name="map">Where it is recorded.</param>
/// <param name="steps">What the phases do.</param>
/// <param name="log">Is told.</param>
internal sealed class Steps(RequestMap map, IReadOnlyDictionary<Phase, Step> steps, RunLog log)
{
    /// <returns>How it ended: with a problem, when it failed and all is as it was; in the phase that cannot end before others have done something.</returns>
    /// <exception cref="BackupException">It cannot go on now: <see cref="ExitCode.Unfinished"/>, or <see cref="ExitCode.Busy"/>.</exception>
    public async Task<RunState> RunAsync(RunState state, CancellationToken stop)
    {
        while (state.Phase != Phase.Done)
        {
            var next = await NextAsync(state, stop).ConfigureAwait(false);
            if (next == state) return state;
            await RecordAsync(state, next, stop).ConfigureAwait(false);
            state = next;
        }
        return state;
    }

    async Task RecordAsync(RunState state, RunState next, CancellationToken stop)
    {
        try
        {
            if (next.Phase == Phase.Done) await map.ClearAsync(next.Run, stop).ConfigureAwait(false);
            else await map.WriteAsync(next, stop).ConfigureAwait(false);
        }
        catch (BackupException e) when (e.Code == ExitCode.Failed && state.Phase != Phase.Preparing)
        {
            throw Unfinished(state, e);
        }
    }

    async Task<RunState> NextAsync(RunState state, CancellationToken stop)
    {
        var step = steps[state.Phase];
        try
        {
            return await step.DoAsync(state, stop).ConfigureAwait(false);
        }
        catch (BackupException e) when (e.Code is not (ExitCode.Unfinished or ExitCode.Busy))
        {
            log.Fail("StepFailed", e.Message, ("phase", state.Phase));
            return step.WhenItFails(state, e) ?? throw Unfinished(state, e);
        }
    }

    BackupException Unfinished(RunState state, BackupException e)
    {
        var before = state.Problem is null ? "" : $" Before that: {state.Problem}";
        var replicas = state.Replicas is { } number ? string.Create(CultureInfo.InvariantCulture, $" The workload had {number} replicas.") : "";
        return new(map.Place, $"the run cannot go on in phase {state.Phase}: {e.Message}{before}{replicas}", "The state is kept: start it again, and it continues.") { Code = ExitCode.Unfinished };
    }
}
