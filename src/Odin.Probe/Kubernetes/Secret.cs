namespace Odin.Probe;

/// <summary>A Secret, as the API answers it.</summary>
internal sealed record Secret
{
    /// <summary>In base64.</summary>
    public IReadOnlyDictionary<string, string>? Data { get; init; }
}

/// <summary>A Secret that is to be made.</summary>
internal sealed record NewSecret
{
    public string ApiVersion { get; } = "v1";

    public string Kind { get; } = "Secret";

    public string Type { get; } = "Opaque";

    public required NewSecretMetadata Metadata { get; init; }

    public required IReadOnlyDictionary<string, string> StringData { get; init; }
}

internal sealed record NewSecretMetadata
{
    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> Labels { get; init; }
}
