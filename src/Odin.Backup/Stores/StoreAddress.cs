namespace Odin.Backup;

/// <summary>Where a store is: a folder, or what begins with a prefix in a bucket.</summary>
internal sealed record StoreAddress
{
    const string S3 = "s3://";

    /// <summary>Its full path; none for a bucket.</summary>
    public string? Folder { get; private init; }

    /// <summary>None for a folder.</summary>
    public string? Bucket { get; private init; }

    /// <summary>Before every name in the bucket: empty, or with a slash at its end.</summary>
    public string Prefix { get; private init; } = "";

    /// <exception cref="FormatException">It is neither.</exception>
    public static StoreAddress Parse(string text)
    {
        if (!text.StartsWith(S3, StringComparison.Ordinal))
            return text.Contains("://", StringComparison.Ordinal)
                ? throw new FormatException($"'{text}' is no place; write /folder or s3://bucket/prefix.")
                : new() { Folder = Read.Folder(text) };
        var parts = text[S3.Length..].Split('/', 2);
        var prefix = parts is [_, var rest] ? rest.Trim('/') : "";
        return parts[0].Length > 0
            ? new() { Bucket = parts[0], Prefix = prefix.Length > 0 ? prefix + "/" : "" }
            : throw new FormatException($"'{text}' names no bucket; write s3://bucket/prefix.");
    }
}
