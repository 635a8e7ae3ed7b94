namespace Odin.Stack;

/// <summary>Where the pod of the exporter has its files.</summary>
internal static class ExporterFolders
{
    public const string Config = "/etc/odin-exporter/config";

    public const string BearerToken = "/etc/odin-exporter/bearer-token";

    /// <summary>A folder in it for each Secret.</summary>
    public const string Secrets = "/etc/odin-exporter/secrets";

    /// <summary>A folder in it for each ConfigMap.</summary>
    public const string ConfigMaps = "/etc/odin-exporter/configmaps";
}
