namespace Odin.Charts.Grafana;

/// <summary>Writes a panel of the v2 model.</summary>
sealed class V2Panel(Datasources datasources)
{
    /// <summary>The Grafana that the options of the panels are those of.</summary>
    const string PluginVersion = "13.2.0";

    public void Write(JsonText json, PlannedPanel planned)
    {
        var panel = planned.Panel;
        json.Open(V2Dashboard.ElementName(planned));
        json.Write("kind"u8, "Panel");
        json.Open("spec"u8);
        WriteData(json, planned, panel as QueryPanel);
        json.Write("description"u8, panel.Description);
        json.Write("id"u8, planned.Id);
        json.OpenList("links"u8);
        foreach (var link in panel.Links.OfType<Link>()) new DataLink(link.Title, link.Url) { OpensNewTab = link.OpensNewTab }.Write(json);
        json.CloseList();
        json.Write("title"u8, panel.Title);
        json.Write("transparent"u8, panel.IsTransparent ? true : null);
        WriteVisualization(json, panel);
        json.Close();
        json.Close();
    }

    static void WriteVisualization(JsonText json, Panel panel)
    {
        json.Open("vizConfig"u8);
        json.Write("group"u8, panel.Type);
        json.Write("kind"u8, "VizConfig");
        json.Open("spec"u8);
        if (panel is FieldPanel fields) FieldConfig.Write(json, fields, isClassic: false);
        else WriteNoFields(json);
        json.Open("options"u8);
        panel.WriteOptions(json);
        json.Close();
        json.Close();
        json.Write("version"u8, PluginVersion);
        json.Close();
    }

    static void WriteNoFields(JsonText json)
    {
        json.Open("fieldConfig"u8);
        json.Open("defaults"u8);
        json.Close();
        json.OpenList("overrides"u8);
        json.CloseList();
        json.Close();
    }

    void WriteData(JsonText json, PlannedPanel planned, QueryPanel? panel)
    {
        json.Open("data"u8);
        json.Write("kind"u8, "QueryGroup");
        json.Open("spec"u8);
        json.OpenList("queries"u8);
        for (var i = 0; i < planned.RefIds.Length; i++) Write(json, panel!, panel!.Targets[i], planned.RefIds[i]);
        json.CloseList();
        WriteOptions(json, panel);
        json.OpenList("transformations"u8);
        foreach (var transformation in panel?.Transformations ?? []) transformation.WriteV2(json);
        json.CloseList();
        json.Close();
        json.Close();
    }

    static void WriteOptions(JsonText json, QueryPanel? panel)
    {
        json.Open("queryOptions"u8);
        json.Write("hideTimeOverride"u8, panel is { HidesTimeOverride: true } ? true : null);
        json.Write("interval"u8, Text(panel?.Interval));
        json.Write("maxDataPoints"u8, panel?.MaxDataPoints);
        json.Write("timeFrom"u8, Text(panel?.TimeFrom));
        json.Write("timeShift"u8, Text(panel?.TimeShift));
        json.Close();
    }

    void Write(JsonText json, QueryPanel panel, Target target, string refId)
    {
        var variable = datasources.Of(target.DatasourceType, target.Datasource);
        json.Open();
        json.Write("kind"u8, "PanelQuery");
        json.Open("spec"u8);
        json.Write("hidden"u8, target.IsHidden);
        V2Query.Write(
            json, EnumText<DatasourceType>.Of(target.DatasourceType).Value, variable, j => target.Write(j, new(refId, variable, panel.Shape)));
        json.Write("refId"u8, refId);
        json.Close();
        json.Close();
    }

    static string? Text(TimeSpan? duration) => duration is { } known ? GrafanaDuration.Text(known) : null;
}
