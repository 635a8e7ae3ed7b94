namespace Odin.Charts.Grafana;

/// <summary>Ids from names, so that an edit elsewhere in a dashboard changes none. Two names of one dashboard with the same number, which
/// takes billions of panels or two panels of one name, differ by how often the number was met before.</summary>
sealed class PanelIds
{
    readonly HashSet<int> taken = [];

    public int Of(Row row) => Free("row\n" + Name(row));

    /// <summary>The id of a panel of a row, or of one above the first row.</summary>
    public int Of(Panel panel, Row? row) => Free(Name(panel, row));

    /// <summary>What an id is made from.</summary>
    public static string Name(Panel panel, Row? row) =>
        panel.Key is { } key ? "key\n" + key : "panel\n" + (row is null ? "" : Name(row)) + "\n" + panel.Title;

    static string Name(Row row) => row.Key ?? row.Title;

    int Free(string name)
    {
        var id = Number(name, 0);
        for (var again = 1; !taken.Add(id); again++) id = Number(name, again);
        return id;
    }

    /// <summary>FNV-1a; positive, as ids are in addresses, and never 0, which Grafana takes for none.</summary>
    static int Number(string name, int again)
    {
        var hash = 2166136261u;
        foreach (var unit in name) hash = (hash ^ unit) * 16777619u;
        hash = (hash ^ (uint)again) * 16777619u;
        return Math.Max(1, (int)(hash & 0x7fffffff));
    }
}
