using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>The variables of a dashboard with those that choose its data sources, which come first when they come by
/// themselves.</summary>
sealed class Datasources
{
    readonly ImmutableArray<DatasourceVariable> choices;

    public Datasources(Dashboard dashboard)
    {
        var declared = dashboard.Variables.OfType<DatasourceVariable>();
        var missing = Asked(dashboard).Except(declared.Select(v => v.Type)).Order().Select(DatasourceVariable.For);
        Variables = [.. missing, .. dashboard.Variables];
        choices = [.. Variables.OfType<DatasourceVariable>()];
    }

    public ImmutableArray<Variable> Variables { get; }

    /// <summary>The variable that a query asks: the one it names, or the first of its kind.</summary>
    public string Of(DatasourceType type, string? named)
    {
        if (named is not null) return named;
        foreach (var choice in choices)
            if (choice.Type == type) return choice.Name;
        return DatasourceVariable.For(type).Name;
    }

    static IEnumerable<DatasourceType> Asked(Dashboard dashboard)
    {
        var asked = new HashSet<DatasourceType>();
        if (!dashboard.Annotations.IsEmpty) asked.Add(DatasourceType.Prometheus);
        foreach (var variable in dashboard.Variables)
            if (variable.Asks is { } type) asked.Add(type);
        Add(dashboard.Panels);
        foreach (var row in dashboard.Rows) Add(row.Panels);
        return asked;

        void Add(ImmutableArray<Panel> panels)
        {
            foreach (var panel in panels)
                if (panel is QueryPanel queries)
                    foreach (var target in queries.Targets) asked.Add(target.DatasourceType);
        }
    }
}
