using System.Runtime.InteropServices;
using Odin.Backup;

using var stop = new CancellationTokenSource();
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnStop);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnStop);
// Not on the standard output, which has what was asked for.
var log = new RunLog(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);
return await new BackupRun(Console.Out, log, Console.Error, Surroundings.Own).RunAsync(args, stop.Token);

void OnStop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
