namespace Odin.Charts.Grafana.Tests.Checks;

/// <summary>What somebody does with a dashboard that others wrote.</summary>
public class ChangeTests
{
    static readonly Dashboard Board = Shop.Dashboard(Shop.Panel()) with
    {
        Rows =
        [
            new("Orders") { Panels = [Shop.Panel() with { Title = "Waiting" }, Shop.Panel() with { Title = "Errors" }] },
            new("Payments") { Panels = [Shop.Panel() with { Title = "Errors" }] },
        ],
    };

    static IEnumerable<string> Said(Dashboard dashboard) => Shop.Checks.Check(dashboard).Where(d => d.Code == "ODIN2343").Select(d => d.Message);

    [Fact]
    public void A_panel_is_changed_wherever_it_is_and_nothing_else()
    {
        var changed = Board.WithPanel<TimeSeriesPanel>("Requests", p => p with { Height = 5 }).WithPanel<TimeSeriesPanel>("Waiting", p => p with { Title = "Queue" });

        Assert.Equal(5, changed.Panels.Single().Height);
        Assert.Equal(["Queue", "Errors"], changed.Rows[0].Panels.Select(p => p.Title));
        Assert.Same(Board.Rows[0].Panels[1], changed.Rows[0].Panels[1]);
        Assert.Empty(Shop.Checks.Check(changed));
    }

    [Fact]
    public void A_panel_becomes_one_of_another_kind() => Assert.IsType<StatPanel>(Board.WithPanel<QueryPanel>("Requests", p => new StatPanel(p.Title)
    {
        Description = p.Description,
        Targets = p.Targets,
    }).Panels.Single());

    [Fact]
    public void A_row_gets_one_more_panel()
    {
        var changed = Board.WithRow("Payments", r => r with { Panels = [.. r.Panels, Shop.Panel()] });

        Assert.Equal(["Errors", "Requests"], changed.Rows[1].Panels.Select(p => p.Title));
        Assert.Same(Board.Rows[0], changed.Rows[0]);
        Assert.Empty(Shop.Checks.Check(changed));
    }

    [Fact]
    public void What_is_not_there_is_told_all_of_it() => Assert.Equal(
        [
            "Dashboard 'shop' has no panel 'Wating' to change; did you mean 'Waiting'?",
            "Panel 'Waiting' is no StatPanel but a TimeSeriesPanel: change it as one.",
            "Dashboard 'shop' has 2 panels 'Errors'. Change the row of the one that is meant, by WithRow.",
            "Dashboard 'shop' has no row 'Deliveries of today' to change; there is Orders, Payments.",
        ],
        Said(Board.WithPanel<TimeSeriesPanel>("Wating", p => p).WithPanel<StatPanel>("Waiting", p => p).WithPanel<TimeSeriesPanel>("Errors", p => p)
            .WithRow("Deliveries of today", r => r)));

    [Fact]
    public void What_is_wrong_with_a_change_is_said_where_the_change_is()
    {
        var said = Shop.Checks.Check(Board.WithPanel<TimeSeriesPanel>("Waiting", p => p with { Height = 0 }).WithRow("Payments", r => r with { Panels = [] }).WithRow("Nothing", r => r));

        Assert.True(said.Length >= 3);
        Assert.All(said, d => Assert.EndsWith(nameof(ChangeTests) + ".cs", d.Location?.File, StringComparison.Ordinal));
    }
}
