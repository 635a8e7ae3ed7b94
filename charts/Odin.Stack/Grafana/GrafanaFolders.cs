namespace Odin.Stack;

/// <summary>The folders of Grafana's container. Those of its image have the names that its start script expects.</summary>
public static class GrafanaFolders
{
    /// <summary><c>grafana.ini</c>, and <c>provisioning</c> below it.</summary>
    public const string Config = "/etc/grafana";

    /// <summary>The database, when it is a file, and downloaded plugins.</summary>
    public const string Data = "/var/lib/grafana";

    /// <summary>The index of the search, which may be lost at any time.</summary>
    public const string IndexVolume = "/var/lib/grafana-search";

    /// <summary>The index itself.</summary>
    public const string Index = IndexVolume + "/bleve";

    /// <summary>Sockets of plugin processes, and what may be lost at any time.</summary>
    public const string Temporary = "/tmp";

    /// <summary>Dashboards of ConfigMaps, a folder each.</summary>
    public const string Dashboards = "/etc/grafana-dashboards";

    /// <summary>Dashboards that the sidecar collects.</summary>
    public const string Collected = "/var/lib/grafana-collected";

    /// <summary>Secrets, a folder each.</summary>
    public const string Secrets = "/etc/grafana-secrets";

    /// <summary>Secrets of datasources, a folder for each uid.</summary>
    public const string DatasourceSecrets = "/etc/grafana-datasource-secrets";
}
