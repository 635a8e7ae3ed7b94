namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Grafana exports of itself.</summary>
public static partial class GrafanaServer
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= new Catalogue("grafana") with
    {
        Version = "12.2",
        IsThirdParty = true,
        Metrics = [.. GoRuntime.All.Metrics, .. Catalogue.Of("grafana", typeof(GrafanaServer)).Metrics],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Branch = new("branch");
        public static readonly Label Edition = new("edition");
        public static readonly Label Goversion = new("goversion");
        public static readonly Label Revision = new("revision");
        public static readonly Label VersionLabel = new("version");
        public static readonly Label Handler = new("handler");
        public static readonly Label Method = new("method");
        public static readonly Label StatusCode = new("status_code");
        public static readonly Label StatusSource = new("status_source");
        public static readonly Label SloGroup = new("slo_group");
        public static readonly Label Code = new("code");
        public static readonly Label Datasource = new("datasource");
        public static readonly Label DatasourceType = new("datasource_type");
        public static readonly Label SecureSocksDsProxyEnabled = new("secure_socks_ds_proxy_enabled");
        public static readonly Label PluginId = new("plugin_id");
        public static readonly Label Endpoint = new("endpoint");
        public static readonly Label Status = new("status");
        public static readonly Label Target = new("target");
        public static readonly Label Source = new("source");
        public static readonly Label PluginType = new("plugin_type");
        public static readonly Label SignatureStatus = new("signature_status");
        public static readonly Label TypeLabel = new("type");
        public static readonly Label Active = new("active");
        public static readonly Label State = new("state");
        public static readonly Label Org = new("org");
        public static readonly Label Integration = new("integration");
        public static readonly Label Reason = new("reason");
        public static readonly Label Backend = new("backend");
        public static readonly Label Name = new("name");
#pragma warning restore CS1591
    }
}
