using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Which panels share a line, and how wide they are there.</summary>
static class PanelLines
{
    /// <summary>Lines of panels with their widths. Panels with a width of their own flow as text does; where none has, the lines are
    /// balanced. What is left of a line goes to those without a width.</summary>
    public static IEnumerable<ImmutableArray<(Panel Panel, int Width)>> Of(ImmutableArray<Panel> panels)
    {
        var columns = GridPosition.Columns;
        var lines = Break(panels, columns);
        if (panels.All(p => p.Width is null && !IsRow(p)))
            while (columns > 1 && Break(panels, columns - 1) is var narrower && narrower.Count == lines.Count)
                (lines, columns) = (narrower, columns - 1);
        return lines.Select(Widen);
    }

    /// <summary>A panel that is repeated along lines takes whole lines.</summary>
    static bool IsRow(Panel panel) => panel.Repeat is { IsVertical: false };

    static int Least(Panel panel) =>
        IsRow(panel) ? GridPosition.Columns : Math.Clamp(panel.Width ?? panel.LeastWidth, 1, GridPosition.Columns);

    static List<List<Panel>> Break(ImmutableArray<Panel> panels, int columns)
    {
        var lines = new List<List<Panel>>();
        var used = GridPosition.Columns + 1;
        foreach (var panel in panels)
        {
            if (used + Least(panel) > columns)
            {
                lines.Add([]);
                used = 0;
            }

            lines[^1].Add(panel);
            used += Least(panel);
        }

        return lines;
    }

    static ImmutableArray<(Panel, int)> Widen(List<Panel> line)
    {
        var flexible = line.Count(p => p.Width is null && !IsRow(p));
        var rest = GridPosition.Columns - line.Sum(Fixed);
        var index = 0;
        return [.. line.Select(p => (p, p.Width is null && !IsRow(p) ? Share(rest, flexible, index++) : Least(p)))];

        static int Fixed(Panel panel) => panel.Width is null && !IsRow(panel) ? 0 : Least(panel);
    }

    /// <summary>Even parts; the first ones are larger where it does not come out even.</summary>
    static int Share(int columns, int parts, int index) => columns / parts + (index < columns % parts ? 1 : 0);
}
