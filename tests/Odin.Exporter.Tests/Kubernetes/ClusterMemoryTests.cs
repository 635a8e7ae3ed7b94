using System.Text;
using Microsoft.AspNetCore.Http;

namespace Odin.Exporter.Tests.Kubernetes;

[CollectionDefinition(nameof(ClusterMemoryTests), DisableParallelization = true)]
public sealed class AloneForMemory;

[Collection(nameof(ClusterMemoryTests))]
public class ClusterMemoryTests
{
    const int Pods = 10_000;

    /// <summary>A cluster of 10,000 pods of 20 kB each, 200 MB in all, of which one in ten asks for a GPU.</summary>
    [Fact]
    public async Task A_cluster_of_10000_pods_takes_a_few_megabytes()
    {
        var noise = new string('x', 18_000);
        var api = new ClusterApi(new())
        {
            Before = context => context.Request.Path == "/api/v1/pods" && !context.Request.Query.ContainsKey("watch")
                ? ListAsync(context, noise)
                : Task.CompletedTask,
        };
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await using var watched = await Watched.StartAsync(api, new FakeClock(FakeClock.Noon));
        await watched.UntilAsync("ml/unscheduled", Pods / 10);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, 0, 12_000_000);
    }

    static async Task ListAsync(HttpContext context, string noise)
    {
        var start = context.Request.Query["continue"] is [{ } token] ? int.Parse(token, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var next = start + 500 < Pods ? $"{start + 500}" : "";
        await context.Response.WriteAsync($$"""{"metadata":{"resourceVersion":"5000","continue":"{{next}}"},"items":[""");
        for (var i = start; i < start + 500; i++)
        {
            var pod = new ClusterPod { Uid = $"pod-{i}", Namespace = "ml", Created = FakeClock.Noon, Gpu = i % 10 == 0 ? "1" : "0" }.Json(i + 1);
            pod["metadata"]!["annotations"] = new System.Text.Json.Nodes.JsonObject { ["noise"] = noise };
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes((i > start ? "," : "") + pod.ToJsonString()));
        }
        await context.Response.WriteAsync("]}");
    }
}
