using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests.Checks;

public class PanelTests
{
    [Fact]
    public void A_good_panel_has_nothing_wrong() => Assert.Empty(Shop.Check(Shop.Panel()));

    [Fact]
    public void A_typed_query_has_nothing_wrong() =>
        Assert.Empty(
            Shop.Check(Shop.Panel() with { Targets = [Shop.Requests.Rate().Sum([Shop.Status]).As("{{status}}")] }));

    [Fact]
    public void A_panel_needs_a_description() =>
        Says("ODIN2311", DiagnosticSeverity.Warning, Shop.Panel() with { Description = " " });

    [Fact]
    public void A_panel_needs_a_title() =>
        Says("ODIN2310", DiagnosticSeverity.Warning, Shop.Panel() with { Title = "" });

    [Fact]
    public void A_panel_needs_a_query() =>
        Says("ODIN2315", DiagnosticSeverity.Error, Shop.Panel() with { Targets = [] });

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void A_panel_fits_the_grid(int width) =>
        Says("ODIN2317", DiagnosticSeverity.Error, Shop.Panel() with { Width = width });

    [Fact]
    public void A_unit_is_one_of_Grafanas()
    {
        var said = Says("ODIN2313", DiagnosticSeverity.Error, Shop.Panel() with { Unit = new PanelUnit("reqs") });
        Assert.Contains("did you mean 'reqps'?", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_ones_own_is_a_unit() =>
        Assert.Empty(Shop.Check(Shop.Panel() with { Unit = PanelUnit.Suffix(" orders") }));

    [Fact]
    public void A_unit_is_that_of_the_query()
    {
        var said = Says(
            "ODIN2314", DiagnosticSeverity.Error,
            Shop.Panel("sum(rate(shop_sent_bytes_total[$__rate_interval]))") with { Unit = PanelUnit.Bytes });
        Assert.Contains("bytes per second: 'binBps' shows those", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_is_not_given_has_to_be_known() =>
        Says("ODIN2312", DiagnosticSeverity.Warning, Shop.Panel() with { Targets = [Shop.Requests.Rate().Sum(), Shop.Sent.Rate().Sum()] });

    [Fact]
    public void A_table_of_traces_has_the_units_of_its_fields() => Assert.Empty(Shop.Check(new TablePanel("Slow traces")
    {
        Description = "What took longer than a second.",
        Targets = [TempoQuery.TraceQL("{duration > 1s}")],
    }));

    [Fact]
    public void A_metric_that_there_is_not_is_told_and_not_that_its_unit_is_not_known() =>
        Says("ODIN2100", DiagnosticSeverity.Error, Shop.Panel("sum(rate(cafe_cups_total[$__rate_interval]))"));

    [Fact]
    public void Thresholds_ascend() => Says(
        "ODIN2325", DiagnosticSeverity.Error,
        Shop.Panel() with { Thresholds = new(Color.Green, new Threshold(0.9, Color.Orange), new Threshold(0.5, Color.Red)) });

    [Fact]
    public void A_colour_is_one() => Says(
        "ODIN2340", DiagnosticSeverity.Error, Shop.Panel() with { Thresholds = new(new Color("grün")) });

    [Fact]
    public void A_scale_has_room() =>
        Says("ODIN2327", DiagnosticSeverity.Error, Shop.Panel() with { Min = 1, Max = 1 });

    [Fact]
    public void An_override_changes_something() => Says(
        "ODIN2339", DiagnosticSeverity.Warning, Shop.Panel() with { Overrides = [new(FieldMatcher.ByName("500"))] });

    [Fact]
    public void A_transformation_mentions_a_query_that_there_is()
    {
        var said = Says(
            "ODIN2322", DiagnosticSeverity.Error, Shop.Panel() with { Transformations = [new KeepQueries("B")] });
        Assert.Contains("query 'B', which there is not; did you mean 'A'?", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Queries_have_different_letters() => Says(
        "ODIN2321", DiagnosticSeverity.Error, Shop.Panel() with
        {
            Targets = [Shop.Requests.Rate().Sum().As("a") with { RefId = "A" }, Shop.Requests.Rate().Sum().As("b") with { RefId = "A" }],
        });

    [Fact]
    public void A_silence_with_a_reason_silences() => Assert.Empty(
        Shop.Check(Shop.Panel() with { Description = "", Silences = [new("ODIN2311", "The title says it all.")] }));

    [Fact]
    public void A_silence_needs_a_reason() => Assert.Equal(
        ["ODIN2341"], Shop.Check(Shop.Panel() with { Description = "", Silences = [new("ODIN2311", "")] })
            .Select(d => d.Code));

    [Fact]
    public void A_silence_that_silences_nothing_is_told_so() =>
        Says("ODIN2342", DiagnosticSeverity.Warning, Shop.Panel() with { Silences = [new("ODIN2311", "No longer true.")] });

    static Diagnostic Says(string code, DiagnosticSeverity severity, Panel panel)
    {
        var said = Assert.Single(Shop.Check(panel));
        Assert.Equal((code, severity), (said.Code, said.Severity));
        Assert.EndsWith("Shop.cs", said.Location!.File, StringComparison.Ordinal);
        return said;
    }
}
