using System.Runtime.InteropServices;
using Odin.Exporter;

const string Name = "Odin.Exporter";

if (args is ["--help" or "-h"])
{
    Console.Out.WriteLine(ExporterOptions.Usage);
    return ExitCode.Success;
}
if (ExporterOptions.Read(args, out var problem) is not { } options)
{
    Console.Error.WriteLine(new ConfigurationProblem("ODIN3006", "", problem!).Text(Name));
    Console.Error.WriteLine(ExporterOptions.Usage);
    return ExitCode.Usage;
}
var read = options.ConfigurationFile is { } file ? ConfigurationReader.ReadFile(file) : new(new(), []);
foreach (var wrong in read.Problems) Console.Error.WriteLine(wrong.Text(options.ConfigurationFile!));
if (read.Configuration is not { } configuration) return ExitCode.Failed;
if (options.IsCheck) return ExitCode.Success;

using var log = new Log(Console.OpenStandardOutput(), TimeProvider.System) { Configuration = configuration.Log };
using var stop = new CancellationTokenSource();
using var host = new ExporterHost(options, read, log, TimeProvider.System);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnStop);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnStop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, s =>
{
    s.Cancel = true;
    host.Reload();
});
try
{
    await host.RunAsync(stop.Token);
    return ExitCode.Success;
}
catch (IOException e)
{
    Console.Error.WriteLine(new ConfigurationProblem("ODIN3007", "", e.Message).Text(Name));
    return ExitCode.Failed;
}

void OnStop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
