namespace Odin.Charts.Grafana;

/// <summary>Types of panels that went with Angular, and what took their place.</summary>
static class RemovedPanels
{
    static readonly Dictionary<string, string> Successors = new()
    {
        ["graph"] = "timeseries",
        ["table-old"] = "table",
        ["singlestat"] = "stat",
        ["grafana-singlestat-panel"] = "stat",
        ["grafana-piechart-panel"] = "piechart",
        ["grafana-worldmap-panel"] = "geomap",
        ["natel-discrete-panel"] = "state-timeline",
    };

    public static string? SuccessorOf(string type) => Successors.GetValueOrDefault(type);
}
