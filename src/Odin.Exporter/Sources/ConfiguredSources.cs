namespace Odin.Exporter;

/// <summary>The sources that a configuration asks for.</summary>
internal static class ConfiguredSources
{
    /// <summary>Those that collect of their own accord.</summary>
    public static IEnumerable<PlannedSource> Of(SourcesConfiguration configuration) =>
    [
        .. configuration.Kubernetes is { Enabled: true } k ? [new("kubernetes", k, c => new KubernetesSource(k, c))] : (PlannedSource[])[],
        .. configuration.Endpoints.Select(e => new PlannedSource(e.Name, e, c => new EndpointSource(e, c))),
        .. configuration.Json.Select(j => new PlannedSource(j.Name, j, c => new JsonSource(j, c))),
    ];

    /// <summary>The one that applications post to; <c>null</c>: none.</summary>
    public static PlannedIntake? Intake(SourcesConfiguration configuration) =>
        configuration.Observations is { Enabled: true } o ? new(o.Listen, o.MaxBodyBytes, o, c => Posted(o, c).Paths) : null;

    static Intake Posted(ObservationsConfiguration configuration, SourceContext context) => new(configuration, context,
    [
        new ObservationsHandler(context),
        new OtlpHandler(context),
    ]);
}
