namespace Odin.Exporter.Tests.Sources;

/// <summary>What is wrong with the configuration of polled sources, as the reader tells it.</summary>
public class SourceProblemTests
{
    const string Endpoint = """
        sources:
          endpoints:
            - name: triton
              url: http://triton.models:8002/metrics
              shape: triton
              timeout: 5s
              metrics:
                - metric: api_requests_total
                  value: http_requests_total
                  scale: 2
                  match: {service: models}
                  labels: {method: {label: method}, endpoint: {label: handler}, status: {value: "200"}}
        """;

    const string Document = """
        sources:
          json:
            - name: registry
              url: https://registry/models
              interval: 1m
              items: $.models[*]
              metric: ml_model_accuracy
              value: $.metrics.accuracy
              labels: {model_name: {path: $.name}}
        """;

    [Theory]
    [InlineData(Endpoint)]
    [InlineData(Document)]
    public void A_section_makes_a_source(string text) =>
        Assert.Single(ConfiguredSources.Of(ConfigurationReader.ReadText(text).Configuration!.Sources));

    [Theory]
    [InlineData("Model servers")]
    [InlineData("JSON over HTTP")]
    public void What_the_manual_shows_is_right(string section)
    {
        var manual = File.ReadAllText(Repository.Combine("docs", "exporter.md"));
        var example = manual.Split($"## {section}\n\n```yaml\n")[1].Split("```")[0];
        var read = ConfigurationReader.ReadText(example);
        Assert.Empty(read.Problems);
        Assert.Equal(2, ConfiguredSources.Of(read.Configuration!.Sources).Count());
    }

    [Theory]
    [InlineData("name: triton", "name: tri ton", "ODIN3030", "sources.endpoints[0].name")]
    [InlineData("name: triton", "name: otlp", "ODIN3030", "sources.endpoints[0].name")]
    [InlineData("http://triton.models:8002/metrics", "triton:8002", "ODIN3031", "sources.endpoints[0].url")]
    [InlineData("http://triton.models:8002/metrics", "http://me:secret@triton/", "ODIN3031", "sources.endpoints[0].url")]
    [InlineData("timeout: 5s", "timeout: 20s", "ODIN3032", "sources.endpoints[0].timeout")]
    [InlineData("timeout: 5s", "timeout: 0s", "ODIN3005", "sources.endpoints[0].timeout")]
    [InlineData("timeout: 5s", "maxBodyBytes: 1", "ODIN3005", "sources.endpoints[0].maxBodyBytes")]
    [InlineData("timeout: 5s", "interval: 10ms", "ODIN3005", "sources.endpoints[0].interval")]
    [InlineData("scale: 2", "scale: 0", "ODIN3032", "sources.endpoints[0].metrics[0].scale")]
    [InlineData("shape: triton", "shape: trition", "ODIN3033", "sources.endpoints[0].shape")]
    [InlineData("metric: api_requests_total", "metric: api_requests", "ODIN3034", "sources.endpoints[0].metrics[0].metric")]
    [InlineData("metric: api_requests_total", "metric: odin_exporter_observations_total", "ODIN3034", "sources.endpoints[0].metrics[0].metric")]
    [InlineData("value: http_requests_total", "histogram: http", "ODIN3035", "sources.endpoints[0].metrics[0]")]
    [InlineData("method: {label: method}", "method: {label: method, value: GET}", "ODIN3036", "sources.endpoints[0].metrics[0].labels.method")]
    [InlineData("method: {label: method}", "method: {}", "ODIN3036", "sources.endpoints[0].metrics[0].labels.method")]
    [InlineData("method: {label: method},", "", "ODIN3036", "sources.endpoints[0].metrics[0].labels")]
    [InlineData("method: {label: method}", "method: {label: method}, pod: {label: pod}", "ODIN3036", "sources.endpoints[0].metrics[0].labels.pod")]
    [InlineData("status: {value: \"200\"}", "status: {value: \"\"}", "ODIN3036", "sources.endpoints[0].metrics[0].labels.status")]
    public void A_mistake_in_an_endpoint_is_told(string right, string wrong, string code, string path) => Tells(Endpoint.Replace(right, wrong), code, path);

    [Theory]
    [InlineData("items: $.models[*]", "items: $.models[*", "ODIN3040", "sources.json[0].items")]
    [InlineData("value: $.metrics.accuracy", "value: metrics.accuracy", "ODIN3040", "sources.json[0].value")]
    [InlineData("{path: $.name}", "{path: '$.'}", "ODIN3040", "sources.json[0].labels.model_name.path")]
    [InlineData("metric: ml_model_accuracy", "metric: ml_model_inference_seconds", "ODIN3041", "sources.json[0].metric")]
    [InlineData("metric: ml_model_accuracy", "metric: accuracy", "ODIN3041", "sources.json[0].metric")]
    [InlineData("{path: $.name}", "{path: $.name, value: a}", "ODIN3042", "sources.json[0].labels.model_name")]
    [InlineData("labels: {model_name: {path: $.name}}", "labels: {}", "ODIN3042", "sources.json[0].labels")]
    [InlineData("interval: 1m", "interval: 1m\n      scale: -1", "ODIN3032", "sources.json[0].scale")]
    public void A_mistake_in_a_JSON_source_is_told(string right, string wrong, string code, string path) => Tells(Document.Replace(right, wrong), code, path);

    [Fact]
    public void An_endpoint_that_gives_nothing_is_told() =>
        Tells("sources: {endpoints: [{name: a, url: http://a}]}", "ODIN3033", "sources.endpoints[0]");

    [Fact]
    public void Names_are_of_one_source() =>
        Tells(Endpoint + Document.Replace("sources:", "").Replace("name: registry", "name: triton"), "ODIN3030", "sources.json[0].name");

    [Theory]
    [InlineData("GET", true)]
    [InlineData("get", true)]
    [InlineData("_OTHER", true)]
    [InlineData("BREW", false)]
    public void A_constant_is_a_value_of_its_label(string method, bool isRight) =>
        Assert.Equal(isRight, ConfigurationReader.ReadText(Endpoint.Replace("{label: method}", $"{{value: {method}}}")).Problems.Count == 0);

    [Fact]
    public void A_constant_outside_a_closed_set_is_told()
    {
        var problem = Tells("""
            sources:
              endpoints:
                - {name: a, url: http://a, metrics: [{metric: gpu_job_queue_length, value: q, labels: {namespace: {label: ns}, reason: {value: lazy}}}]}
            """, "ODIN3036", "sources.endpoints[0].metrics[0].labels.reason");
        Assert.Contains("unscheduled, gated, starting", problem.Message);
    }

    static ConfigurationProblem Tells(string text, string code, string path)
    {
        var problem = Assert.Single(ConfigurationReader.ReadText(text).Problems);
        Assert.Equal((code, path), (problem.Code, problem.Path));
        return problem;
    }
}
