using Odin.Charts.Benchmarks;

// 'measure' is this program as its own child: what its one child used is then known exactly.
return args switch
{
    ["measure", var result, .. var command] => Measurement.OfCommand(result, command),
    ["emission"] => Emission.Run(),
    ["build"] => NoOpBuild.Run(),
    ["dashboards"] => Dashboards.Run(),
    [DashboardWork.Command, var count] => DashboardWork.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["promql"] => Expressions.Run(),
    ["stack"] => Stack.Run(),
    ["stack", var cleanBuilds] => Stack.Run(int.Parse(cleanBuilds, System.Globalization.CultureInfo.InvariantCulture)),
    [] => Emission.Run() | NoOpBuild.Run() | Dashboards.Run() | Expressions.Run() | Stack.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ./benchmark.sh [emission | build | dashboards | promql | stack [clean builds]]");
    return 2;
}
