using System.Security.Cryptography;

namespace Odin.Backup;

/// <summary>How runs begin.</summary>
internal static class Runs
{
    /// <summary>What a run begins with: what a dead one of the same kind has left once something was touched, or a new state.</summary>
    /// <exception cref="BackupException">One of another kind is not finished.</exception>
    public static RunState Take(string verb, RequestMap map, RunState? left, RunLog log)
    {
        if (left is null or { Phase: Phase.Preparing }) return New(verb, map.Holder, log.Clock);
        if (left.Verb != verb)
            throw new BackupException(
                map.Place, $"a run of {left.Verb}, begun {Time(left.Begun)}, was cut off in phase {left.Phase}; its workload had {left.Replicas} replicas.",
                $"Start the Job of {left.Verb} again: it ends what it began. Then start this again.");
        log.Warn("Continuing", $"Continuing what pod {left.Holder} began at {Time(left.Begun)}, in phase {left.Phase}.", ("phase", left.Phase), ("backup", left.Backup));
        return left with { Holder = map.Holder };
    }

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    static RunState New(string verb, string holder, TimeProvider clock) => new()
    {
        Verb = verb, Run = RandomNumberGenerator.GetHexString(12, lowercase: true), Holder = holder, Begun = clock.GetUtcNow(), Phase = Phase.Preparing,
    };
}
