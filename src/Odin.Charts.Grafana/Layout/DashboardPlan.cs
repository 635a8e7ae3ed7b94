using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>A dashboard with everything decided that its author left open: ids, positions, letters of queries, data
/// sources.</summary>
sealed class DashboardPlan
{
    /// <summary>Decides.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="queries">What units of panels are taken from; null leaves them open.</param>
    public DashboardPlan(Dashboard dashboard, CheckedQueries? queries = null)
    {
        Dashboard = dashboard;
        Datasources = new(dashboard);
        Rows = Plan(dashboard, queries);
    }

    public Dashboard Dashboard { get; }

    public Datasources Datasources { get; }

    /// <summary>The panels above the first row, if there are any, and the rows.</summary>
    public ImmutableArray<PlannedRow> Rows { get; }

    static IEnumerable<(Row? Row, ImmutableArray<Panel> Panels)> Sections(Dashboard dashboard)
    {
        if (!dashboard.Panels.IsEmpty) yield return (null, dashboard.Panels);
        foreach (var row in dashboard.Rows) yield return (row, row.Panels);
    }

    static ImmutableArray<PlannedRow> Plan(Dashboard dashboard, CheckedQueries? queries)
    {
        var ids = new PanelIds();
        var top = 0;
        var rows = ImmutableArray.CreateBuilder<PlannedRow>();
        foreach (var (row, panels) in Sections(dashboard))
            rows.Add(Plan(row, panels, queries, ids, ref top));
        return rows.ToImmutable();
    }

    static PlannedRow Plan(Row? row, ImmutableArray<Panel> panels, CheckedQueries? queries, PanelIds ids, ref int top)
    {
        var id = row is null ? 0 : ids.Of(row);
        var y = top;
        var first = row is null ? y : y + 1;
        var positions = Packer.Pack(panels, first);
        top = first;
        var planned = ImmutableArray.CreateBuilder<PlannedPanel>(panels.Length);
        for (var i = 0; i < panels.Length; i++)
        {
            planned.Add(new(panels[i], PanelUnits.Decide(panels[i], queries), ids.Of(panels[i], row), positions[i]));
            if (row is not { IsCollapsed: true }) top = Math.Max(top, positions[i].Bottom);
        }

        return new(row, id, y, planned.MoveToImmutable());
    }
}

/// <summary>A row, or the panels above the first one.</summary>
sealed record PlannedRow(Row? Row, int Id, int Y, ImmutableArray<PlannedPanel> Panels);

/// <summary>A panel with its id and position, and the letters of its queries.</summary>
/// <param name="Given">The panel as its author gave it.</param>
/// <param name="Panel">The same with its units decided.</param>
/// <param name="Id">Its id.</param>
/// <param name="Position">Its position.</param>
sealed record PlannedPanel(Panel Given, Panel Panel, int Id, GridPosition Position)
{
    public ImmutableArray<string> RefIds { get; } = RefIdsOf((Given as QueryPanel)?.Targets ?? []);

    static ImmutableArray<string> RefIdsOf(ImmutableArray<Target> targets)
    {
        var given = targets.Any(t => t.RefId is not null) ? targets.Select(t => t.RefId).ToHashSet() : [];
        var next = 0;
        var letters = ImmutableArray.CreateBuilder<string>(targets.Length);
        foreach (var target in targets) letters.Add(target.RefId ?? Free());
        return letters.MoveToImmutable();

        string Free()
        {
            while (true)
            {
                var letter = Letters(next++);
                if (!given.Contains(letter)) return letter;
            }
        }
    }

    /// <summary>A to Z, then AA and so on, as columns of a spreadsheet.</summary>
    static string Letters(int index) => (index < 26 ? "" : Letters(index / 26 - 1)) + (char)('A' + index % 26);
}
