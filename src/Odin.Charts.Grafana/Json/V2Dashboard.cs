using System.Globalization;

namespace Odin.Charts.Grafana;

/// <summary>Writes the v2 model in its envelope.</summary>
sealed class V2Dashboard(DashboardPlan plan)
{
    const string RefreshChoices = "5s 10s 30s 1m 5m 15m 30m 1h 2h 1d";

    readonly Dashboard dashboard = plan.Dashboard;

    readonly V2Panel panels = new(plan.Datasources);

    public void Write(JsonText json)
    {
        json.Write("apiVersion"u8, "dashboard.grafana.app/v2");
        json.Write("kind"u8, "Dashboard");
        json.Open("metadata"u8);
        json.Write("name"u8, dashboard.Uid);
        json.Close();
        json.Open("spec"u8);
        WriteSpec(json);
        json.Close();
    }

    public static string ElementName(PlannedPanel panel) => "panel-" + panel.Id.ToString(CultureInfo.InvariantCulture);

    void WriteSpec(JsonText json)
    {
        json.OpenList("annotations"u8);
        V2Annotation.WriteBuiltIn(json);
        foreach (var annotation in dashboard.Annotations)
            V2Annotation.Write(json, annotation, plan.Datasources.Of(DatasourceType.Prometheus, annotation.Datasource));
        json.CloseList();
        json.Write<CursorSync>("cursorSync"u8, dashboard.CursorSync);
        json.Write("description"u8, dashboard.Description);
        json.Write("editable"u8, false);
        json.Open("elements"u8);
        foreach (var panel in plan.Rows.SelectMany(r => r.Panels)) panels.Write(json, panel);
        json.Close();
        V2Layout.Write(json, plan);
        json.OpenList("links"u8);
        foreach (var link in dashboard.Links) link.Write(json);
        json.CloseList();
        json.Write("preload"u8, false);
        json.Write("tags"u8, dashboard.Tags);
        WriteTime(json);
        json.Write("title"u8, dashboard.Title);
        json.OpenList("variables"u8);
        foreach (var variable in plan.Datasources.Variables)
            variable.WriteV2(json, plan.Datasources.Of(variable.Asks ?? DatasourceType.Prometheus, variable.AskedDatasource));
        json.CloseList();
    }

    void WriteTime(JsonText json)
    {
        json.Open("timeSettings"u8);
        json.Write("autoRefresh"u8, dashboard.Refresh is { } refresh ? GrafanaDuration.Text(refresh) : "");
        json.Write("autoRefreshIntervals"u8, RefreshChoices.Split(' '));
        json.Write("fiscalYearStartMonth"u8, 0);
        json.Write("from"u8, dashboard.Time.From);
        json.Write("hideTimepicker"u8, false);
        json.Write("timezone"u8, dashboard.TimeZone);
        json.Write("to"u8, dashboard.Time.To);
        json.Close();
    }
}
