namespace Odin.Stack;

/// <summary>Secrets as Grafana reads them: from files, so that neither its configuration nor its environment holds any.
/// Source: https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#variable-expansion.</summary>
internal static class GrafanaSecrets
{
    /// <summary>A file of a Secret that <c>grafana.ini</c> needs.</summary>
    public static string Of(string secret, string file) => $"$__file{{{GrafanaFolders.Secrets}/{secret}/{file}}}";

    /// <summary>A file of a Secret that a datasource needs.</summary>
    public static string OfDatasource(string uid, string file) => $"$__file{{{GrafanaFolders.DatasourceSecrets}/{uid}/{file}}}";
}
