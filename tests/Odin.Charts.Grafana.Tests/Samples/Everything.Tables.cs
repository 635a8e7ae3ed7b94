using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests;

/// <content>Tables, states, logs and traces.</content>
static partial class Everything
{
    static IEnumerable<Panel> Tables() =>
    [
        new TablePanel("Pods")
        {
            Description = "All pods.",
            Targets =
            [
                Query.Parse("count by (pod) (up)"),
                Query.Parse("sum by (pod) (rate(http_requests_total[$__rate_interval]))"),
            ],
            Unit = PanelUnit.None,
            CellHeight = CellHeight.Medium,
            SortBy = [new("Pod", Descending: true)],
            IsFilterable = true,
            ColumnWidth = 120,
            Align = TextAlignment.Left,
            Overrides =
            [
                new(
                    FieldMatcher.ByName("Requests"),
                    FieldProperty.Unit(PanelUnit.RequestsPerSecond), FieldProperty.Decimals(1), FieldProperty.Min(0), FieldProperty.Max(
                        9),
                    FieldProperty.Cell(TableCell.Gauge()), FieldProperty.Width(200), FieldProperty.Align(TextAlignment.Right)),
                new(
                    FieldMatcher.ByType(FieldType.Text),
                    FieldProperty.Cell(TableCell.ColoredBackground(wholeRow: true)), FieldProperty.Filterable(),
                    FieldProperty.Links(new DataLink("Pod", "/d/odin-probes?var-pod=${__value.text}")),
                    FieldProperty.Mappings(ValueMapping.Of("a", "A")), FieldProperty.NoValue("-"), FieldProperty.DisplayName(
                        "Name"),
                    FieldProperty.Thresholds(new(Color.Green, new Threshold(1, Color.Red))), FieldProperty.Hidden()),
            ],
            Transformations =
            [
                new Merge(),
                new JoinByField("pod") { IsInner = true },
                new Organize { Hide = ["Time"], Order = ["pod", "Value #A"], Rename = [("pod", "Pod"), ("Value #B", "Requests")] },
                new SortBy("Requests", Descending: true),
                new Limit(10) { IsDisabled = true },
                new KeepFields("Pod", "Requests") { Pattern = "^V" },
                new CalculateField("Share", "Requests", ArithmeticOperator.Divide, "100") { ReplacesFields = true },
                new GroupBy("Pod") { Calculate = [("Requests", Calculation.Sum)] },
                new ConvertFields(FieldType.Number, "Pod") { OnlyQuery = "A" },
                new PartitionByValues("Pod"),
                new KeepQueries("A", "B"),
                new ConfigFromQuery("B", ("Value", "max")),
            ],
        },
        new TablePanel("Trend")
        {
            Description = "Requests of each pod.",
            Targets = [(PrometheusQuery)Requests.As("") with { Format = QueryFormat.TimeSeries, IsInstant = false }],
            Unit = PanelUnit.RequestsPerSecond,
            Transformations =
            [
                new TimeSeriesToTable(("A", Calculation.LastNotNull)),
                new SeriesToRows(),
                new Reduce(Calculation.Mean, Calculation.Percentile95) { KeepsLabels = true },
                new LabelsToFields { Labels = ["pod"], ValueLabel = "code" },
            ],
            Overrides = [new(FieldMatcher.ByName("Trend"), FieldProperty.Cell(TableCell.Sparkline))],
        },
    ];

    static IEnumerable<Panel> States() =>
    [
        new StateTimelinePanel("Up")
        {
            Description = "When targets were up.",
            Targets = [Query.Parse("up").As("{{instance}}")],
            Unit = PanelUnit.Boolean,
            Mappings = [ValueMapping.Of(0, "Down", Color.Red), ValueMapping.Of(1, "Up", Color.Green)],
            Align = ValueAlignment.Center,
            RowsPerPage = 30,
        },
        new StatusHistoryPanel("Ready")
        {
            Description = "When pods were ready.",
            Targets = [Query.Parse("kube_pod_status_ready").As("{{pod}}")],
            Unit = PanelUnit.Boolean,
            Color = FieldColor.Continuous(ColorGradient.RedYellowGreen) with { SeriesBy = SeriesColorBy.Max },
            Thresholds = new(Color.Red, new Threshold(1, Color.Green)),
        },
    ];

    static IEnumerable<Panel> LogsAndTraces() =>
    [
        new LogsPanel("Errors")
        {
            Description = "Lines with an error.",
            Targets = [new LokiQuery("{namespace=~\"$namespace\"} |= \"error\"") { MaxLines = 100 }],
            Deduplication = LogDeduplication.Signature,
        },
        new TimeSeriesPanel("Lines")
        {
            Description = "Lines per second, and requests.",
            Targets =
            [
                new LokiQuery("sum(rate({namespace=~\"$namespace\"}[$__auto]))") { Legend = "lines" },
                Requests,
            ],
            Unit = PanelUnit.CountsPerSecond,
        },
        new TracesPanel("Trace") { Description = "One trace.", Targets = [TempoQuery.TraceQL("$traceId")] },
        new TablePanel("Slow traces")
        {
            Description = "Traces that took long.",
            Targets = [TempoQuery.TraceQL("{duration > 1s}") with { Limit = 50, TableType = TempoTable.Spans }],
            Unit = PanelUnit.None,
        },
        new NodeGraphPanel("Services")
        {
            Description = "Who calls whom.",
            Targets = [TempoQuery.ServiceMap("{client=\"api\"}")],
            NodeUnit = PanelUnit.Milliseconds,
            SecondNodeUnit = PanelUnit.RequestsPerSecond,
        },
    ];
}
