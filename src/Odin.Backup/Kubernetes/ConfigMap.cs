namespace Odin.Backup;

internal sealed record ConfigMap
{
    public required ObjectMetadata Metadata { get; set; }

    public IReadOnlyDictionary<string, string> Data { get; set; } = new Dictionary<string, string>();

    /// <summary>What is no text, in base64.</summary>
    public IReadOnlyDictionary<string, string> BinaryData { get; set; } = new Dictionary<string, string>();
}
