using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>The dashboards that links may go to: those that are checked, and those that are elsewhere.</summary>
sealed class KnownDashboards
{
    readonly ILookup<string, Dashboard> ours;

    public KnownDashboards(IReadOnlyList<Dashboard> all, ImmutableArray<string> others)
    {
        ours = all.ToLookup(d => d.Uid, StringComparer.Ordinal);
        Uids = all.Select(d => d.Uid).Concat(others).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Uids { get; }

    /// <summary>The names of a dashboard's variables; null when it is elsewhere.</summary>
    public IReadOnlyList<string>? VariablesOf(string uid) =>
        ours[uid].FirstOrDefault() is { } dashboard ? [.. new Datasources(dashboard).Variables.Select(v => v.Name)] : null;
}
