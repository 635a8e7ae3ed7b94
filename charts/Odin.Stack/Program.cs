using Odin.Stack;

return ChartApp.Run(
    args,
    new OdinChart(),
    new PrometheusChart(),
    new AlertmanagerChart(),
    new GrafanaChart(),
    new LokiChart(),
    new TempoChart(),
    new ExporterChart(),
    new ProbeChart());
