using System.Diagnostics;

namespace Odin.Charts;

/// <summary>Lets one process at a time write to a folder. The lock is a file that is open; it ends with its process, even
/// when that is killed. Its length is the holder's process id, which others may see without opening it.</summary>
internal sealed class OutputLock : IDisposable
{
    public const string FileName = ".odin-charts.lock";

    /// <summary>What the systems say about a file that somebody holds: Linux, macOS, Windows.</summary>
    static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    readonly string _path;
    readonly FileStream _file;

    OutputLock(string path, FileStream file) => (_path, _file) = (path, file);

    public static OutputLock Take(string folder, TimeSpan patience)
    {
        for (var waited = Stopwatch.StartNew(); ; Thread.Sleep(Pause))
        {
            if (TryTake(folder) is { } turn) return turn;
            if (waited.Elapsed > patience) throw new ChartException(OutputDiagnostics.Busy(folder, Holder(PathIn(folder)), waited.Elapsed));
        }
    }

    /// <summary>The lock, or null while somebody else has it.</summary>
    public static OutputLock? TryTake(string folder) => TryOpen(PathIn(folder)) is { } file ? new(PathIn(folder), file) : null;

    public void Dispose()
    {
        // Removed while it is still held, so that nobody's new file is removed. Windows removes it on closing.
        if (!OperatingSystem.IsWindows()) File.Delete(_path);
        _file.Dispose();
    }

    static FileStream? TryOpen(string path)
    {
        try
        {
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
            file.SetLength(Environment.ProcessId);
            return IsOurs(path, file) ? file : null;
        }
        catch (IOException e) when (Held.Contains(e.HResult))
        {
            return null;
        }
    }

    /// <summary>Between our opening and locking a file its last holder may have removed it: then the path means another file.
    /// A time that nobody else gives tells the two apart; a process id does not, of threads or of two containers.</summary>
    static bool IsOurs(string path, FileStream file)
    {
        var mark = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(2 * Random.Shared.Next(1 << 28));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        if (File.GetLastWriteTimeUtc(path) == mark) return true;
        file.Dispose();
        return false;
    }

    static string PathIn(string folder) => Path.Combine(folder, FileName);

    static string Holder(string path) => new FileInfo(path) is { Exists: true, Length: > 0 and var id } ? $" (process {id})" : "";
}
