return ChartApp.Run(args);
