using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Endpoints;

/// <summary>The ready mappings, with expositions as the servers write them.</summary>
public class ShapeTests
{
    [Fact]
    public void Triton_gives_inferences_at_their_mean()
    {
        var triton = Mapped.Shape("triton")
            .Scrape(Triton(success: 100, microseconds: 5_000_000))
            .Scrape(Triton(success: 140, microseconds: 7_000_000));
        Assert.Equal((40UL, 2.0), triton.Inferences("resnet50"));
        Assert.Equal(40UL, triton.Buckets("resnet50").Counts[5]); // each at 0.05 s
        Assert.Equal((0UL, 0.0), triton.Inferences("bert"));
        Assert.Empty(triton.Dropped);
    }

    [Fact]
    public void VLLM_gives_inferences_and_requests()
    {
        var vllm = Mapped.Shape("vllm").Scrape(Vllm(10, 4, 0)).Scrape(Vllm(15, 8, 2));
        Assert.Equal((5UL, 12.5), vllm.Inferences("meta-llama/Llama-3.1-8B-Instruct"));
        Assert.Equal(4, vllm.Requests("POST", "/v1/chat/completions", "2xx"));
        Assert.Equal(2, vllm.Requests("POST", "/v1/chat/completions", "5xx"));
        Assert.Empty(vllm.Dropped);
    }

    [Fact]
    public void VLLM_may_speak_OpenMetrics() =>
        Assert.Equal(5UL, Mapped.Shape("vllm").Scrape(Vllm(10, 4, 0) + "# EOF\n", isOpenMetrics: true)
            .Scrape(Vllm(15, 8, 2) + "# EOF\n", isOpenMetrics: true).Inferences("meta-llama/Llama-3.1-8B-Instruct").Count);

    [Fact]
    public void TorchServe_gives_inferences_at_their_mean()
    {
        var torchServe = Mapped.Shape("torchserve").Scrape(TorchServe("3.0", "290371.129")).Scrape(TorchServe("7.0", "690371.129"));
        Assert.Equal((4UL, 0.4), torchServe.Inferences("resnet18"));
        Assert.Empty(torchServe.Dropped);
    }

    [Fact]
    public void KServe_gives_its_predictions()
    {
        var kserve = Mapped.Shape("kserve").Scrape(KServe(3, 1.5)).Scrape(KServe(9, 4.5));
        Assert.Equal((6UL, 3.0), kserve.Inferences("sklearn-iris"));
        Assert.Empty(kserve.Dropped);
    }

    [Fact]
    public void Every_shape_is_a_right_mapping() =>
        Assert.Empty(Shapes.Names.SelectMany(n => Shapes.Find(n)!).SelectMany(m => m.Problems("shape")));

    [Fact]
    public void Nothing_else_of_a_server_is_kept()
    {
        var vllm = Mapped.Shape("vllm").Scrape(Vllm(10, 4, 0));
        Assert.Equal(1, vllm.Registry.Of(OdinExporter.MlModelInferenceSeconds).Count);
        Assert.Equal(2, vllm.Registry.Of(OdinExporter.ApiRequests).Count);
        Assert.Equal(3, vllm.Registry.Families.Sum(f => f.Count));
    }

    static string Triton(int success, int microseconds) => $$"""
        # HELP nv_inference_request_success Number of successful inference requests, all batch sizes
        # TYPE nv_inference_request_success counter
        nv_inference_request_success{model="resnet50",version="1"} {{success}}
        nv_inference_request_success{model="bert",version="2"} 7
        # HELP nv_inference_request_failure Number of failed inference requests, all batch sizes
        # TYPE nv_inference_request_failure counter
        nv_inference_request_failure{model="resnet50",reason="BACKEND",version="1"} 2
        nv_inference_request_failure{model="resnet50",reason="OTHER",version="1"} 0
        # HELP nv_inference_count Number of inferences performed (does not include cached requests)
        # TYPE nv_inference_count counter
        nv_inference_count{model="resnet50",version="1"} {{success * 8}}
        # HELP nv_inference_request_duration_us Cumulative inference request duration in microseconds (includes cached requests)
        # TYPE nv_inference_request_duration_us counter
        nv_inference_request_duration_us{model="resnet50",version="1"} {{microseconds}}
        nv_inference_request_duration_us{model="bert",version="2"} 912345
        # HELP nv_inference_queue_duration_us Cumulative inference queuing duration in microseconds (includes cached requests)
        # TYPE nv_inference_queue_duration_us counter
        nv_inference_queue_duration_us{model="resnet50",version="1"} 40123
        # HELP nv_gpu_utilization GPU utilization rate [0.0 - 1.0)
        # TYPE nv_gpu_utilization gauge
        nv_gpu_utilization{gpu_uuid="GPU-0f3c9a52-6a0e-4f0e-9f4e-1c2d3e4f5a6b"} 0.42

        """;

