using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>Checks groups: names, numbers, intervals.</summary>
internal static class GroupChecks
{
    const int MostAlerts = 20;

    static readonly TimeSpan Lookback = TimeSpan.FromMinutes(5);

    public static IEnumerable<Diagnostic> Check(ImmutableArray<RuleGroup> groups) =>
    [
        .. groups.SelectMany(Check),
        .. groups.GroupBy(g => g.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)
            .Select(d => RuleDiagnostics.BadGroup(d, $"is there twice; the other is at {g.First().Place}. Prometheus "
                + "refuses that: name one otherwise."))),
    ];

    static IEnumerable<Diagnostic> Check(RuleGroup group)
    {
        if (string.IsNullOrWhiteSpace(group.Name)) yield return RuleDiagnostics.BadGroup(group, "has no name.");
        if (group.Rules.IsEmpty) yield return RuleDiagnostics.BadGroup(group, "has no rules.");
        if (group.Limit is <= 0)
            yield return RuleDiagnostics.BadGroup(group, "has a limit that is not above 0; leave Limit out for none.");
        if (group.Rules.Count(r => r is AlertRule) > MostAlerts)
            yield return RuleDiagnostics.BadGroup(group, $"has more than {MostAlerts} alerts, which are evaluated "
                + "one after the other: divide it.", isWarning: true);
        if (group.Interval is { TotalSeconds: < 1 })
            yield return RuleDiagnostics.BadGroup(group, "is evaluated more often than once a second: no metric is "
                + "scraped that often.");
        if (group.Interval is { } interval && interval >= Lookback)
            yield return RuleDiagnostics.GapBetweenSamples(group, interval);
    }
}
