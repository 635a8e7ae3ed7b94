namespace Odin.Stack;

/// <summary>The metrics of the mesh.</summary>
public sealed record MeshScrapeValues
{
    /// <summary>Whether a ConfigMap with scrape jobs is written.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether a ConfigMap with jobs for the control plane and the proxies is written, which Prometheus mounts (its scrape.configMaps).")]
    public bool Enabled { get; init; } = true;
}
