namespace Odin.Charts.Grafana;

/// <summary>Panels, queries, variables and annotations ask data sources that a reader can choose.</summary>
static class JsonDatasources
{
    public static void Check(JsonInspection inspection)
    {
        foreach (var panel in inspection.Panels)
        {
            Check(inspection, panel["datasource"]);
            foreach (var target in panel["targets"]?.Items ?? []) Check(inspection, target["datasource"]);
        }

        foreach (var variable in inspection.Variables) Check(inspection, variable["datasource"]);
        foreach (var annotation in inspection.Root.Find("annotations", "list")?.Items ?? []) Check(inspection, annotation["datasource"]);
    }

    /// <summary>Grafana's own are the same everywhere, and are written <c>-- Grafana --</c>.</summary>
    static void Check(JsonInspection inspection, JsonValue? datasource)
    {
        if (datasource is null) return;
        var uid = datasource["uid"]?.Text ?? datasource.Text;
        if (uid is null || uid.StartsWith("--", StringComparison.Ordinal) || uid == "grafana" || VariableUse.In(uid).Count > 0) return;
        inspection.Report(DashboardProblems.HardCodedDatasource(datasource, uid), datasource["uid"] ?? datasource);
    }
}
