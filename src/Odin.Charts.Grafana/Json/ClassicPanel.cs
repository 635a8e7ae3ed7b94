namespace Odin.Charts.Grafana;

/// <summary>Writes a panel of the classic model.</summary>
sealed class ClassicPanel(Datasources datasources)
{
    public void Write(JsonText json, PlannedPanel planned)
    {
        var panel = planned.Panel;
        json.Open();
        if (panel is QueryPanel { Targets.Length: > 0 } asking) WriteDatasource(json, asking);
        json.Write("description"u8, panel.Description);
        if (panel is FieldPanel fields) FieldConfig.Write(json, fields, isClassic: true);
        planned.Position.Write(json);
        var queries = panel as QueryPanel;
        json.Write("hideTimeOverride"u8, queries is { HidesTimeOverride: true } ? true : null);
        json.Write("id"u8, planned.Id);
        json.Write("interval"u8, queries?.Interval is { } interval ? GrafanaDuration.Text(interval) : null);
        json.OpenList("links"u8);
        foreach (var link in panel.Links) link.Write(json);
        json.CloseList();
        json.Write("maxDataPoints"u8, queries?.MaxDataPoints);
        json.Write("maxPerRow"u8, panel.Repeat is { IsVertical: false } ? panel.Repeat.MaxPerLine : null);
        json.Open("options"u8);
        panel.WriteOptions(json);
        json.Close();
        json.Write("repeat"u8, panel.Repeat?.Variable);
        json.Write("repeatDirection"u8, panel.Repeat is null ? null : panel.Repeat.IsVertical ? "v" : "h");
        if (queries is not null) Write(json, queries, planned);
        json.Write("title"u8, panel.Title);
        if (queries is not null) WriteTransformations(json, queries);
        json.Write("transparent"u8, panel.IsTransparent ? true : null);
        json.Write("type"u8, panel.Type);
        json.Close();
    }

    public static void WriteDatasource(JsonText json, DatasourceType type, string variable) =>
        WriteDatasource(json, EnumText<DatasourceType>.Of(type).Value, "${" + variable + "}");

    public static void WriteDatasource(JsonText json, string type, string uid)
    {
        json.Open("datasource"u8);
        json.Write("type"u8, type);
        json.Write("uid"u8, uid);
        json.Close();
    }

    void WriteDatasource(JsonText json, QueryPanel panel)
    {
        var first = panel.Targets[0];
        var variable = datasources.Of(first.DatasourceType, first.Datasource);
        if (panel.Targets.All(t => datasources.Of(t.DatasourceType, t.Datasource) == variable))
            WriteDatasource(json, first.DatasourceType, variable);
        else
            WriteDatasource(json, "datasource", "-- Mixed --");
    }

    void Write(JsonText json, QueryPanel panel, PlannedPanel planned)
    {
        json.OpenList("targets"u8);
        for (var i = 0; i < panel.Targets.Length; i++)
        {
            var target = panel.Targets[i];
            var variable = datasources.Of(target.DatasourceType, target.Datasource);
            json.Open();
            WriteDatasource(json, target.DatasourceType, variable);
            target.Write(json, new(planned.RefIds[i], variable, panel.Shape) { IsClassic = true });
            json.Close();
        }

        json.CloseList();
        json.Write("timeFrom"u8, panel.TimeFrom is { } from ? GrafanaDuration.Text(from) : null);
        json.Write("timeShift"u8, panel.TimeShift is { } shift ? GrafanaDuration.Text(shift) : null);
    }

    static void WriteTransformations(JsonText json, QueryPanel panel)
    {
        if (panel.Transformations.IsEmpty) return;
        json.OpenList("transformations"u8);
        foreach (var transformation in panel.Transformations) transformation.WriteClassic(json);
        json.CloseList();
    }
}
