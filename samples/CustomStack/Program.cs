return ChartApp.Run(args, new ShopChart(), new TracingChart());
