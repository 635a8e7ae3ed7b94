namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Tempo exports of itself; what only the ingesters of 2.x export is there too. What its metrics
/// generator makes of traces is in TempoMetricsGenerator.</summary>
public static partial class Tempo
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= new Catalogue("tempo") with
    {
        Version = "3.0",
        IsThirdParty = true,
        Metrics = [.. GoRuntime.All.Metrics, .. Catalogue.Of("tempo", typeof(Tempo)).Metrics],
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
        public static readonly Label Name = new("name");
        public static readonly Label State = new("state");
        public static readonly Label OperationLabel = new("operation");
        public static readonly Label Role = new("role");
        public static readonly Label TypeLabel = new("type");
        public static readonly Label LimitName = new("limit_name");
        public static readonly Label User = new("user");
        public static readonly Label Reason = new("reason");
        public static readonly Label Tenant = new("tenant");
        public static readonly Label Ingester = new("ingester");
        public static readonly Label MetricsGenerator = new("metrics_generator");
        public static readonly Label Scope = new("scope");
        public static readonly Label Receiver = new("receiver");
        public static readonly Label Transport = new("transport");
        public static readonly Label DataType = new("data_type");
        public static readonly Label Component = new("component");
        public static readonly Label Op = new("op");
        public static readonly Label Partition = new("partition");
        public static readonly Label Zone = new("zone");
        public static readonly Label Level = new("level");
        public static readonly Label ReplicationFactor = new("replication_factor");
        public static readonly Label Result = new("result");
        public static readonly Label Endpoint = new("endpoint");
        public static readonly Label JobType = new("job_type");
        public static readonly Label Worker = new("worker");
        public static readonly Label Group = new("group");
        public static readonly Label Processor = new("processor");
#pragma warning restore CS1591
    }
}
