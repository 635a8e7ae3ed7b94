using Odin.Stack;

return ChartApp.Run(
    args,
    new OdinChart(),
    new PrometheusChart(),
    new GrafanaChart(),
    new LokiChart(),
    new TempoChart(),
    new KubeStateMetricsChart(),
    new NodeExporterChart(),
    new DcgmChart(),
    new ExporterChart(),
    new ProbeChart());