    static string Vllm(int requests, int good, int bad) => $$"""
        # HELP python_info Python platform information
        # TYPE python_info gauge
        python_info{implementation="CPython",major="3",minor="12",patchlevel="11",version="3.12.11"} 1.0
        # HELP vllm:num_requests_running Number of requests in model execution batches.
        # TYPE vllm:num_requests_running gauge
        vllm:num_requests_running{engine="0",model_name="meta-llama/Llama-3.1-8B-Instruct"} 2.0
        # HELP vllm:e2e_request_latency_seconds Histogram of e2e request latency in seconds.
        # TYPE vllm:e2e_request_latency_seconds histogram
        vllm:e2e_request_latency_seconds_bucket{engine="0",le="0.3",model_name="meta-llama/Llama-3.1-8B-Instruct"} 0.0
        vllm:e2e_request_latency_seconds_bucket{engine="0",le="2.5",model_name="meta-llama/Llama-3.1-8B-Instruct"} {{requests - 1}}.0
        vllm:e2e_request_latency_seconds_bucket{engine="0",le="60.0",model_name="meta-llama/Llama-3.1-8B-Instruct"} {{requests}}.0
        vllm:e2e_request_latency_seconds_bucket{engine="0",le="+Inf",model_name="meta-llama/Llama-3.1-8B-Instruct"} {{requests}}.0
        vllm:e2e_request_latency_seconds_count{engine="0",model_name="meta-llama/Llama-3.1-8B-Instruct"} {{requests}}.0
        vllm:e2e_request_latency_seconds_sum{engine="0",model_name="meta-llama/Llama-3.1-8B-Instruct"} {{requests * 2.5}}
        # HELP vllm:e2e_request_latency_seconds_created Histogram of e2e request latency in seconds.
        # TYPE vllm:e2e_request_latency_seconds_created gauge
        vllm:e2e_request_latency_seconds_created{engine="0",model_name="meta-llama/Llama-3.1-8B-Instruct"} 1.7606388e+09
        # HELP http_requests_total Total number of requests by method, status and handler.
        # TYPE http_requests_total counter
        http_requests_total{handler="/v1/chat/completions",method="POST",status="2xx"} {{good}}.0
        http_requests_total{handler="/v1/chat/completions",method="POST",status="5xx"} {{bad}}.0

        """;

    static string TorchServe(string requests, string microseconds) => $$"""
        # HELP Requests2XX Torchserve prometheus counter metric with unit: Count
        # TYPE Requests2XX counter
        Requests2XX{Level="Host",Hostname="inference-0",} 79.0
        # HELP ts_inference_requests_total Torchserve prometheus counter metric with unit: Count
        # TYPE ts_inference_requests_total counter
        ts_inference_requests_total{model_name="resnet18",model_version="default",hostname="inference-0",} {{requests}}
        # HELP ts_inference_latency_microseconds Torchserve prometheus counter metric with unit: Microseconds
        # TYPE ts_inference_latency_microseconds counter
        ts_inference_latency_microseconds{model_name="resnet18",model_version="default",hostname="inference-0",} {{microseconds}}
        # HELP GPUMemoryUtilization Torchserve prometheus gauge metric with unit: Percent
        # TYPE GPUMemoryUtilization gauge

        """;

    static string KServe(int requests, double sum) => $$"""
        # HELP request_preprocess_seconds pre-process request latency
        # TYPE request_preprocess_seconds histogram
        request_preprocess_seconds_bucket{le="+Inf",model_name="sklearn-iris"} {{requests}}.0
        request_preprocess_seconds_count{model_name="sklearn-iris"} {{requests}}.0
        request_preprocess_seconds_sum{model_name="sklearn-iris"} 0.0001
        # HELP request_predict_seconds predict request latency
        # TYPE request_predict_seconds histogram
        request_predict_seconds_bucket{le="0.005",model_name="sklearn-iris"} 0.0
        request_predict_seconds_bucket{le="0.75",model_name="sklearn-iris"} {{requests}}.0
        request_predict_seconds_bucket{le="+Inf",model_name="sklearn-iris"} {{requests}}.0
        request_predict_seconds_count{model_name="sklearn-iris"} {{requests}}.0
        request_predict_seconds_sum{model_name="sklearn-iris"} {{sum}}
        # HELP request_predict_seconds_created predict request latency
        # TYPE request_predict_seconds_created gauge
        request_predict_seconds_created{model_name="sklearn-iris"} 1.67106648e+09

        """;
}
