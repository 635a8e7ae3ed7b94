using Odin.Stack;

return ChartApp.Run(args, new TempoChart(), new ExporterChart(), new GrafanaChart());
