namespace Odin.Backup;

/// <summary>What a backup is: written last, and read first.</summary>
internal sealed record Manifest
{
    public const int CurrentFormat = 1;

    /// <summary>How it is to be read; a program refuses what is above its own <see cref="CurrentFormat"/>.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>What was backed up: <c>prometheus</c>.</summary>
    public required string Component { get; init; }

    public required string Name { get; init; }

    /// <summary>The version of the program whose data it is; none when nobody could tell.</summary>
    public string? DataVersion { get; init; }

    /// <summary>The program that wrote it, with its version.</summary>
    public required string WrittenBy { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required DateTimeOffset Finished { get; init; }

    /// <summary>All that is needed to restore it, those that it shares with others too.</summary>
    public required IReadOnlyList<Archive> Archives { get; init; }

    /// <summary>Bytes in the store.</summary>
    public long StoredSize() => Archives.Sum(a => a.Size);

    /// <summary>Bytes once it is restored.</summary>
    public long DataSize() => Archives.Sum(a => a.Files.Sum(f => f.Size));
}

/// <summary>An archive of a backup: a tar, compressed with zstd.</summary>
internal sealed record Archive
{
    /// <summary>Below the folder of the component: <c>20261123T125030Z/data.tar.zst</c>.</summary>
    public required string Name { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    /// <summary>In hexadecimal, as all hashes here.</summary>
    public required string Sha256 { get; init; }

    /// <summary>In the order of the tar.</summary>
    public required IReadOnlyList<ArchivedFile> Files { get; init; }
}

/// <summary>A file, or a folder, of an archive.</summary>
internal sealed record ArchivedFile
{
    /// <summary>Relative, with <c>/</c>; a folder's ends with it.</summary>
    public required string Path { get; init; }

    /// <summary>In bytes; of a folder 0.</summary>
    public required long Size { get; init; }

    /// <summary>Of a folder none.</summary>
    public string? Sha256 { get; init; }
}
