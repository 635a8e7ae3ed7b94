using Odin.Stack;

return ChartApp.Run(args, new OdinChart(), new TempoChart(), new ExporterChart(), new KubeStateMetricsChart(), new NodeExporterChart(), new DcgmChart());
