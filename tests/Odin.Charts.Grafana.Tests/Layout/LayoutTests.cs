using System.Collections.Immutable;
using CsCheck;

namespace Odin.Charts.Grafana.Tests.Layout;

public class LayoutTests
{
    static readonly Gen<Panel> AnyPanel =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 24], Gen.Int[0, 12], Gen.Bool).Select(Panel (kind, width, height, repeated) => Kind(kind) with
        {
            Width = width == 0 ? null : width,
            Height = height == 0 ? null : height,
            Repeat = repeated && height > 9 ? new("namespace") : null,
        });

    static readonly Gen<Panel[]> Panels = AnyPanel.Array[0, 20];

    [Fact]
    public void No_panel_overlaps_another_or_leaves_the_grid() => Gen.Select(Panels, Panels, Gen.Bool).Sample((first, second, collapsed) =>
    {
        var all = Plan(first, second, collapsed).Rows.SelectMany(r => r.Panels.Select(p => p.Position)).ToList();
        Assert.All(all, p => Assert.True(p.X >= 0 && p.Y >= 0 && p.Width >= 1 && p.Height >= 1 && p.X + p.Width <= 24));
        for (var i = 0; i < all.Count; i++)
            for (var j = i + 1; j < all.Count; j++) Assert.False(!collapsed && all[i].Overlaps(all[j]), $"{all[i]} {all[j]}");
    });

    [Fact]
    public void Nothing_can_move_up() => Panels.Sample(panels =>
    {
        var positions = Packer.Pack([.. panels], 0);
        foreach (var position in positions.Where(p => p.Y > 0))
            Assert.Contains(positions, p => p.Bottom == position.Y && p.Overlaps(position with { Y = position.Y - 1 }));
    });

    [Fact]
    public void Panels_keep_the_width_that_they_are_given() => Panels.Sample(panels =>
    {
        var positions = Packer.Pack([.. panels], 0);
        foreach (var (panel, position) in panels.Zip(positions))
            Assert.Equal(panel.Repeat is null ? panel.Width ?? position.Width : 24, position.Width);
    });

    [Fact]
    public void A_line_without_widths_is_filled() => Gen.Int[1, 20].Sample(count =>
    {
        var panels = Enumerable.Range(0, count).Select(i => Kind(0)).ToImmutableArray<Panel>();
        foreach (var line in PanelLines.Of(panels)) Assert.Equal(24, line.Sum(p => p.Width));
    });

    [Theory]
    [InlineData(4, "12 12|12 12")]
    [InlineData(5, "8 8 8|12 12")]
    [InlineData(3, "8 8 8")]
    [InlineData(1, "24")]
    public void Lines_are_balanced(int count, string widths) => Assert.Equal(
        widths,
        string.Join('|', PanelLines.Of([.. Enumerable.Range(0, count).Select(i => Kind(0))]).Select(l => string.Join(' ', l.Select(p => p.Width)))));

    [Fact]
    public void Another_panel_changes_no_id() => Gen.Select(Titles, Gen.String[Gen.Char['a', 'z'], 9, 12], Gen.Int[0, 19]).Sample((titles, other, at) =>
    {
        var before = Ids(titles);
        var after = Ids([.. titles.Take(at), other, .. titles.Skip(at)]);
        Assert.All(before, p => Assert.Equal(p.Value, after[p.Key]));
    });

    [Fact]
    public void The_order_changes_no_id() =>
        Titles.Sample(titles => Assert.Equal(Ids(titles).OrderBy(p => p.Key), Ids([.. titles.Reverse()]).OrderBy(p => p.Key)));

    [Fact]
    public void Ids_are_different_also_when_names_are_not()
    {
        var plan = Plan([Kind(0), Kind(0), Kind(0)], [Kind(0)], false);
        Assert.Equal(5, plan.Rows.SelectMany(r => r.Panels.Select(p => p.Id)).Concat(plan.Rows.Where(r => r.Row is not null).Select(r => r.Id)).Distinct().Count());
    }

    static readonly Gen<string[]> Titles = Gen.String[Gen.Char['a', 'e'], 1, 8].Array[0, 20].Select(t => t.Distinct().ToArray());

    static Dictionary<string, int> Ids(string[] titles) =>
        new DashboardPlan(Shop.Dashboard([.. titles.Select(t => Shop.Panel() with { Title = t })])).Rows
            .SelectMany(r => r.Panels).ToDictionary(p => p.Panel.Title, p => p.Id);

    static DashboardPlan Plan(Panel[] first, Panel[] second, bool collapsed) => new(Shop.Dashboard(first) with
    {
        Rows = [new Row("Row") { Panels = [.. second], IsCollapsed = collapsed }],
    });

    static Panel Kind(int kind) => kind switch
    {
        0 => Shop.Panel(),
        1 => new StatPanel("Stat"),
        2 => new TextPanel("Text") { Content = "" },
        _ => new TablePanel("Table"),
    };
}
