using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Http;
using Odin.Charts.Metrics.Catalogues;
using Odin.Exporter.Tests.Outbound;
using Odin.Exporter.Tests.Sources;

namespace Odin.Exporter.Tests.Endpoints;

public class EndpointSourceTests
{
    static readonly MappingConfiguration Requests = new()
    {
        Metric = "api_requests_total",
        Value = "r",
        Labels = new Dictionary<string, EndpointLabelConfiguration>
        {
            ["method"] = new() { Value = "GET" }, ["endpoint"] = new() { Value = "/" }, ["status"] = new() { Value = "200" },
        },
    };

    static readonly MappingConfiguration Queue = new()
    {
        Metric = "gpu_job_queue_length",
        Value = "q",
        Labels = new Dictionary<string, EndpointLabelConfiguration> { ["namespace"] = new() { Value = "ml" }, ["reason"] = new() { Value = "gated" } },
    };

    static readonly MappingConfiguration Accuracy = new()
    {
        Metric = "ml_model_accuracy",
        Value = "a",
        Scale = 0.01,
        Labels = new Dictionary<string, EndpointLabelConfiguration> { ["model_name"] = new() { Label = "model" } },
    };

    [Fact]
    public async Task Every_address_of_a_name_is_scraped()
    {
        var scrapes = 0;
        await using var server = await ModelServer.StartAsync((address, c) =>
        {
            var replica = address.GetAddressBytes()[3];
            var requests = Interlocked.Increment(ref scrapes) <= 3 ? 100 : 100 + replica;
            return c.Response.WriteAsync($"r {requests}\nq {replica}\na{{model=\"m\"}} {90 + replica}\n");
        });
        await using var running = Run(server.Url, [Requests, Queue, Accuracy], () => ModelServer.Addresses, TimeSpan.FromSeconds(10));
        await Running.UntilAsync(() => running.Collections >= 2);
        Assert.Equal(1 + 2 + 3, RequestsOf(running));
        Assert.Equal([1.0 + 2 + 3], Values(running, OdinExporter.GpuJobQueueLength));
        Assert.Equal(0.92, Assert.Single(Values(running, OdinExporter.MlModelAccuracy)), 1e-9);
    }

    [Fact]
    public async Task A_replica_with_an_address_of_each_family_is_scraped_once()
    {
        await using var server = await ModelServer.StartAsync((_, c) => c.Response.WriteAsync("q 1\n"));
        await using var running = Run(server.Url, [Queue], addresses: () => [IPAddress.IPv6Loopback, IPAddress.Loopback]);
        await Running.UntilAsync(() => running.Collections >= 2);
        Assert.Equal(0, running.Errors("unreachable"));
        Assert.Equal([1.0], Values(running, OdinExporter.GpuJobQueueLength));
    }

    [Fact]
    public async Task A_replica_that_goes_takes_its_gauges_with_it_and_what_it_counted_stays()
    {
        var (scrapes, replicas) = (0, ModelServer.Addresses);
        await using var server = await ModelServer.StartAsync((_, c) => c.Response.WriteAsync($"r {Interlocked.Increment(ref scrapes)}\nq 1\n"));
        await using var running = Run(server.Url, [Requests, Queue], () => replicas, TimeSpan.FromSeconds(10));
        await Running.UntilAsync(() => running.Collections >= 2 && Values(running, OdinExporter.GpuJobQueueLength) is [3]);
        replicas = [.. replicas.Take(1)];
        await Running.UntilAsync(() => Values(running, OdinExporter.GpuJobQueueLength) is [1]);
        Assert.True(RequestsOf(running) > 0);
    }

    [Fact]
    public async Task One_replica_that_fails_does_not_hold_up_the_others()
    {
        await using var server = await ModelServer.StartAsync((address, c) => address.Equals(ModelServer.Addresses[1])
            ? Task.Delay(Timeout.Infinite, c.RequestAborted)
            : c.Response.WriteAsync("q 1\n"));
        await using var running = Run(server.Url, [Queue], addresses: () => ModelServer.Addresses);
        await Running.UntilAsync(() => running.Errors("timeout") >= 1 && Values(running, OdinExporter.GpuJobQueueLength) is [2]);
        await Running.UntilAsync(() => running.Collections >= 1);
    }

    [Fact]
    public async Task Gauges_go_away_when_a_server_fails_again_and_again()
    {
        var isBroken = false;
        await using var server = await LoopbackServer.StartAsync(c =>
        {
            c.Response.StatusCode = Volatile.Read(ref isBroken) ? 503 : 200;
            return c.Response.WriteAsync("q 5\n");
        });
        await using var running = Run(server.Url.ToString(), [Queue]);
        await Running.UntilAsync(() => Values(running, OdinExporter.GpuJobQueueLength) is [5]);
        Volatile.Write(ref isBroken, true);
        await Running.UntilAsync(() => running.Errors("status") >= PolledSource.MaxFailures + 1);
        Assert.Empty(Values(running, OdinExporter.GpuJobQueueLength));
        Volatile.Write(ref isBroken, false);
        await Running.UntilAsync(() => Values(running, OdinExporter.GpuJobQueueLength) is [5]);
    }

