using System.Runtime.InteropServices;

namespace Odin.Backup;

/// <summary>What .NET has no name for: folders on the disk for good, and owners.</summary>
internal static partial class Disk
{
    const int ReadOnly = 0;
    const int AtCurrentFolder = -100;
    const int NotThroughLinks = 0x100;
    const uint BasicFields = 0x7ff;

    /// <summary>struct statx, which is the same on all processors.</summary>
    const int StatusSize = 256;

    /// <summary>Waits until what was created, renamed and removed in a folder will survive a loss of power.</summary>
    public static void Flush(string folder)
    {
        var descriptor = open(folder, ReadOnly);
        if (descriptor < 0) throw Trouble(folder);
        try
        {
            // Network file systems may know no such thing of a folder.
            if (fsync(descriptor) < 0 && Marshal.GetLastPInvokeError() is not (DiskTrouble.Invalid or DiskTrouble.NotSupported)) throw Trouble(folder);
        }
        finally
        {
            _ = close(descriptor);
        }
    }

    /// <summary>Which folder a path leads to: another one, once something else is mounted there or no longer.</summary>
    public static unsafe (int Major, int Minor, long Number) IdentityOf(string folder)
    {
        var fields = stackalloc byte[StatusSize];
        if (statx(AtCurrentFolder, folder, 0, BasicFields, fields) < 0) throw Trouble(folder);
        return (*(int*)(fields + 136), *(int*)(fields + 140), *(long*)(fields + 32));
    }

    /// <summary>Whether a folder is another, or somewhere below it, through links too, and directly below it through a mount of the same folder. What is not
    /// there is in none.</summary>
    public static bool IsWithin(string folder, string other)
    {
        if (!Directory.Exists(folder) || !Directory.Exists(other)) return false;
        var (inner, outer) = (IdentityOf(folder), IdentityOf(other));
        for (var at = Resolved(folder); at is not null; at = Path.GetDirectoryName(at))
            if (IdentityOf(at) == outer) return true;
        return Directory.EnumerateDirectories(other).Any(d => IdentityOf(d) == inner);
    }

    /// <summary>A path without links.</summary>
    static string Resolved(string path)
    {
        var resolved = realpath(path, 0);
        if (resolved == 0) throw Trouble(path);
        try
        {
            return Marshal.PtrToStringUTF8(resolved)!;
        }
        finally
        {
            free(resolved);
        }
    }

    /// <summary>What a name is, without following it when it is a link.</summary>
    public static unsafe FileStatus StatusOf(string path)
    {
        var fields = stackalloc byte[StatusSize];
        if (statx(AtCurrentFolder, path, NotThroughLinks, BasicFields, fields) < 0) throw Trouble(path);
        var mode = *(ushort*)(fields + 28);
        return new(Kind(mode), (UnixFileMode)(mode & 0xfff), new(*(int*)(fields + 20), *(int*)(fields + 24)), *(long*)(fields + 40), Time(fields + 112));
    }

    /// <summary>Gives a file what another has: mode, and owner where it may.</summary>
    /// <returns>Whether the owner is the same.</returns>
    public static bool Give(string path, UnixFileMode mode, Owner owner)
    {
        var isGiven = TryGive(path, owner);
        // After the owner: changing that takes set-user-id away.
        return chmod(path, (uint)mode) == 0 ? isGiven : throw Trouble(path);
    }

    // Nobody but root may in general.
    static bool TryGive(string path, Owner owner)
    {
        if (lchown(path, owner.User, owner.Group) == 0) return true;
        return Marshal.GetLastPInvokeError() is DiskTrouble.NotPermitted or DiskTrouble.NotSupported ? false : throw Trouble(path);
    }

    static FileKind Kind(int mode) => (mode & 0xf000) switch
    {
        0x8000 => FileKind.File,
        0x4000 => FileKind.Folder,
        0xa000 => FileKind.Link,
        _ => FileKind.Other,
    };

    static unsafe DateTimeOffset Time(byte* time) => DateTimeOffset.FromUnixTimeSeconds(*(long*)time).AddTicks(*(uint*)(time + 8) / 100);

    static IOException Trouble(string path)
    {
        var error = Marshal.GetLastPInvokeError();
        return new($"'{path}': {Marshal.GetPInvokeErrorMessage(error)}", error);
    }

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint realpath(string path, nint buffer);

    [LibraryImport("libc")]
    private static partial void free(nint memory);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int fsync(int descriptor);

    [LibraryImport("libc")]
    private static partial int close(int descriptor);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int chmod(string path, uint mode);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int lchown(string path, int user, int group);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int statx(int folder, string path, int flags, uint mask, byte* fields);
}
