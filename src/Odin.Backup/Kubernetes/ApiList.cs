namespace Odin.Backup;

/// <summary>A page of a list.</summary>
internal sealed record ApiList<T>
{
    public ListMetadata? Metadata { get; set; }

    /// <summary>None in an empty list of some servers.</summary>
    public IReadOnlyList<T>? Items { get; set; }
}

internal sealed record ListMetadata
{
    /// <summary>What the next page is asked with; none or empty at the end.</summary>
    public string? Continue { get; set; }
}
