using ExporterContext = Odin.Charts.ChartContext<Odin.Stack.ExporterValues>;

namespace Odin.Stack;

/// <summary>From values to the exporter's configuration file.</summary>
internal static class ExporterConfigFile
{
    public const string Name = "odin-exporter.yaml";

    static readonly TemplateFunction<ExporterContext, ExporterObservationsValues> Observations = new(c => new ExporterObservationsValues
    {
        Enabled = c.Values.Config.Sources.Observations.Enabled,
        Listen = c.Values.Config.Sources.Observations.Listen,
        BearerTokenFile = c.Values.BearerToken.ExistingSecret != ""
            ? $"{ExporterFolders.BearerToken}/{c.Values.BearerToken.Key}"
            : c.Values.Config.Sources.Observations.BearerTokenFile,
        MaxBodyBytes = c.Values.Config.Sources.Observations.MaxBodyBytes,
        MaxObservationsPerSecond = c.Values.Config.Sources.Observations.MaxObservationsPerSecond,
        MaxConcurrentRequests = c.Values.Config.Sources.Observations.MaxConcurrentRequests,
    });

    /// <summary>What the exporter reads when it starts and not again, so that the pod has its checksum.</summary>
    public static readonly TemplateFunction<ExporterContext, string> AtStart = new("configAtStart", c => Document.Yaml(new StartValues
    {
        Server = c.Values.Config.Server,
        MaxSeries = c.Values.Config.Limits.MaxSeries,
    }));

    /// <summary>The file. The pod has no checksum of it: the exporter reads it again by itself.</summary>
    public static readonly TemplateFunction<ExporterContext, string> Text = new("config", c => Document.Yaml(new ExporterConfigValues
    {
        Server = c.Values.Config.Server,
        Log = c.Values.Config.Log,
        Limits = c.Values.Config.Limits,
        Sources = new()
        {
            Kubernetes = c.Values.Config.Sources.Kubernetes,
            Observations = Observations.Of(c),
            Endpoints = c.Values.Config.Sources.Endpoints,
            Json = c.Values.Config.Sources.Json,
        },
    }));

    internal sealed record StartValues
    {
        public ExporterServerValues Server { get; init; } = new();

        public int MaxSeries { get; init; }
    }
}
