using Odin.Stack;

return ChartApp.Run(
    args,
    new OdinChart(),
    new PrometheusChart(),
    new AlertmanagerChart(),
    new GrafanaChart(),
    new LokiChart(),
    new TempoChart(),
    new CollectorChart(),
    new KubeStateMetricsChart(),
    new NodeExporterChart(),
    new DcgmChart(),
    new MeshChart(),
    new ExporterChart(),
    new BackupChart(),
    new ProbeChart());
