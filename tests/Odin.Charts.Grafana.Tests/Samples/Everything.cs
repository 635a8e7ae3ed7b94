using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests;

/// <summary>A dashboard with every panel, variable, transformation and option.</summary>
static partial class Everything
{
    public static Dashboard Dashboard() => new("odin-everything", "Everything")
    {
        Description = "Every panel with every option.",
        Tags = ["odin", "test"],
        Links =
        [
            Link.To("Probes", "odin-probes"),
            new Link("Runbooks", "https://runbooks.example.org/") { Icon = LinkIcon.Doc, Tooltip = "What to do", OpensNewTab = true },
            new DashboardsLink("Odin", "odin") { IncludesVariables = true, KeepsTime = true },
        ],
        Annotations =
        [
            new Annotation("Restarts", Query.Parse("changes(process_start_time_seconds[5m]) > 0"))
            {
                TitleFormat = "{{pod}} restarted",
                TextFormat = "in {{namespace}}",
                TagKeys = "pod,namespace",
                Step = TimeSpan.FromMinutes(1),
                Color = Color.Purple.Light,
            },
        ],
        Variables =
        [
            new DatasourceVariable("datasource", DatasourceType.Prometheus) { Label = "Data Source", Regex = "/prod/" },
            QueryVariable.LabelValues("up", "namespace"),
            new QueryVariable("pod", "label_values(up{namespace=~\"$namespace\"}, pod)")
            {
                Regex = "/^api-/",
                Sort = VariableSort.NaturalAsc,
                IsMulti = false,
                IncludesAll = false,
            },
            new CustomVariable("quantile", ["0.5", "0.99", "a,b"]) { Label = "Quantile", AllowsCustomValue = false },
            new IntervalVariable("window", [TimeSpan.FromMinutes(5), TimeSpan.FromHours(1)]),
            new TextVariable("traceId") { Label = "Trace" },
            new AdHocVariable(),
        ],
        Time = TimeRange.Last(TimeSpan.FromHours(6)),
        Refresh = TimeSpan.FromSeconds(30),
        CursorSync = CursorSync.Tooltip,
        TimeZone = "utc",
        Panels = [.. Top()],
        Rows =
        [
            new Row("Series") { Panels = [.. Series()] },
            new Row("Namespace $namespace") { Repeat = "namespace", Panels = [Repeated()] },
            new Row("Tables") { IsCollapsed = true, Panels = [.. Tables()] },
            new Row("States") { Panels = [.. States()] },
            new Row("Logs and traces") { Panels = [.. LogsAndTraces()] },
        ],
    };

    static Query Requests =>
        Query.Parse(
            "sum by (code) (rate(http_requests_total{namespace=~\"$namespace\", pod=\"$pod\"}[$__rate_interval]))");

    static IEnumerable<Panel> Top() =>
    [
        new TextPanel("About") { Content = "Shows **everything** of $namespace.", Description = "What this is.", IsTransparent = true },
        new StatPanel("Requests")
        {
            Description = "Requests per second.",
            Targets = [Requests],
            Unit = PanelUnit.RequestsPerSecond,
            ColorMode = StatColor.BackgroundSolid,
            Text = StatText.ValueAndName,
            Reduction = new(Calculation.Mean),
            ShowsPercentChange = true,
            PercentChangeColor = PercentChangeColor.SameAsValue,
            Thresholds = new(Color.Green, new Threshold(0.8, Color.Orange), new Threshold(0.95, Color.Red.Dark)),
            NoValue = "none",
        },
        new GaugePanel("Saturation")
        {
            Description = "Share of the limit in use.",
            Targets = [Query.Parse("max(odin_saturation_ratio)")],
            Unit = PanelUnit.PercentUnit,
            Min = 0,
            Max = 1,
            Thresholds = new(Color.Green, new Threshold(80, new Color("#ff0000"))) { ArePercentages = true },
            ShowsThresholdLabels = true,
        },
        new BarGaugePanel("By pod")
        {
            Description = "Requests of each pod.",
            Targets = [Requests.As("{{code}}")],
            Unit = PanelUnit.RequestsPerSecond,
            Mode = BarGaugeMode.Lcd,
        },
    ];

