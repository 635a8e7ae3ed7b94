namespace Odin.Backup;

/// <summary>Where backups are: a folder, or a bucket. Names are relative, with <c>/</c>, as <see cref="Names"/> gives them.</summary>
/// <remarks>Everything throws <see cref="BackupException"/> with the place, the cause and a way out.</remarks>
internal interface IStore : IDisposable
{
    /// <summary>What a name means here, for people; the empty name is the store itself.</summary>
    string Place(string name);

    /// <summary>All that is complete below a folder; nothing when there is no such folder.</summary>
    Task<IReadOnlyList<StoredObject>> ListAsync(string folder, CancellationToken stop);

    /// <summary>Reads one from its beginning.</summary>
    Task<Stream> OpenAsync(string name, CancellationToken stop);

    /// <summary>Writes one that is under its name only when it is whole, and was read back.</summary>
    /// <param name="name">Its name; what had it before is replaced.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="check">Reads it back, and throws when it is not what was written.</param>
    /// <param name="stop">Leaves what was there before.</param>
    Task WriteAsync(string name, Content write, Content check, CancellationToken stop);

    /// <summary>Removes one; one that is not there is well.</summary>
    Task DeleteAsync(string name, CancellationToken stop);

    /// <summary>Removes what dead runs left half written below a folder. Only for who has its lock.</summary>
    Task ClearUnfinishedAsync(string folder, CancellationToken stop);

    /// <summary>Lets one run at a time work below a folder.</summary>
    /// <exception cref="BackupException">Another run does: <see cref="ExitCode.Busy"/>.</exception>
    Task<StoreLock> LockAsync(string folder, CancellationToken stop);
}

/// <summary>Writes or reads what is stored.</summary>
internal delegate Task Content(Stream stream, CancellationToken stop);

/// <summary>Something that is stored.</summary>
/// <param name="Name">Its whole name.</param>
/// <param name="Size">In bytes.</param>
internal sealed record StoredObject(string Name, long Size);
