namespace Odin.Backup;

/// <summary>What is remembered of every backup that is there: all of a <see cref="Manifest"/> but its files, of which there may be hundreds of thousands.</summary>
internal sealed record ManifestHead
{
    public required string Component { get; init; }

    /// <inheritdoc cref="Manifest.DataVersion"/>
    public required string? DataVersion { get; init; }

    public required DateTimeOffset Finished { get; init; }

    /// <summary>The names of its archives, below the folder of the component.</summary>
    public required IReadOnlyList<string> Archives { get; init; }

    /// <inheritdoc cref="Manifest.StoredSize"/>
    public required long StoredSize { get; init; }

    /// <inheritdoc cref="Manifest.DataSize"/>
    public required long DataSize { get; init; }

    /// <summary>How many files it has, without folders.</summary>
    public required int FileCount { get; init; }

    public static ManifestHead Of(Manifest manifest) => new()
    {
        Component = manifest.Component,
        DataVersion = manifest.DataVersion,
        Finished = manifest.Finished,
        Archives = [.. manifest.Archives.Select(a => a.Name)],
        StoredSize = manifest.StoredSize(),
        DataSize = manifest.DataSize(),
        FileCount = manifest.Archives.Sum(a => a.Files.Count(f => f.Sha256 is not null)),
    };
}
