namespace Odin.Stack;

/// <summary>The extension <c>health_check</c>.
/// Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.159.0/extension/healthcheckextension.</summary>
[SnakeCase]
public sealed record CollectorHealthCheck
{
    /// <summary><c>endpoint</c>: where it answers.</summary>
    public string Endpoint { get; init; } = CollectorAddress.On(CollectorPorts.Health);
}

/// <summary>The extension <c>file_storage</c>: keeps what others want to know after a restart.
/// Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.159.0/extension/storage/filestorage.</summary>
[SnakeCase]
public sealed record CollectorFileStorage
{
    /// <summary><c>directory</c>: the folder.</summary>
    public string Directory { get; init; } = CollectorFolders.Checkpoints;
}
