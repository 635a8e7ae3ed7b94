using Odin.Exporter.Benchmarks;

switch (args)
{
    case [PrometheusNetServer.Command, var port, var hasSeries]:
        return PrometheusNetServer.Run(port, hasSeries == "1");
    case ["in-process"]:
        await InProcess.RunAsync();
        return 0;
    case []:
        await InProcess.RunAsync();
        Console.WriteLine();
        return await Scrapes.RunAsync();
    default:
        Console.Error.WriteLine("usage: ./benchmark.sh exporter [in-process]");
        return 2;
}
