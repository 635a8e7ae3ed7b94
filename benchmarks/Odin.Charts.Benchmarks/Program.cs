using Odin.Charts.Benchmarks;

// 'measure' is this program as its own child: what its one child used is then known exactly.
return args switch
{
    ["measure", var result, .. var command] => Measurement.OfCommand(result, command),
    ["emission"] => Emission.Run(),
    ["build"] => NoOpBuild.Run(),
    ["promql"] => Expressions.Run(),
    [] => Emission.Run() | NoOpBuild.Run() | Expressions.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ./benchmark.sh [emission | build | promql]");
    return 2;
}
