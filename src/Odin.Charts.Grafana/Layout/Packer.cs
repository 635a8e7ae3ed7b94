using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Puts panels into the grid so that none overlaps another or leaves it, each as high up as it can be, and then as far left.</summary>
static class Packer
{
    /// <summary>The positions of some panels, in their order, below a line of the grid.</summary>
    public static ImmutableArray<GridPosition> Pack(ImmutableArray<Panel> panels, int top)
    {
        var skyline = new int[GridPosition.Columns];
        Array.Fill(skyline, top);
        var positions = ImmutableArray.CreateBuilder<GridPosition>(panels.Length);
        foreach (var line in PanelLines.Of(panels))
        {
            var usual = line.Max(p => p.Panel.Height ?? p.Panel.UsualHeight);
            foreach (var (panel, width) in line)
                positions.Add(Place(skyline, width, Math.Max(1, panel.Height ?? usual)));
        }

        return positions.MoveToImmutable();
    }

    static GridPosition Place(int[] skyline, int width, int height)
    {
        var x = Enumerable.Range(0, GridPosition.Columns - width + 1).MinBy(x => Top(skyline, x, width));
        var position = new GridPosition(x, Top(skyline, x, width), width, height);
        Array.Fill(skyline, position.Bottom, x, width);
        return position;
    }

    static int Top(int[] skyline, int x, int width)
    {
        var top = 0;
        for (var i = x; i < x + width; i++) top = Math.Max(top, skyline[i]);
        return top;
    }
}
