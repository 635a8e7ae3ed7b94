namespace Odin.Charts.Grafana;

/// <summary>Writes the classic model. Names are in the order of the alphabet, as in Grafana's own export.</summary>
sealed class ClassicDashboard(DashboardPlan plan)
{
    const int SchemaVersion = 42;

    readonly Dashboard dashboard = plan.Dashboard;

    readonly ClassicPanel panels = new(plan.Datasources);

    public void Write(JsonText json)
    {
        json.Open("annotations"u8);
        json.OpenList("list"u8);
        WriteBuiltIn(json);
        foreach (var annotation in dashboard.Annotations) Write(json, annotation);
        json.CloseList();
        json.Close();
        json.Write("description"u8, dashboard.Description);
        json.Write("editable"u8, false);
        json.Write("fiscalYearStartMonth"u8, 0);
        json.Write("graphTooltip"u8, (int)dashboard.CursorSync);
        json.OpenList("links"u8);
        foreach (var link in dashboard.Links) link.Write(json);
        json.CloseList();
        WritePanels(json);
        json.Write("refresh"u8, dashboard.Refresh is { } refresh ? GrafanaDuration.Text(refresh) : "");
        json.Write("schemaVersion"u8, SchemaVersion);
        json.Write("tags"u8, dashboard.Tags);
        WriteVariables(json);
        WriteTime(json);
        json.Write("timezone"u8, dashboard.TimeZone);
        json.Write("title"u8, dashboard.Title);
        json.Write("uid"u8, dashboard.Uid);
    }

    void WriteVariables(JsonText json)
    {
        json.Open("templating"u8);
        json.OpenList("list"u8);
        foreach (var variable in plan.Datasources.Variables)
            variable.WriteClassic(json, plan.Datasources.Of(variable.Asks ?? DatasourceType.Prometheus, variable.AskedDatasource));
        json.CloseList();
        json.Close();
    }

    void WriteTime(JsonText json)
    {
        json.Open("time"u8);
        json.Write("from"u8, dashboard.Time.From);
        json.Write("to"u8, dashboard.Time.To);
        json.Close();
    }

    void WritePanels(JsonText json)
    {
        json.OpenList("panels"u8);
        foreach (var row in plan.Rows)
        {
            if (row.Row is { } header) Write(json, row, header);
            if (row.Row is not { IsCollapsed: true }) WritePanels(json, row);
        }

        json.CloseList();
    }

    void WritePanels(JsonText json, PlannedRow row)
    {
        foreach (var panel in row.Panels) panels.Write(json, panel);
    }

    void Write(JsonText json, PlannedRow row, Row header)
    {
        json.Open();
        json.Write("collapsed"u8, header.IsCollapsed);
        new GridPosition(0, row.Y, GridPosition.Columns, 1).Write(json);
        json.Write("id"u8, row.Id);
        json.OpenList("panels"u8);
        if (header.IsCollapsed) WritePanels(json, row);
        json.CloseList();
        json.Write("repeat"u8, header.Repeat);
        json.Write("title"u8, header.Title);
        json.Write("type"u8, "row");
        json.Close();
    }

    /// <summary>The annotations and alerts of Grafana itself, which every dashboard has.</summary>
    static void WriteBuiltIn(JsonText json)
    {
        json.Open();
        json.Write("builtIn"u8, 1);
        ClassicPanel.WriteDatasource(json, "grafana", "-- Grafana --");
        json.Write("enable"u8, true);
        json.Write("hide"u8, true);
        json.Write("iconColor"u8, "rgba(0, 211, 255, 1)");
        json.Write("name"u8, "Annotations & Alerts");
        json.Write("type"u8, "dashboard");
        json.Close();
    }

    void Write(JsonText json, Annotation annotation)
    {
        json.Open();
        ClassicPanel.WriteDatasource(
            json, DatasourceType.Prometheus, plan.Datasources.Of(DatasourceType.Prometheus, annotation.Datasource));
        json.Write("enable"u8, annotation.IsEnabled);
        json.Write("expr"u8, annotation.Text);
        json.Write("hide"u8, annotation.IsHidden);
        json.Write("iconColor"u8, annotation.Color.Text);
        json.Write("name"u8, annotation.Name);
        json.Write("step"u8, annotation.StepText);
        json.Write("tagKeys"u8, annotation.TagKeys);
        json.Write("textFormat"u8, annotation.TextFormat);
        json.Write("titleFormat"u8, annotation.TitleFormat);
        json.Write("useValueForTime"u8, annotation.ValueIsTime ? true : null);
        json.Close();
    }
}
