namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Loki exports of itself.</summary>
public static partial class Loki
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= new Catalogue("loki") with
    {
        Version = "3.5",
        IsThirdParty = true,
        Metrics = [.. GoRuntime.All.Metrics, .. Catalogue.Of("loki", typeof(Loki)).Metrics],
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
        public static readonly Label Method = new("method");
        public static readonly Label Route = new("route");
        public static readonly Label StatusCode = new("status_code");
        public static readonly Label Ws = new("ws");
        public static readonly Label Protocol = new("protocol");
        public static readonly Label Level = new("level");
        public static readonly Label Name = new("name");
        public static readonly Label State = new("state", "ACTIVE", "JOINING", "LEAVING", "PENDING", "Unhealthy");
        public static readonly Label Member = new("member");
        public static readonly Label OperationLabel = new("operation");
        public static readonly Label Role = new("role");
        public static readonly Label TypeLabel = new("type");
        public static readonly Label Bucket = new("bucket");
        public static readonly Label Component = new("component");
        public static readonly Label Tenant = new("tenant");
        public static readonly Label RetentionHours = new("retention_hours");
        public static readonly Label AggregatedMetric = new("aggregated_metric");
        public static readonly Label Policy = new("policy");
        public static readonly Label Ingester = new("ingester");
        public static readonly Label Reason = new("reason");
        public static readonly Label RangeLabel = new("range");
        public static readonly Label LatencyType = new("latency_type");
        public static readonly Label Sharded = new("sharded");
        public static readonly Label OpType = new("op_type");
        public static readonly Label User = new("user");
        public static readonly Label Status = new("status");
        public static readonly Label Table = new("table");
        public static readonly Label ActionLabel = new("action");
        public static readonly Label RuleGroup = new("rule_group");
        public static readonly Label AlertmanagerUrl = new("alertmanager");
        public static readonly Label RuleGroupOwner = new("rule_group_owner");
        public static readonly Label RemoteName = new("remote_name");
        public static readonly Label Url = new("url");
#pragma warning restore CS1591
    }
}
