using System.Runtime.InteropServices;
using Odin.Probe;

using var stop = new CancellationTokenSource();
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnStop);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnStop);
return await new ProbeRun(Console.Out, Console.Error, Surroundings.Own).RunAsync(args, stop.Token);

void OnStop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
