using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests.Json;

/// <summary>The JSON of dashboards, looked at and found right.</summary>
public class SnapshotTests
{
    [Fact]
    public void The_JSON_is_as_approved() => ApprovedTree.Match(
        new Dictionary<string, string>
        {
            ["classic/everything.json"] = DashboardJson.Classic(Everything.Dashboard()),
            ["v2/everything.json"] = DashboardJson.V2(Everything.Dashboard()),
        },
        "Dashboards");

    [Fact]
    public void An_annotation_of_v2_keeps_nothing_of_the_old_model_that_it_does_not_need()
    {
        var dashboard = Shop.Dashboard(Shop.Panel()) with { Annotations = [new("Queue", Query.Parse("shop_queue_length > 9")) { Step = TimeSpan.FromMinutes(1) }] };
        var json = DashboardJson.V2(dashboard);
        Assert.DoesNotContain("legacyOptions", json, StringComparison.Ordinal);
        Assert.Contains("\"interval\": \"1m\"", json, StringComparison.Ordinal);
    }
}
