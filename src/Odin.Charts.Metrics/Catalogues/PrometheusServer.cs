namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Prometheus exports of itself.</summary>
public static partial class PrometheusServer
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= new Catalogue("prometheus") with
    {
        Version = "3.14",
        IsThirdParty = true,
        Metrics = [.. GoRuntime.All.Metrics, .. Catalogue.Of("prometheus", typeof(PrometheusServer)).Metrics],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Branch = new("branch");
        public static readonly Label Goarch = new("goarch");
        public static readonly Label Goos = new("goos");
        public static readonly Label Goversion = new("goversion");
        public static readonly Label Revision = new("revision");
        public static readonly Label Tags = new("tags");
        public static readonly Label VersionLabel = new("version");
        public static readonly Label Slice = new("slice", "inner_eval", "prepare_time", "queue_time", "result_sort");
        public static readonly Label Handler = new("handler");
        public static readonly Label Code = new("code");
        public static readonly Label DialerName = new("dialer_name");
        public static readonly Label Reason = new("reason");
        public static readonly Label ListenerName = new("listener_name");
        public static readonly Label AlertmanagerUrl = new("alertmanager");
        public static readonly Label RuleGroup = new("rule_group");
        public static readonly Label Call = new("call");
        public static readonly Label Endpoint = new("endpoint");
        public static readonly Label Name = new("name");
        public static readonly Label Config = new("config");
        public static readonly Label Filename = new("filename");
        public static readonly Label Role = new("role");
        public static readonly Label Event = new("event");
        public static readonly Label Mechanism = new("mechanism");
        public static readonly Label Interval = new("interval");
        public static readonly Label ScrapeJob = new("scrape_job");
        public static readonly Label TypeLabel = new("type");
        public static readonly Label RemoteName = new("remote_name");
        public static readonly Label Url = new("url");
        public static readonly Label Consumer = new("consumer");
#pragma warning restore CS1591
    }
}
