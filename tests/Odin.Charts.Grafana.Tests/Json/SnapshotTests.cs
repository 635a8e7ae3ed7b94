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
}
