namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Prometheus writes about the alerts of its rules. An alert adds its own labels.</summary>
public static partial class RuleAlerts
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("alerts", typeof(RuleAlerts)) with
    {
        Version = "3.14",
        IsThirdParty = true,
        TargetLabels = [],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Alertname = new("alertname");
        public static readonly Label Alertstate = new("alertstate", "pending", "firing");
        public static readonly Label Severity = new("severity");
#pragma warning restore CS1591
    }
}
