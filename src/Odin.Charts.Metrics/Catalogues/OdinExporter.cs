namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What the exporter exports about GPU jobs, models, the API and itself.</summary>
public static partial class OdinExporter
{
    /// <summary>All of them.</summary>
    public static Catalogue All => field ??= Catalogue.Of("odin-exporter", typeof(OdinExporter)) with
    {
        TargetLabels = [new("job"), new("instance"), Labels.Simulated.Optionally],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Namespace = new("namespace");
        public static readonly Label Reason = new("reason", "unscheduled", "gated", "starting");
        public static readonly Label Outcome = new("outcome", "succeeded", "failed", "cancelled");
        public static readonly Label ModelName = new("model_name");
        public static readonly Label Method = new(
            "method", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE", "_OTHER");
        public static readonly Label Endpoint = new("endpoint");
        public static readonly Label Status = new("status");

        // On every series of an exporter that makes its numbers up, and on none of another.
        public static readonly Label Simulated = new("simulated", "true");

        public static readonly Label Source = new("source");
        public static readonly Label ErrorReason = new(
            "reason", "unreachable", "timeout", "status", "invalid", "too_large", "internal", "unauthorized", "overloaded");
        public static readonly Label DropReason = new(
            "reason", "invalid", "label_length", "series_limit", "rate_limit", "unknown_metric", "unsupported");
        public static readonly Label MetricName = new("metric");
        public static readonly Label BuildVersion = new("version");
        public static readonly Label Revision = new("revision");
        public static readonly Label Runtime = new("runtime");
#pragma warning restore CS1591
    }
}
