return ChartApp.Run(args, new GatewayChart());
