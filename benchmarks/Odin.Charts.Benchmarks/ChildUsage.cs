using System.Runtime.InteropServices;

namespace Odin.Charts.Benchmarks;

/// <summary>What the ended children of this process, and theirs, have used: <c>getrusage(RUSAGE_CHILDREN)</c> of Linux.</summary>
static partial class ChildUsage
{
    const int Children = -1;

    [StructLayout(LayoutKind.Sequential, Size = 256)]
    struct Usage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds, PeakKibibytes;
    }

    /// <summary>CPU seconds of user code and of the system for it, and the largest resident size of any of them in MiB.</summary>
    public static (double User, double System, double PeakMebibytes) Read()
    {
        if (GetUsage(Children, out var usage) != 0)
            throw new InvalidOperationException($"getrusage failed with {Marshal.GetLastPInvokeError()}");
        return (usage.UserSeconds + usage.UserMicroseconds / 1e6, usage.SystemSeconds + usage.SystemMicroseconds / 1e6, usage.PeakKibibytes / 1024.0);
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetUsage(int who, out Usage usage);
}
