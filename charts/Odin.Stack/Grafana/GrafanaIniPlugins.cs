namespace Odin.Stack;

/// <summary>Section <c>plugins</c>: plugins.</summary>
[SnakeCase]
public sealed record GrafanaIniPlugins
{
    /// <summary><c>preinstall</c>: plugins that are downloaded at the start.</summary>
    public string? Preinstall { get; init; }

    /// <summary><c>preinstall_disabled</c>: whether none is, not even Grafana's own choice.</summary>
    public bool? PreinstallDisabled { get; init; }

    /// <summary><c>default_memory_limit</c>: the memory limit of each plugin process, which does not have that of Grafana.</summary>
    public required string DefaultMemoryLimit { get; init; }
}

/// <summary>Section <c>feature_toggles</c>: features that are switched on.</summary>
[SnakeCase]
public sealed record GrafanaIniFeatureToggles
{
    /// <summary><c>enable</c>: their names.</summary>
    public required string Enable { get; init; }
}
