namespace Odin.Stack.Tests;

/// <summary>What is refused of a configuration that is written in C#.</summary>
public class CollectorConfigCheckTests
{
    static CollectorConfig Config(
        string[]? receivers = null, string[]? processors = null, string[]? exporters = null, string[]? connectors = null, string[]? extensions = null,
        params (string Id, CollectorConfigPipeline Pipeline)[] pipelines) => new()
    {
        Receivers = Section(receivers ?? ["otlp"]),
        Processors = Section(processors ?? ["memory_limiter", "batch"]),
        Exporters = Section(exporters ?? ["otlp_grpc/tempo"]),
        Connectors = connectors is null ? null : Section(connectors),
        Extensions = Section(extensions ?? ["health_check"]),
        Service = new()
        {
            Telemetry = new() { Logs = new() { Level = CollectorLogLevel.Info } },
            Extensions = ["health_check"],
            Pipelines = new() { pipelines.Length == 0 ? new Dictionary<string, CollectorConfigPipeline> { ["traces"] = Pipeline() } : pipelines.ToDictionary(p => p.Id, p => p.Pipeline) },
        },
    };

    static CollectorConfigSection Section(string[] ids)
    {
        var section = new CollectorConfigSection();
        foreach (var id in ids) section.Add(id, new CollectorBatch());
        return section;
    }

    static CollectorConfigPipeline Pipeline(string[]? receivers = null, string[]? processors = null, string[]? exporters = null) => new()
    {
        Receivers = receivers ?? ["otlp"],
        Processors = processors ?? ["memory_limiter", "batch"],
        Exporters = exporters ?? ["otlp_grpc/tempo"],
    };

    static IEnumerable<string> Codes(CollectorConfig config, CollectorDistribution distribution = CollectorDistribution.K8s) =>
        CollectorConfigChecks.Of(config, distribution).Select(d => d.Code).Order(StringComparer.Ordinal);

    [Fact]
    public void A_configuration_that_is_right_is_taken() => Assert.Empty(Codes(Config()));

    [Fact]
    public void A_component_of_no_distribution_is_refused() =>
        Assert.Equal(["ODIN4101"], Codes(Config(exporters: ["tempo"], pipelines: ("traces", Pipeline(exporters: ["tempo"]))), CollectorDistribution.Contrib));

    [Fact]
    public void A_component_of_contrib_is_refused_for_k8s_alone()
    {
        var config = Config(exporters: ["prometheus_remote_write"], pipelines: ("metrics", Pipeline(exporters: ["prometheus_remote_write"])));
        Assert.Equal(["ODIN4101"], Codes(config));
        Assert.Empty(Codes(config, CollectorDistribution.Contrib));
    }

    [Theory]
    [InlineData("otlp2", "memory_limiter", "otlp_grpc/tempo")]
    [InlineData("otlp", "memory_limiter", "otlp_grpc")]
    public void A_pipeline_names_what_is_defined(string receiver, string processor, string exporter) =>
        Assert.Contains("ODIN4102", Codes(Config(pipelines: ("traces", Pipeline([receiver], [processor, "batch"], [exporter])))));

    [Fact]
    public void A_processor_that_is_not_defined_is_told() =>
        Assert.Equal(["ODIN4102"], Codes(Config(pipelines: ("traces", Pipeline(processors: ["memory_limiter", "k8s_attributes", "batch"])))));

    [Fact]
    public void The_memory_limiter_is_first()
    {
        Assert.Equal(["ODIN4103"], Codes(Config(pipelines: ("traces", Pipeline(processors: ["batch", "memory_limiter"])))));
        Assert.Equal(["ODIN4103", "ODIN4104", "ODIN4104"], Codes(Config(pipelines: ("traces", Pipeline(processors: [])))));
    }

    [Fact]
    public void What_is_defined_is_used()
    {
        Assert.Equal(["ODIN4104"], Codes(Config(receivers: ["otlp", "zipkin"])));
        Assert.Equal(["ODIN4104"], Codes(Config(extensions: ["health_check", "pprof"])));
        Assert.Equal(["ODIN4104"], Codes(Config(connectors: ["forward"], pipelines: ("traces", Pipeline(exporters: ["otlp_grpc/tempo", "forward"])))));
    }

    [Fact]
    public void A_connector_joins_two_pipelines() => Assert.Empty(Codes(Config(
        connectors: ["forward"],
        pipelines: [("traces", Pipeline(exporters: ["forward"])), ("traces/b", Pipeline(receivers: ["forward"]))])));

    [Fact]
    public void A_pipeline_is_of_a_signal_and_leads_somewhere()
    {
        Assert.Equal(["ODIN4105"], Codes(Config(pipelines: ("spans", Pipeline()))));
        Assert.Equal(["ODIN4104", "ODIN4105"], Codes(Config(pipelines: ("traces", Pipeline(exporters: [])))));
    }

    [Fact]
    public void A_name_of_before_is_a_warning()
    {
        var problem = Assert.Single(CollectorConfigChecks.Of(Config(exporters: ["otlp"], pipelines: ("traces", Pipeline(exporters: ["otlp"]))), CollectorDistribution.K8s));
        Assert.Equal(("ODIN4106", DiagnosticSeverity.Warning), (problem.Code, problem.Severity));
    }
}
