namespace Odin.Stack;

/// <summary>The provisioning file of dashboards. Source:
/// https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards.</summary>
public sealed record GrafanaDashboardFile
{
    /// <summary><c>apiVersion</c>: the version of the format; there is no other.</summary>
    public int ApiVersion { get; init; } = 1;

    /// <summary><c>providers</c>: where the dashboards are.</summary>
    public required IReadOnlyList<GrafanaDashboardProvider> Providers { get; init; }
}

/// <summary>A folder of the container with dashboards.</summary>
public sealed record GrafanaDashboardProvider
{
    /// <summary><c>name</c>: its name, for ever: what it gave once is known by it.</summary>
    public required string Name { get; init; }

    /// <summary><c>type</c>: what it is.</summary>
    public string Type { get; init; } = "file";

    /// <summary><c>folder</c>: the folder in Grafana.</summary>
    public string? Folder { get; init; }

    /// <summary><c>allowUiUpdates</c>: whether its dashboards may be changed by hand, until the next change of the file.</summary>
    public bool AllowUiUpdates { get; init; }

    /// <summary><c>disableDeletion</c>: whether a dashboard stays when its file is gone.</summary>
    public bool DisableDeletion { get; init; }

    /// <summary><c>updateIntervalSeconds</c>: how often the files are looked at.</summary>
    public int UpdateIntervalSeconds { get; init; } = 30;

    /// <summary><c>options</c>: where the files are.</summary>
    public required GrafanaDashboardOptions Options { get; init; }
}

/// <summary>Where the files of dashboards are.</summary>
public sealed record GrafanaDashboardOptions
{
    /// <summary><c>path</c>: the folder.</summary>
    public required string Path { get; init; }

    /// <summary><c>foldersFromFilesStructure</c>: whether folders in it are folders in Grafana.</summary>
    public bool? FoldersFromFilesStructure { get; init; }
}
