using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Grafana.Tests.Checks;

/// <summary>The mistakes of the plan that this project grew from, each refused with its code.</summary>
public class PlanTests
{
    /// <summary>The plan's counter has no <c>status</c>.</summary>
    static readonly Counter Requests = new("api_requests_total", "Requests.", [new("method"), new("endpoint")]);

    static readonly DashboardChecks Checks = new()
    {
        Declarations = new(new Catalogue("plan") { Metrics = [Requests] }, DcgmExporter.All),
    };

    [Theory]
    [InlineData("ODIN2101", "sum(rate(api_requests_total{status!~\"5..\"}[$__rate_interval]))", "")]
    [InlineData("ODIN2100", "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[$__rate_interval])))", "")]
    [InlineData("ODIN2131", "avg(DCGM_FI_DEV_GPU_UTIL)", "GPU {{ gpu }}")]
    public void A_panel_that_can_never_be_right_is_refused(string code, string query, string legend)
    {
        var said = Assert.Single(Checks.Check(new Dashboard("plan", "Plan")
        {
            Panels = [new TimeSeriesPanel("Panel") { Description = "From the plan.", Targets = [Query.Parse(query).As(legend)] }],
        }));
        Assert.Equal((code, DiagnosticSeverity.Error), (said.Code, said.Severity));
        Assert.EndsWith("PlanTests.cs", said.Location!.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_panel_of_the_type_graph_is_refused() => Assert.Contains(
        new DashboardJsonChecks().Check("plan.json", """{"title":"Plan","uid":"plan","schemaVersion":42,"panels":[{"id":1,"type":"graph","title":"GPU"}]}"""),
        d => d is { Code: "ODIN2316", Severity: DiagnosticSeverity.Error });
}
