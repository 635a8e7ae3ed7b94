using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>A dashboard with everything decided that its author left open: ids, positions, letters of queries, data sources.</summary>
sealed class DashboardPlan
{
    /// <summary>Decides.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="declarations">What units of panels are taken from; null leaves them open.</param>
    public DashboardPlan(Dashboard dashboard, Declarations? declarations = null)
    {
        Dashboard = dashboard;
        Datasources = new(dashboard);
        Rows = Plan(dashboard, declarations);
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

    static ImmutableArray<PlannedRow> Plan(Dashboard dashboard, Declarations? declarations)
    {
        var ids = new PanelIds();
        var top = 0;
        var rows = ImmutableArray.CreateBuilder<PlannedRow>();
        foreach (var (row, panels) in Sections(dashboard)) rows.Add(Plan(row, [.. panels.Select(p => PanelUnits.Decide(p, declarations))], ids, ref top));
        return rows.ToImmutable();
    }

    static PlannedRow Plan(Row? row, ImmutableArray<Panel> panels, PanelIds ids, ref int top)
    {
        var id = row is null ? 0 : ids.Of(row);
        var y = top;
        var first = row is null ? y : y + 1;
        var positions = Packer.Pack(panels, first);
        top = row is { IsCollapsed: true } ? first : positions.Select(p => p.Bottom).DefaultIfEmpty(first).Max();
        return new(row, id, y, [.. panels.Zip(positions, (panel, position) => new PlannedPanel(panel, ids.Of(panel, row), position))]);
    }
}

/// <summary>A row, or the panels above the first one.</summary>
sealed record PlannedRow(Row? Row, int Id, int Y, ImmutableArray<PlannedPanel> Panels);

/// <summary>A panel with its id and position, and the letters of its queries.</summary>
sealed record PlannedPanel(Panel Panel, int Id, GridPosition Position)
{
    public ImmutableArray<string> RefIds { get; } = RefIdsOf((Panel as QueryPanel)?.Targets ?? []);

    static ImmutableArray<string> RefIdsOf(ImmutableArray<Target> targets)
    {
        if (targets.IsEmpty) return [];
        var given = targets.Select(t => t.RefId).OfType<string>().ToHashSet();
        var next = 0;
        return [.. targets.Select(t => t.RefId ?? Free())];

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
