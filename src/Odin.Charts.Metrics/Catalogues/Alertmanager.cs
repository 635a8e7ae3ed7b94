namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Alertmanager exports of itself.</summary>
public static partial class Alertmanager
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= new Catalogue("alertmanager") with
    {
        Version = "0.34",
        IsThirdParty = true,
        Metrics = [.. GoRuntime.All.Metrics, .. Catalogue.Of("alertmanager", typeof(Alertmanager)).Metrics],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label State = new("state");
        public static readonly Label VersionLabel = new("version");
        public static readonly Label Status = new("status", "firing", "resolved");
        public static readonly Label Branch = new("branch");
        public static readonly Label Goarch = new("goarch");
        public static readonly Label Goos = new("goos");
        public static readonly Label Goversion = new("goversion");
        public static readonly Label Revision = new("revision");
        public static readonly Label Tags = new("tags");
        public static readonly Label Alertname = new("alertname");
        public static readonly Label Subscriber = new("subscriber");
        public static readonly Label Result = new("result");
        public static readonly Label Method = new("method");
        public static readonly Label Handler = new("handler");
        public static readonly Label Code = new("code");
        public static readonly Label DialerName = new("dialer_name");
        public static readonly Label Reason = new("reason");
        public static readonly Label Integration = new("integration");
        public static readonly Label ReceiverName = new("receiver_name");
        public static readonly Label Peer = new("peer");
        public static readonly Label MsgType = new("msg_type", "full_state", "update");
        public static readonly Label Key = new("key", "nfl", "sil");
#pragma warning restore CS1591
    }
}
