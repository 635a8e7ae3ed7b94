using Odin.Stack;

return ChartApp.Run(args, new OdinChart(), new TempoChart(), new LokiChart(), new CollectorChart(), new ExporterChart());
