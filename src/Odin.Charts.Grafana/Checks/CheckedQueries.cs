using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>The queries of a dashboard. Each is checked once, whoever asks what is wrong with it, for its labels or for
/// its unit.</summary>
sealed class CheckedQueries(DashboardChecks checks)
{
    readonly Dictionary<PrometheusQuery, CheckedQuery> known = new(ReferenceEqualityComparer.Instance);

    public Declarations? Declarations => checks.Declarations;

    public CheckedQuery Of(Query query) => checks.Queries.Inspect(query, checks.Declarations);

    public CheckedQuery Of(PrometheusQuery target)
    {
        if (!known.TryGetValue(target, out var query)) known[target] = query = Of(target.Query);
        return query;
    }

    /// <summary>The different units of the queries that a panel shows.</summary>
    public ImmutableArray<QueryUnit> Units(FieldPanel panel)
    {
        var units = ImmutableArray<QueryUnit>.Empty;
        foreach (var target in panel.Targets)
            if (target is PrometheusQuery { IsHidden: false } query && Of(query).Unit is { } unit && !units.Contains(unit))
                units = units.Add(unit);
        return units;
    }
}
