namespace Odin.Charts.Grafana;

/// <summary>Panels have ids of their own, and places of their own in the grid.</summary>
static class JsonGrid
{
    public static void Check(JsonInspection inspection)
    {
        var ids = new HashSet<double>();
        foreach (var panel in inspection.Panels)
            if (panel["id"] is { Number: { } number } id && !ids.Add(number)) inspection.Report(DashboardProblems.RepeatedId(panel, number), id);
        var top = inspection.Root["panels"]?.Items ?? [];
        CheckPlaces(inspection, top);
        foreach (var row in top)
            if (row["panels"] is { } folded) CheckPlaces(inspection, folded.Items);
    }

    static void CheckPlaces(JsonInspection inspection, IReadOnlyList<JsonValue> panels)
    {
        var placed = new List<(JsonValue Panel, GridPosition Position)>();
        foreach (var panel in panels)
        {
            if (panel["gridPos"] is not { } grid || Position(grid) is not { } position) continue;
            if (position.X < 0 || position.Width < 1 || position.Height < 1 || position.Y < 0 || position.X + position.Width > GridPosition.Columns)
                inspection.Report(DashboardProblems.OutsideGrid(panel, position), grid);
            if (placed.FirstOrDefault(p => p.Position.Overlaps(position)).Panel is { } other)
                inspection.Report(DashboardProblems.Overlap(panel, other), grid);
            placed.Add((panel, position));
        }
    }

    static GridPosition? Position(JsonValue grid) =>
        grid["x"]?.Number is { } x && grid["y"]?.Number is { } y && grid["w"]?.Number is { } w && grid["h"]?.Number is { } h
            ? new((int)x, (int)y, (int)w, (int)h) : null;
}
