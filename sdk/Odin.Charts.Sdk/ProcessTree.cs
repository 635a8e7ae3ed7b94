using System.ComponentModel;
using System.Diagnostics;

namespace Odin.Charts.Sdk;

/// <summary>A process with its children.</summary>
static class ProcessTree
{
    internal static void Kill(Process process)
    {
        try
        {
            KillWithChildren(process);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself in the meantime.
        }
    }

    // netstandard2.0 does not have Kill(entireProcessTree), the .NET that runs MSBuild has; .NET Framework has taskkill.
    static void KillWithChildren(Process process)
    {
        var kill = typeof(Process).GetMethod(nameof(Process.Kill), [typeof(bool)]);
        if (kill is not null)
        {
            ((Action<bool>)kill.CreateDelegate(typeof(Action<bool>), process))(true);
            return;
        }

        using var taskkill = Process.Start(new ProcessStartInfo("taskkill", $"/T /F /PID {process.Id}") { UseShellExecute = false, CreateNoWindow = true });
        taskkill?.WaitForExit();
    }
}
