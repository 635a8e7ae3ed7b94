using Odin.Stack;

return ChartApp.Run(args, new OdinChart(), new TempoChart(), new PrometheusChart(), new AlertmanagerChart(), new ExporterChart());
