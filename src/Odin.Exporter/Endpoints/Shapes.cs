namespace Odin.Exporter;

/// <summary>Ready mappings of well-known model servers, as their current sources export.</summary>
internal static class Shapes
{
    // Times that requests took, whole: with waiting in the server. nv_inference_request_success counts no failed request,
    // and neither does the duration.
    static readonly MappingConfiguration[] Triton =
        [Inference("model") with { Sum = "nv_inference_request_duration_us", Count = "nv_inference_request_success", Scale = 1e-6 }];

    // http_requests_total is of the web framework in front; it groups statuses: 2xx, 5xx.
    static readonly MappingConfiguration[] Vllm =
    [
        Inference("model_name") with { Histogram = "vllm:e2e_request_latency_seconds" },
        new()
        {
            Metric = "api_requests_total",
            Value = "http_requests_total",
            Labels = new Dictionary<string, EndpointLabelConfiguration>
            {
                ["method"] = new() { Label = "method" },
                ["endpoint"] = new() { Label = "handler" },
                ["status"] = new() { Label = "status" },
            },
        },
    ];

    static readonly MappingConfiguration[] TorchServe =
        [Inference("model_name") with { Sum = "ts_inference_latency_microseconds", Count = "ts_inference_requests_total", Scale = 1e-6 }];

    static readonly MappingConfiguration[] KServe = [Inference("model_name") with { Histogram = "request_predict_seconds" }];

    static readonly Dictionary<string, MappingConfiguration[]> ByName = new()
    {
        ["triton"] = Triton, ["vllm"] = Vllm, ["torchserve"] = TorchServe, ["kserve"] = KServe,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary><c>null</c>: there is none of this name.</summary>
    public static IReadOnlyList<MappingConfiguration>? Find(string name) => ByName.GetValueOrDefault(name);

    static MappingConfiguration Inference(string label) => new()
    {
        Metric = "ml_model_inference_seconds",
        Labels = new Dictionary<string, EndpointLabelConfiguration> { ["model_name"] = new() { Label = label } },
    };
}
