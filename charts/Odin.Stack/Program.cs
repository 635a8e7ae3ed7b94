using Odin.Stack;

return ChartApp.Run(
    args,
    new OdinChart(),
    new PrometheusChart(),
    new GrafanaChart(),
    new LokiChart(),
    new TempoChart(),
    new CollectorChart(),
    new ExporterChart(),
    new ProbeChart());
