namespace Odin.Backup;

/// <summary>What a file system knows of a name.</summary>
internal readonly record struct FileStatus(FileKind Kind, UnixFileMode Mode, Owner Owner, long Size, DateTimeOffset Modified);

/// <summary>Who has a file, as numbers.</summary>
internal readonly record struct Owner(int User, int Group);

internal enum FileKind
{
    File,
    Folder,
    Link,

    /// <summary>A device, a socket, a pipe.</summary>
    Other,
}
