namespace Odin.Charts.Grafana.Tests.Checks;

public class DashboardTests
{
    static readonly Dashboard Good = Shop.Dashboard(Shop.Panel());

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("a2345678901234567890123456789012345678901")]
    public void A_uid_is_one(string uid) => Says("ODIN2300", Good with { Uid = uid });

    [Fact]
    public void A_dashboard_has_a_title() => Says("ODIN2301", Good with { Title = "" });

    [Fact]
    public void Dashboards_have_different_uids_and_titles() =>
        Assert.Equal(["ODIN2302", "ODIN2303"], Shop.Checks.Check(Good, Good with { Description = "Another" }).Select(d => d.Code));

    [Theory]
    [InlineData("now-1", "now")]
    [InlineData("now", "now-1h")]
    [InlineData("now", "now")]
    [InlineData("yesterday", "now")]
    [InlineData("now-2y", "now")]
    public void A_time_range_is_sensible(string from, string to) =>
        Says("ODIN2305", Good with { Time = new(from, to) });

    [Theory]
    [InlineData("now-6h", "now")]
    [InlineData("now/d", "now/d")]
    [InlineData("now-1d/d", "now-1d/d")]
    [InlineData("2026-01-01", "2026-01-02")]
    public void Grafanas_time_ranges_are_taken(string from, string to) =>
        Assert.Empty(Shop.Checks.Check(Good with { Time = new(from, to) }));

    [Fact]
    public void A_dashboard_is_not_read_all_the_time() =>
        Says("ODIN2306", Good with { Refresh = TimeSpan.FromSeconds(5) });

    [Fact]
    public void A_link_leads_to_a_dashboard()
    {
        var linked = Good with { Links = [Link.To("Orders", "orderz")] };
        Says("ODIN2307", linked);
        Assert.Empty(Shop.Checks.Check(linked, Good with { Uid = "orderz", Title = "Orders" }));
        Assert.Empty((Shop.Checks with { OtherDashboards = ["orderz"] }).Check(linked));
    }

    [Fact]
    public void A_link_in_a_text_leads_to_a_dashboard() =>
        Says("ODIN2307", Shop.Dashboard(Shop.Panel(), new TextPanel("Where") { Content = "See [the orders](/d/orderz?from=now-1h) or [elsewhere](https://example.org/d/none)." }));

    [Theory]
    [InlineData("var-job=a", null)]
    [InlineData("from=now-1h&var-job=a&var-nothing=b", "nothing")]
    [InlineData("var-datasource=prometheus", null)]
    public void A_link_sets_variables_that_the_dashboard_has(string query, string? missing)
    {
        var orders = Good with { Uid = "orders", Title = "Orders", Variables = [new TextVariable("job")], Links = [new Link("Of ${job}", "https://example.org")] };
        var said = Shop.Checks.Check(Good with { Links = [new Link("Orders", "/d/orders?" + query)] }, orders);
        Assert.Equal(missing is null ? [] : ["ODIN2343"], said.Where(d => d.Code is "ODIN2343" or "ODIN2307").Select(d => d.Code));
        Assert.All(said.Where(d => d.Code == "ODIN2343"), d => Assert.StartsWith($"Link 'Orders' sets the variable '{missing}', which the dashboard 'orders' has not", d.Message, StringComparison.Ordinal));
        Assert.Empty((Shop.Checks with { OtherDashboards = ["orders"] }).Check(Good with { Links = [new Link("Orders", "/d/orders?var-nothing=b")] }));
    }

    [Fact]
    public void A_dashboard_has_panels() => Says("ODIN2308", Good with { Panels = [] });

    [Theory]
    [InlineData("changes(shop_queue_length[5m]) > 0", "{{job}}", null)]
    [InlineData("changes(shop_queue_length[5m]) > 0", "{{pod}}", "pod")]
    [InlineData("changes(shop_queue[5m]) > 0", null, "shop_queue")]
    public void An_annotation_is_a_query_too(string query, string? title, string? named)
    {
        var said = Shop.Checks.Check(
            Good with { Annotations = [new Annotation("Orders", Metrics.Query.Parse(query)) { TitleFormat = title }] });
        if (named is null) Assert.Empty(said);
        else Assert.Contains(named, Assert.Single(said).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_has_panels() => Says("ODIN2320", Good with { Rows = [new Row("Empty")] });

    [Fact]
    public void Panels_of_a_row_have_different_titles()
    {
        Says("ODIN2319", Shop.Dashboard(Shop.Panel(), Shop.Panel()));
        Assert.Empty(Shop.Checks.Check(Shop.Dashboard(Shop.Panel(), Shop.Panel() with { Key = "again" })));
        Assert.Empty(Shop.Checks.Check(Good with { Rows = [new Row("More") { Panels = [Shop.Panel()] }] }));
    }

    [Fact]
    public void A_dashboard_fits_a_ConfigMap()
    {
        Assert.Null(DashboardJson.CheckSize(Good, DashboardJson.Classic(Good)));
        Assert.Equal("ODIN2304", DashboardJson.CheckSize(Good, new string('x', DashboardJson.MaxBytes + 1))!.Code);
    }

    [Fact]
    public void A_dashboard_that_was_checked_is_written_as_any_other()
    {
        var dashboard = Assert.Single(Shop.Checks.Inspect(Good));
        Assert.Equal(DashboardJson.Classic(Good, Shop.Declarations), dashboard.ToClassic());
        Assert.Equal(DashboardJson.V2(Good, Shop.Declarations), dashboard.ToV2());
    }

    [Fact]
    public void A_dashboard_with_an_error_is_not_written()
    {
        var dashboards = Shop.Checks.Inspect(Good, Good);
        Assert.False(dashboards[0].HasErrors);
        Assert.Throws<ChartException>(dashboards[1].ToClassic);
        Assert.Throws<ChartException>(dashboards[1].ToV2);
    }

    static void Says(string code, Dashboard dashboard) =>
        Assert.Equal([code], Shop.Checks.Check(dashboard).Select(d => d.Code));
}
