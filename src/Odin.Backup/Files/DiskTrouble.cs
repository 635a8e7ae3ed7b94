namespace Odin.Backup;

/// <summary>What a file system says when it refuses, and what a person can do about it.</summary>
internal static class DiskTrouble
{
    public const int NotPermitted = 1;
    public const int Invalid = 22;
    public const int NotSupported = 95;

    const int NoSuchFile = 2;
    const int Hardware = 5;
    const int Access = 13;
    const int TooLarge = 27;
    const int NoSpace = 28;
    const int ReadOnlyVolume = 30;
    const int Stale = 116;
    const int Quota = 122;

    /// <summary>Whether it is one of the exceptions that files throw.</summary>
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>The same with place, cause and way out.</summary>
    /// <remarks>What the disk cannot read any more is as good as changed.</remarks>
    public static BackupException At(string place, Exception e) => new(place, Cause(e), WayOut(e)) { Code = e.HResult == Hardware ? ExitCode.Damaged : ExitCode.Failed };

    static string Cause(Exception e) => e switch
    {
        DirectoryNotFoundException or FileNotFoundException => "it is not there.",
        UnauthorizedAccessException => $"it may not be used by this user: {e.Message}",
        _ => e.Message,
    };

    static string WayOut(Exception e) => e switch
    {
        DirectoryNotFoundException or FileNotFoundException => "Look whether it is spelled so, and whether its volume is mounted there.",
        UnauthorizedAccessException => "Run as the user, or with the group, that the folder belongs to (fsGroup in Kubernetes), and mount it writable.",
        _ => e.HResult switch
        {
            NoSpace or Quota => "Make the volume larger. On that of the backups, fewer that are kept make room, too.",
            TooLarge => "The file system, or a limit of the process, allows no files as large as that.",
            ReadOnlyVolume => "Mount the volume writable.",
            NoSuchFile or Stale => "Look whether the volume is still mounted there.",
            Hardware => "Look at the volume's and the node's health.",
            Access => "Run as the user, or with the group, that the folder belongs to.",
            _ => "Look at the volume, then run it again.",
        },
    };
}
