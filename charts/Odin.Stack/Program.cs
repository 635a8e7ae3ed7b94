using Odin.Stack;

return ChartApp.Run(args, new TempoChart(), new LokiChart(), new ExporterChart());
