namespace Odin.Charts.Grafana;

/// <summary>Writes where the panels of the v2 model are: a grid, or rows of grids.</summary>
static class V2Layout
{
    public static void Write(JsonText json, DashboardPlan plan)
    {
        if (plan.Dashboard.Rows.IsEmpty) WriteGrid(json, plan.Rows.SelectMany(r => r.Panels), 0);
        else WriteRows(json, plan);
    }

    static void WriteRows(JsonText json, DashboardPlan plan)
    {
        json.Open("layout"u8);
        json.Write("kind"u8, "RowsLayout");
        json.Open("spec"u8);
        json.OpenList("rows"u8);
        foreach (var row in plan.Rows) WriteRow(json, row);
        json.CloseList();
        json.Close();
        json.Close();
    }

    static void WriteRow(JsonText json, PlannedRow row)
    {
        json.Open();
        json.Write("kind"u8, "RowsLayoutRow");
        json.Open("spec"u8);
        json.Write("collapse"u8, row.Row is { IsCollapsed: true });
        json.Write("hideHeader"u8, row.Row is null ? true : null);
        WriteGrid(json, row.Panels, row.Row is null ? row.Y : row.Y + 1);
        WriteRepeat(json, row.Row?.Repeat, null);
        json.Write("title"u8, row.Row?.Title ?? "");
        json.Close();
        json.Close();
    }

    /// <summary>Positions count from the top of their own grid.</summary>
    static void WriteGrid(JsonText json, IEnumerable<PlannedPanel> panels, int top)
    {
        json.Open("layout"u8);
        json.Write("kind"u8, "GridLayout");
        json.Open("spec"u8);
        json.OpenList("items"u8);
        foreach (var panel in panels) WriteItem(json, panel, top);
        json.CloseList();
        json.Close();
        json.Close();
    }

    static void WriteItem(JsonText json, PlannedPanel panel, int top)
    {
        json.Open();
        json.Write("kind"u8, "GridLayoutItem");
        json.Open("spec"u8);
        json.Open("element"u8);
        json.Write("kind"u8, "ElementReference");
        json.Write("name"u8, V2Dashboard.ElementName(panel));
        json.Close();
        json.Write("height"u8, panel.Position.Height);
        WriteRepeat(json, panel.Panel.Repeat?.Variable, panel.Panel.Repeat);
        json.Write("width"u8, panel.Position.Width);
        json.Write("x"u8, panel.Position.X);
        json.Write("y"u8, panel.Position.Y - top);
        json.Close();
        json.Close();
    }

    static void WriteRepeat(JsonText json, string? variable, PanelRepeat? repeat)
    {
        if (variable is null) return;
        json.Open("repeat"u8);
        json.Write("direction"u8, repeat is null ? null : repeat.IsVertical ? "v" : "h");
        json.Write("maxPerRow"u8, repeat is { IsVertical: false } ? repeat.MaxPerLine : null);
        json.Write("mode"u8, "variable");
        json.Write("value"u8, variable);
        json.Close();
    }
}
