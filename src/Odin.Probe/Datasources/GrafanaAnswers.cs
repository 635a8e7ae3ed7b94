using System.Text.Json;

namespace Odin.Probe;

/// <summary>A datasource, as <c>/api/datasources/uid/UID</c> answers it.</summary>
internal sealed record GrafanaDatasource
{
    public required string Type { get; init; }
}

/// <summary>What <c>/api/datasources/uid/UID/health</c> answers.</summary>
internal sealed record GrafanaHealth
{
    public required string Status { get; init; }

    public string? Message { get; init; }
}

/// <summary>What <c>/api/dashboards/uid/UID</c> answers.</summary>
internal sealed record GrafanaDashboard
{
    public required JsonElement Dashboard { get; init; }
}

/// <summary>What <c>/api/v2/status</c> of Alertmanager answers.</summary>
internal sealed record AlertmanagerStatus
{
    public required AlertmanagerVersion VersionInfo { get; init; }
}

internal sealed record AlertmanagerVersion
{
    public required string Version { get; init; }
}
