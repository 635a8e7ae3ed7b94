using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Odin.Exporter;

namespace Odin.Stack.Tests;

/// <summary>The chart and the exporter mean the same by a configuration.</summary>
public class ExporterConfigurationTests
{
    /// <summary>What only the exporter sees: how long two durations are, and whether a path is one.</summary>
    static readonly string[] BeyondSchemas = ["ODIN3032 timeout", "ODIN3040 items", "ODIN3040 value", "ODIN3040 path"];

    static readonly ExporterChart Chart = new();

    public static TheoryData<string> Samples { get; } =
        [.. Directory.EnumerateFiles(Repository.Combine("samples", "values", "odin-exporter")).Select(f => Path.GetFileName(f))];

    [Fact]
    public void Both_have_the_same_keys() => Assert.Equal(
        Keys(ConfigurationJson.Default.ExporterConfiguration, "").Order(StringComparer.Ordinal),
        Keys(typeof(ExporterConfigValues), "").Order(StringComparer.Ordinal));

    [Fact]
    public void Both_have_the_same_defaults()
    {
        var written = ConfigurationReader.ReadText(Written([]));
        Assert.Empty(written.Problems);
        Assert.Equal(Json(new()), Json(written.Configuration!));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_exporter_takes_what_the_samples_write(string sample) =>
        Assert.Empty(ConfigurationReader.ReadText(Written(ValuesFile.Parse(sample, File.ReadAllText(Repository.Combine("samples", "values", "odin-exporter", sample))))).Problems);

    [Fact]
    public void The_exporter_takes_whatever_the_chart_takes()
    {
        var (documents, taken) = (Law.Documents(300), 0);
        (from sources in ExporterSources.Any
         from values in ValuesDocuments.Of<ExporterValues>()
         select ExporterSources.Merged(values, sources))
        .Sample(v => { if (IsTaken(v)) Interlocked.Increment(ref taken); }, iter: documents, threads: 2, print: v => v.ToJsonString());
        Assert.InRange(taken, documents / 4, documents);
    }

    [Fact]
    public void The_chart_takes_sources_that_are_right() =>
        ExporterSources.Any.Sample(s => Assert.Empty(ConfigurationReader.ReadText(Written(ExporterSources.Merged([], s))).Problems), iter: 100, threads: 2);

    [Theory]
    [InlineData("""{"server":{"maxConnections":0}}""")]
    [InlineData("""{"server":{"scrapeTimeout":"50ms"}}""")]
    [InlineData("""{"server":{"scrapeTimeout":"301s"}}""")]
    [InlineData("""{"server":{"shutdownTimeout":"6m"}}""")]
    [InlineData("""{"server":{"listn":"0.0.0.0:8000"}}""")]
    [InlineData("""{"log":{"level":"info"}}""")]
    [InlineData("""{"log":{"format":"logfmt"}}""")]
    [InlineData("""{"limits":{"maxSeries":0}}""")]
    [InlineData("""{"limits":{"expireAfter":"30s"}}""")]
    [InlineData("""{"limits":{"expireAfter":"366d"}}""")]
    [InlineData("""{"sources":{"kubernetes":{"resources":[]}}}""")]
    [InlineData("""{"sources":{"kubernetes":{"resources":["gpu"]}}}""")]
    [InlineData("""{"sources":{"kubernetes":{"resources":["a/b","a/b"]}}}""")]
    [InlineData("""{"sources":{"kubernetes":{"namespaces":["A"]}}}""")]
    [InlineData("""{"sources":{"kubernetes":{"namespaces":["a","a"]}}}""")]
    [InlineData("""{"sources":{"kubernetes":{"apiServer":"ftp://a"}}}""")]
    [InlineData("""{"sources":{"kubernetes":{"apiServer":"http://a","tokenFile":"/a"}}}""")]
    [InlineData("""{"sources":{"observations":{"maxBodyBytes":1000}}}""")]
    [InlineData("""{"sources":{"observations":{"maxConcurrentRequests":0}}}""")]
    [InlineData("""{"sources":{"observations":{"bearerTokenFile":""}}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"url":"http://a","shape":"vllm"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"a:8002/metrics","shape":"vllm"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://u:p@a","shape":"vllm"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a/#b","shape":"vllm"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a:65536","shape":"vllm"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a b","url":"http://a","shape":"vllm"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"otlp","url":"http://a","shape":"vllm"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","shape":"ollama"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","shape":"vllm","interval":"500ms"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","shape":"vllm"},{"name":"a","url":"http://b","shape":"vllm"}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","metrics":[{"metric":"ml_model_accuracy","histogram":"b","labels":{"model_name":{"value":"c"}}}]}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","metrics":[{"metric":"ml_model_inference_seconds","sum":"b","labels":{"model_name":{"value":"c"}}}]}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","metrics":[{"metric":"ml_model_accuracy","value":"b","labels":{"model":{"value":"c"}}}]}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","metrics":[{"metric":"ml_model_accuracy","value":"b","labels":{"model_name":{}}}]}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","metrics":[{"metric":"ml_model_accuracy","value":"b","scale":0,"labels":{"model_name":{"value":"c"}}}]}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","metrics":[{"metric":"gpu_job_queue_length","value":"b","labels":{"namespace":{"value":"c"},"reason":{"value":"d"}}}]}]}}""")]
    [InlineData("""{"sources":{"json":[{"name":"a","url":"http://a","metric":"ml_model_inference_seconds","labels":{"model_name":{"path":"$"}}}]}}""")]
    [InlineData("""{"sources":{"json":[{"name":"a","url":"http://a","metric":"ml_model_accuracy","items":"models","labels":{"model_name":{"path":"$"}}}]}}""")]
    [InlineData("""{"sources":{"json":[{"name":"a","url":"http://a","metric":"ml_model_accuracy","labels":{"model_name":{"path":"$","value":"b"}}}]}}""")]
    [InlineData("""{"sources":{"endpoints":[{"name":"a","url":"http://a","shape":"vllm"}],"json":[{"name":"a","url":"http://a","metric":"ml_model_accuracy","labels":{"model_name":{"path":"$"}}}]}}""")]
    public void What_the_exporter_refuses_the_chart_refuses_before_it_is_installed(string config)
    {
        Assert.NotEmpty(ConfigurationReader.ReadText(config).Problems);
        Assert.Throws<ChartException>(() => Chart.Render(new() { ["config"] = JsonNode.Parse(config) }));
    }

    /// <summary>Whether the chart takes the values; then the exporter has to.</summary>
    static bool IsTaken(JsonObject values)
    {
        if (Accepted(values) is not { } text) return false;
        var problems = ConfigurationReader.ReadText(text).Problems
            .Where(p => !BeyondSchemas.Contains($"{p.Code} {p.Path[(p.Path.LastIndexOf('.') + 1)..]}"));
        Assert.True(!problems.Any(), $"{string.Join('\n', problems.Select(p => p.Text("odin-exporter.yaml")))}\n{text}");
        return true;
    }

    /// <summary>The file, or nothing when the chart refuses the values.</summary>
    static string? Accepted(JsonObject values)
    {
        try
        {
            return Written(values);
        }
        catch (ChartException)
        {
            return null;
        }
    }

    static string Written(JsonObject values) => (string)Chart.Render(values).Select(o => o.Data)
        .Single(o => (string?)o["kind"] == "ConfigMap" && o["data"]!["odin-exporter.yaml"] is not null)["data"]!["odin-exporter.yaml"]!;

    static string Json(ExporterConfiguration configuration) => JsonSerializer.Serialize(configuration, ConfigurationJson.Default.ExporterConfiguration);

    static IEnumerable<string> Keys(JsonTypeInfo type, string path) => type.Kind switch
    {
        JsonTypeInfoKind.Object => type.Properties.SelectMany(p => Keys(ConfigurationJson.Default.GetTypeInfo(p.PropertyType)!, $"{path}.{p.Name}")),
        JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary => Keys(ConfigurationJson.Default.GetTypeInfo(type.ElementType!)!, path + "[]"),
        _ => [path],
    };

    static IEnumerable<string> Keys(Type type, string path) => Inner(type) switch
    {
        var (inner, isMany) when isMany => Keys(inner, path + "[]"),
        var (inner, _) when inner.Namespace == typeof(ExporterConfigValues).Namespace && inner.IsClass =>
            inner.GetProperties().Where(p => p.CanWrite).SelectMany(p => Keys(p.PropertyType, $"{path}.{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}")),
        _ => [path],
    };

    static (Type Type, bool IsMany) Inner(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Nullable<>) ? (type.GenericTypeArguments[^1], true) : (type, false);
}