    [Fact]
    public async Task Gauges_out_of_their_range_are_dropped()
    {
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("a{model=\"m\"} 250\nq -1\n"));
        await using var running = Run(server.Url.ToString(), [Queue, Accuracy]);
        await Running.UntilAsync(() => running.Collections >= 2);
        Assert.True(running.Dropped("invalid") >= 4);
        Assert.Equal(0, running.Registry.Of(OdinExporter.Observations).Get("models")!.Value);
        Assert.Empty(Values(running, OdinExporter.MlModelAccuracy));
        Assert.Empty(Values(running, OdinExporter.GpuJobQueueLength));
    }

    [Fact]
    public async Task A_source_that_stops_takes_its_gauges_back()
    {
        await using var server = await LoopbackServer.StartAsync(c => c.Response.WriteAsync("q 5\n"));
        var running = Run(server.Url.ToString(), [Queue]);
        await Running.UntilAsync(() => Values(running, OdinExporter.GpuJobQueueLength) is [5]);
        await running.StopAsync();
        Assert.Empty(Values(running, OdinExporter.GpuJobQueueLength));
    }

    [Fact]
    public async Task A_name_without_an_address_is_unreachable()
    {
        await using var running = Run("http://models.invalid/metrics", [Queue], addresses: null, timeout: TimeSpan.FromSeconds(30));
        await Running.UntilAsync(() => running.Errors("unreachable") >= 1);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "hangs before it answers", "timeout" },
        { "hangs within its body", "timeout" },
        { "answers byte by byte without end", "timeout" },
        { "sends a body without end", "too_large" },
        { "sends a gzip bomb", "too_large" },
        { "sends something else as gzip", "invalid" },
        { "redirects to itself", "status" },
        { "answers 404", "status" },
        { "answers 500", "status" },
        { "sends a page", "invalid" },
        { "sends JSON", "invalid" },
        { "sends bytes", "invalid" },
        { "sends one endless label", "too_large" },
        { "sends OpenMetrics that is cut off", "invalid" },
        { "hangs up", "unreachable" },
        { "hangs up within its body", "unreachable" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_server_that_misbehaves_only_counts_an_error(string deed, string reason)
    {
        await using var server = await LoopbackServer.StartAsync(c => MisbehaveAsync(deed, c));
        await using var running = Run(server.Url.ToString(), [Requests, Queue]);
        await Running.UntilAsync(() => running.Errors(reason) >= 2);
        Assert.Equal(0UL, running.Collections);
        Assert.Empty(Values(running, OdinExporter.GpuJobQueueLength));
        Assert.Equal(0, running.Registry.Of(OdinExporter.ApiRequests).Count);
    }

    static async Task MisbehaveAsync(string deed, HttpContext c)
    {
        var (answer, stop) = (c.Response, c.RequestAborted);
        switch (deed)
        {
            case "hangs before it answers": await Task.Delay(Timeout.Infinite, stop); break;
            case "hangs within its body":
                await answer.WriteAsync("q 1\n", stop);
                await Task.Delay(Timeout.Infinite, stop);
                break;
            case "answers byte by byte without end":
                for (; ; await Task.Delay(20, stop))
                {
                    await answer.WriteAsync("#", stop);
                    await answer.Body.FlushAsync(stop);
                }
            case "sends a body without end":
                while (true) await answer.WriteAsync(new string('\n', 10_000), stop);
            case "sends a gzip bomb":
                answer.Headers.ContentEncoding = "gzip";
                await using (var gzip = new GZipStream(answer.Body, CompressionLevel.Fastest))
                    for (var i = 0; i < 1000; i++) await gzip.WriteAsync(new byte[100_000], stop);
                break;
            case "sends something else as gzip":
                answer.Headers.ContentEncoding = "gzip";
                await answer.WriteAsync("q 1\n", stop);
                break;
            case "redirects to itself": answer.Redirect("/"); break;
            case "answers 404": answer.StatusCode = 404; break;
            case "answers 500":
                answer.StatusCode = 500;
                await answer.WriteAsync("q 1\n", stop);
                break;
            case "sends a page": await answer.WriteAsync("<!doctype html><title>models</title>", stop); break;
            case "sends JSON": await answer.WriteAsync("""{"q": 1}""", stop); break;
            case "sends bytes": await answer.Body.WriteAsync(new byte[] { 0, 1, 2, 0xFF, 0xFE, 10, 200 }, stop); break;
            case "sends one endless label":
                await answer.WriteAsync("q{a=\"", stop);
                while (true) await answer.WriteAsync(new string('x', 10_000), stop);
            case "sends OpenMetrics that is cut off":
                answer.ContentType = "application/openmetrics-text; version=1.0.0; charset=utf-8";
                await answer.WriteAsync("q 1\n", stop);
                break;
            case "hangs up": c.Abort(); break;
            case "hangs up within its body":
                answer.ContentLength = 100;
                await answer.WriteAsync("q 1\n", stop);
                await answer.Body.FlushAsync(stop);
                c.Abort();
                break;
        }
    }

    static Running Run(
        string url, IReadOnlyList<MappingConfiguration> metrics, Func<IReadOnlyList<IPAddress>>? addresses = null, TimeSpan? timeout = null)
    {
        var configuration = new EndpointConfiguration
        {
            Name = "models", Url = url, Metrics = metrics, MaxBodyBytes = 1 << 20,
            Interval = TimeSpan.FromMilliseconds(50), Timeout = timeout ?? TimeSpan.FromMilliseconds(500),
        };
        return new(c => new EndpointSource(configuration, c, addresses is null ? null : (_, _) => Task.FromResult(addresses())));
    }

    static double RequestsOf(Running running) => running.Registry.Of(OdinExporter.ApiRequests).Get("GET", "/", "200")!.Value;

    static List<double> Values(Running running, Odin.Charts.Metrics.Gauge metric) => [.. running.Registry.Of(metric).Series.Select(s => s.Value)];
}
