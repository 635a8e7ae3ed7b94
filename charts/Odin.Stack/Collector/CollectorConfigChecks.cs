namespace Odin.Stack;

/// <summary>What a collector would refuse of its configuration, or lose data by, found before there is one.</summary>
public static class CollectorConfigChecks
{
    const string MemoryLimiter = "memory_limiter";

    static readonly string[] Signals = ["traces", "metrics", "logs", "profiles"];

    /// <summary>Everything that is wrong with a configuration.</summary>
    /// <param name="config">The configuration.</param>
    /// <param name="distribution">Which components the collector has.</param>
    public static IEnumerable<Diagnostic> Of(CollectorConfig config, CollectorDistribution distribution) =>
    [
        .. Sections(config).SelectMany(s => s.Ids.SelectMany(id => Component(s.Kind, id, distribution))),
        .. config.Service.Pipelines.SelectMany(p => Pipeline(config, p.Key, p.Value)),
        .. Extensions(config),
        .. Unused(config),
    ];

    static (CollectorKind Kind, IEnumerable<string> Ids)[] Sections(CollectorConfig config) =>
    [
        (CollectorKind.Receiver, config.Receivers.Keys),
        (CollectorKind.Processor, config.Processors.Keys),
        (CollectorKind.Exporter, config.Exporters.Keys),
        (CollectorKind.Connector, Connectors(config)),
        (CollectorKind.Extension, config.Extensions.Keys),
    ];

    static IEnumerable<string> Connectors(CollectorConfig config) => config.Connectors?.Keys ?? Enumerable.Empty<string>();

    static IEnumerable<Diagnostic> Component(CollectorKind kind, string id, CollectorDistribution distribution)
    {
        var component = CollectorComponents.Find(kind, id);
        if (component is null) yield return Error("ODIN4101", $"No distribution of the collector has the {Word(kind)} '{id}'.");
        else if (!component.IsIn(distribution)) yield return Error("ODIN4101", $"otelcol-k8s has no {Word(kind)} '{id}'; otelcol-contrib has it.");
        else if (id.Split('/')[0] == component.DeprecatedType)
            yield return new("ODIN4106", DiagnosticSeverity.Warning, $"The {Word(kind)} '{id}' is called '{component.Type}' now.");
    }

    static IEnumerable<Diagnostic> Pipeline(CollectorConfig config, string id, CollectorConfigPipeline pipeline) =>
    [
        .. Undefined(id, "receiver", pipeline.Receivers, config.Receivers.Keys.Concat(Connectors(config))),
        .. Undefined(id, "processor", pipeline.Processors, config.Processors.Keys),
        .. Undefined(id, "exporter", pipeline.Exporters, config.Exporters.Keys.Concat(Connectors(config))),
        .. Order(id, pipeline),
        .. Form(id, pipeline),
    ];

    static IEnumerable<Diagnostic> Undefined(string pipeline, string word, IReadOnlyList<string> named, IEnumerable<string> defined) =>
        named.Except(defined).Select(id => Error("ODIN4102", $"The pipeline '{pipeline}' names the {word} '{id}', which is not defined."));

    static IEnumerable<Diagnostic> Order(string id, CollectorConfigPipeline pipeline)
    {
        if (pipeline.Processors.Count == 0 || pipeline.Processors[0].Split('/')[0] != MemoryLimiter)
            yield return Error("ODIN4103", $"The first processor of the pipeline '{id}' is not {MemoryLimiter}: what comes before it takes memory without a limit.");
    }

    static IEnumerable<Diagnostic> Form(string id, CollectorConfigPipeline pipeline)
    {
        if (!Signals.Contains(id.Split('/')[0])) yield return Error("ODIN4105", $"The pipeline '{id}' is of no signal; begin its name with {string.Join(", ", Signals)}.");
        if (pipeline.Receivers.Count == 0) yield return Error("ODIN4105", $"The pipeline '{id}' has no receiver.");
        if (pipeline.Exporters.Count == 0) yield return Error("ODIN4105", $"The pipeline '{id}' has no exporter.");
    }

    static IEnumerable<Diagnostic> Extensions(CollectorConfig config) =>
        config.Service.Extensions.Except(config.Extensions.Keys).Select(id => Error("ODIN4102", $"service.extensions names '{id}', which is not defined."));

    static IEnumerable<Diagnostic> Unused(CollectorConfig config)
    {
        var pipelines = config.Service.Pipelines.Values;
        var (from, through, to) = (pipelines.SelectMany(p => p.Receivers), pipelines.SelectMany(p => p.Processors), pipelines.SelectMany(p => p.Exporters));
        return
        [
            .. Unused(CollectorKind.Receiver, config.Receivers.Keys, from),
            .. Unused(CollectorKind.Processor, config.Processors.Keys, through),
            .. Unused(CollectorKind.Exporter, config.Exporters.Keys, to),
            .. Unused(CollectorKind.Connector, Connectors(config), from.Intersect(to)),
            .. Unused(CollectorKind.Extension, config.Extensions.Keys, config.Service.Extensions),
        ];
    }

    static IEnumerable<Diagnostic> Unused(CollectorKind kind, IEnumerable<string> defined, IEnumerable<string> named) => defined.Except(named)
        .Select(id => Error("ODIN4104", kind == CollectorKind.Connector
            ? $"The connector '{id}' does not join two pipelines: one has it among its exporters, another among its receivers."
            : $"Nothing uses the {Word(kind)} '{id}'."));

    static string Word(CollectorKind kind) => kind.ToString().ToLowerInvariant();

    static Diagnostic Error(string code, string message) => new(code, DiagnosticSeverity.Error, message);
}
