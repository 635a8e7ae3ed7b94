namespace Odin.Charts.Grafana;

/// <summary>Queries ask data sources that a reader can choose, of the right kind.</summary>
static class DatasourceChecks
{
    public static void Check(DashboardInspection inspection, Dictionary<string, Variable> known, HashSet<string> used)
    {
        var datasources = inspection.Plan.Datasources;
        foreach (var annotation in inspection.Dashboard.Annotations)
            if (Problem(annotation.Datasource, DatasourceType.Prometheus, $"Annotation '{annotation.Name}'") is { } problem)
                inspection.Report(problem, annotation.Source);
        foreach (var variable in inspection.Dashboard.Variables)
            if (variable.Asks is { } type && Problem(variable.AskedDatasource, type, $"Variable '{variable.Name}'") is { } problem)
                inspection.Report(problem, variable.Source);
        foreach (var panel in inspection.Plan.Rows.SelectMany(r => r.Panels).Select(p => p.Given).OfType<QueryPanel>())
            foreach (var target in panel.Targets)
                if (Problem(target.Datasource, target.DatasourceType, $"Panel '{panel.Title}'") is { } problem)
                    inspection.Report(problem, panel, target.Source);

        Finding? Problem(string? named, DatasourceType type, string who)
        {
            var name = datasources.Of(type, named);
            used.Add(name);
            return known.GetValueOrDefault(name) is DatasourceVariable variable && variable.Type == type ? null
                : DashboardProblems.Datasource(who, name, type, datasources.Variables.OfType<DatasourceVariable>());
        }
    }
}