    static IEnumerable<Panel> Series() =>
    [
        new TimeSeriesPanel("Requests by code")
        {
            Description = "Requests per second.",
            Width = 16,
            Height = 10,
            Targets =
            [
                Requests.As("{{code}}") with { HasExemplars = true, Interval = TimeSpan.FromMinutes(1) },
                Query.Parse("vector($window)").As("limit") with { RefId = "limit", IsHidden = true },
            ],
            Unit = PanelUnit.RequestsPerSecond,
            Legend = Legend.Table(Calculation.Mean, Calculation.Max) with
            {
                Placement = LegendPlacement.Right, SortBy = "Max", SortsDescending = true, Width = 300,
            },
            Tooltip = new(TooltipMode.All) { HidesZeros = true },
            Axis = new() { Label = "requests", SoftMin = 0, SoftMax = 1, ShowsGrid = true, Width = 60, Scale = Scale.Log(2) },
            Draw = DrawStyle.Bars,
            Interpolation = Interpolation.StepAfter,
            LineStyle = new(LineFill.Dash, 10, 5),
            Gradient = FillGradient.Opacity,
            Stacking = new(StackingMode.Percent),
            ThresholdStyle = ThresholdStyle.LineAndArea,
            Thresholds = new(Color.Transparent, new Threshold(100, Color.Red)),
            Color = FieldColor.PaletteByName,
            Mappings =
            [
                ValueMapping.Of(0, "none", Color.Foreground),
                ValueMapping.Range(null, 10, "few"),
                ValueMapping.Regex("^v(.*)$", "$1"),
                ValueMapping.Special(SpecialValue.NullOrNaN, "?", Color.Red),
            ],
            DataLinks = [new("Logs", "/explore?pod=${__field.labels.code}&${__url_time_range}") { OpensNewTab = true }],
            Overrides =
            [
                new(FieldMatcher.ByName("500"), FieldProperty.Color(FieldColor.Fixed(Color.Red)), FieldProperty.LineWidth(3)),
                new(FieldMatcher.ByNames("200", "201"), FieldProperty.NegativeY(), FieldProperty.FillOpacity(40)),
                new(FieldMatcher.ByRegex("/^4/"), FieldProperty.Draw(DrawStyle.Points), FieldProperty.Axis(AxisPlacement.Right)),
                new(
                    FieldMatcher.ByQuery("limit"),
                    FieldProperty.Line(new(LineFill.Dot)), FieldProperty.HideFrom(
                        legend: true, tooltip: false, graph: false),
                    FieldProperty.Stacking(Stacking.None), FieldProperty.FillBelowTo("200"), FieldProperty.AxisLabel("limit")),
            ],
            Transformations = [new RenameByRegex("^(.)..$", "$1xx")],
            Interval = TimeSpan.FromSeconds(30),
            MaxDataPoints = 500,
            TimeFrom = TimeSpan.FromHours(2),
            TimeShift = TimeSpan.FromDays(1),
            Links = [new Link("More", "/d/odin-probes?var-pod=$pod")],
        },
        new HeatmapPanel("Latency")
        {
            Description = "How long requests take.",
            Width = 8,
            Height = 5,
            Targets = [Query.Parse("sum by (le) (increase(http_request_duration_seconds_bucket[$__rate_interval]))")],
            Unit = PanelUnit.Shortened,
            BucketUnit = PanelUnit.Seconds,
            Colors = new() { Scheme = "Viridis", Steps = 32, IsReversed = true },
        },
        new HistogramPanel("Sizes")
        {
            Description = "How large answers are.",
            Width = 8,
            Height = 5,
            Targets = [Query.Parse("quantile($quantile, http_response_size_bytes)")],
            Unit = PanelUnit.Bytes,
            BucketSize = 100,
            Combines = true,
        },
        new PieChartPanel("Codes")
        {
            Description = "The parts of each code.",
            Targets = [Requests.As("{{code}}")],
            Unit = PanelUnit.RequestsPerSecond,
            IsDonut = true,
            Labels = [SliceText.Name, SliceText.Percent],
            LegendValues = [SliceText.Value],
            Legend = new(LegendMode.Table) { Placement = LegendPlacement.Right },
        },
    ];

    static Panel Repeated() => new TimeSeriesPanel("Pods of $namespace")
    {
        Description = "One for each namespace.",
        Repeat = new("namespace") { MaxPerLine = 3 },
        Targets = [Query.Parse("count(up{namespace=~\"$namespace\"})")],
        Unit = PanelUnit.None,
    };
}
