namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What the exporter exports about GPU jobs, models and the API.</summary>
public static partial class OdinExporter
{
    /// <summary>All of them.</summary>
    public static Catalogue All => field ??= Catalogue.Of("odin-exporter", typeof(OdinExporter));

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Namespace = new("namespace");
        public static readonly Label Reason = new("reason", "unscheduled", "gated", "starting");
        public static readonly Label Outcome = new("outcome", "succeeded", "failed", "cancelled");
        public static readonly Label ModelName = new("model_name");
        public static readonly Label Method = new("method", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
        public static readonly Label Endpoint = new("endpoint");
        public static readonly Label Status = new("status");
#pragma warning restore CS1591
    }
}
