using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>A dashboard of what is in Loki.</summary>
internal static class LogDashboards
{
    const string Streams = """{k8s_namespace_name=~"$namespace", service_name=~"$service", k8s_container_name=~"$container"}""";

    const string Lines = Streams + """ | detected_level=~"$level" |~ "(?i)$search" """;

    const string Errors = Streams + """ | detected_level=~"error|critical|fatal" """;

    public static Dashboard Logs { get; } = new("odin-logs", "Logs")
    {
        Description = "How much is logged, by whom and how bad it is, and the lines themselves. Lines lead to traces by their trace_id.",
        Tags = ["odin", "logs"],
        Links = [DashboardLinks.Others],
        Variables =
        [
            new LokiVariable("namespace", "k8s_namespace_name") { Label = "Namespace" },
            new LokiVariable("service", "service_name") { Label = "Service", Stream = """{k8s_namespace_name=~"$namespace"}""" },
            new LokiVariable("container", "k8s_container_name") { Label = "Container", Stream = """{k8s_namespace_name=~"$namespace", service_name=~"$service"}""" },
            new CustomVariable("level", ["fatal", "critical", "error", "warn", "info", "debug", "trace", "unknown"]) { Label = "Level", IsMulti = true, IncludesAll = true },
            new TextVariable("search") { Label = "Search" },
        ],
        Rows = [Volume, Failures, Text],
    };

    static Row Volume => new("Volume")
    {
        Panels =
        [
            new TimeSeriesPanel("Lines by level")
            {
                Description = "Lines that the choices above leave. The level is what Loki found in a line, unknown where it found none.",
                Targets = [new LokiQuery($"sum by (detected_level) (count_over_time({Lines}[$__auto]))") { Legend = "{{detected_level}}" }],
                Unit = PanelUnit.Shortened,
                Draw = DrawStyle.Bars,
                Stacking = Stacking.Normal,
                Width = 12,
            },
            new TimeSeriesPanel("Lines by namespace")
            {
                Description = "Who logs most. A namespace that suddenly logs much fills the storage, and may hit limits.perStreamRateLimit.",
                Targets = [new LokiQuery($"topk(10, sum by (k8s_namespace_name) (count_over_time({Lines}[$__auto])))") { Legend = "{{k8s_namespace_name}}" }],
                Unit = PanelUnit.Shortened,
                Draw = DrawStyle.Bars,
                Stacking = Stacking.Normal,
                Width = 12,
            },
            new TimeSeriesPanel("Bytes by service")
            {
                Description = "Bytes a second of the ten services that log most.",
                Targets = [new LokiQuery($"topk(10, sum by (service_name) (bytes_rate({Streams}[$__auto])))") { Legend = "{{service_name}}" }],
                Unit = PanelUnit.BytesPerSecond,
                Width = 24,
            },
        ],
    };

    static Row Failures => new("Errors")
    {
        Panels =
        [
            new TimeSeriesPanel("Errors by service")
            {
                Description = "Lines of the levels error, critical and fatal, of the ten services with most.",
                Targets = [new LokiQuery($"topk(10, sum by (service_name) (count_over_time({Errors}[$__auto])))") { Legend = "{{service_name}}" }],
                Unit = PanelUnit.Shortened,
                Width = 12,
            },
            new TimeSeriesPanel("Share of errors")
            {
                Description = "The share of all lines that are errors. A rise without a rise of lines is something that broke.",
                Targets = [new LokiQuery($"sum by (service_name) (count_over_time({Errors}[$__auto])) / sum by (service_name) (count_over_time({Streams}[$__auto]))") { Legend = "{{service_name}}" }],
                Unit = PanelUnit.PercentUnit,
                Width = 12,
            },
        ],
    };

    static Row Text => new("Lines")
    {
        Panels =
        [
            new LogsPanel("Lines")
            {
                Description = "The newest lines that the choices above leave.",
                Targets = [new LokiQuery(Lines.TrimEnd()) { MaxLines = 500 }],
                Height = 20,
            },
        ],
    };
}
