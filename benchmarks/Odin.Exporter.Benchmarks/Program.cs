using Odin.Exporter.Benchmarks;

// 'prometheus-net' is this program as its own child: what is measured is in a process of its own.
return args switch
{
    [PrometheusNetServer.Command, var port, var hasSeries] => PrometheusNetServer.Run(port, hasSeries == "1"),
    ["instruments"] => await Instruments.RunAsync(),
    ["scrapes"] => await Scrapes.RunAsync(),
    ["intake"] => await IntakeSpeed.RunAsync(),
    ["otlp"] => OtlpSpeed.Run(),
    [] => await Instruments.RunAsync() | await Scrapes.RunAsync() | await IntakeSpeed.RunAsync() | OtlpSpeed.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ./benchmark.sh exporter [instruments | scrapes | intake | otlp]");
    return 2;
}
