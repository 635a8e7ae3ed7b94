using System.Globalization;
using Odin.Charts.Benchmarks;

var count = int.Parse(Environment.GetEnvironmentVariable("ODIN_COMPONENTS") ?? "12", CultureInfo.InvariantCulture);
return ChartApp.Run(args, new ComponentsChart(count));
