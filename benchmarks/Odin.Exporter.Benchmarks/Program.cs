using Odin.Exporter.Benchmarks;

// 'prometheus-net' is this program as its own child: what is measured is in a process of its own.
return args switch
{
    [PrometheusNetServer.Command, var port, var hasSeries] => PrometheusNetServer.Run(port, hasSeries == "1"),
    ["instruments"] => await Instruments.RunAsync(),
    ["scrapes"] => await Scrapes.RunAsync(),
    ["intake"] => IntakeSpeed.Run(),
    ["intake", var program] => IntakeSpeed.Run(program),
    [] => await Instruments.RunAsync() | await Scrapes.RunAsync() | IntakeSpeed.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ./benchmark.sh exporter [instruments | scrapes | intake [PROGRAM]]");
    return 2;
}
