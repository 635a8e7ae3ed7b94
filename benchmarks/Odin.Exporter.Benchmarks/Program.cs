using Odin.Exporter.Benchmarks;

return args switch
{
    ["intake"] => IntakeSpeed.Run(),
    ["intake", var program] => IntakeSpeed.Run(program),
    [] => IntakeSpeed.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: ./benchmark.sh exporter [intake [PROGRAM]]");
    return 2;
}
