using Odin.Exporter.Benchmarks;

switch (args)
{
    case [PrometheusNetServer.Command, var port, var hasSeries]:
        return PrometheusNetServer.Run(port, hasSeries == "1");
    case ["in-process"]:
        await InProcess.RunAsync();
        return 0;
    case ["intake"]:
        return await IntakeSpeed.RunAsync();
    case ["scrapes"]:
        return await Scrapes.RunAsync();
    case []:
        await InProcess.RunAsync();
        Console.WriteLine();
        var isSlow = await IntakeSpeed.RunAsync();
        Console.WriteLine();
        return isSlow | await Scrapes.RunAsync();
    default:
        Console.Error.WriteLine("usage: ./benchmark.sh exporter [intake | in-process | scrapes]");
        return 2;
}
