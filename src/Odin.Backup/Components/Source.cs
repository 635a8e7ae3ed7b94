namespace Odin.Backup;

/// <summary>A component's data, standing still until it is disposed of.</summary>
/// <param name="files">All of it.</param>
/// <param name="version">The version of the program that wrote it.</param>
/// <param name="release">Takes away what was made for it.</param>
internal sealed class Source(IReadOnlyList<SourceFile> files, DataVersion? version, Func<ValueTask> release) : IAsyncDisposable
{
    /// <summary>A source for which nothing was made.</summary>
    public Source(IReadOnlyList<SourceFile> files, DataVersion? version) : this(files, version, () => ValueTask.CompletedTask)
    {
    }

    public DataVersion? Version => version;

    public long Size => files.Where(f => f.Status.Kind == FileKind.File).Sum(f => f.Status.Size);

    /// <summary>Those of Prometheus' blocks, each by its ULID: they never change, so that backups share them.</summary>
    public IEnumerable<IGrouping<string, SourceFile>> Blocks() => files.Where(IsInBlock).GroupBy(f => Top(f.Path));

    /// <summary>All others.</summary>
    public IReadOnlyList<SourceFile> Rest() => [.. files.Where(f => !IsInBlock(f))];

    public ValueTask DisposeAsync() => release();

    static bool IsInBlock(SourceFile file) => Names.IsUlid(Top(file.Path));

    static string Top(string path) => path.Split('/', 2)[0];
}
