using static Odin.Probe.Tests.PodJson;

namespace Odin.Probe.Tests;

public sealed class MeshTests
{
    const string Inject = "linkerd.io/inject";

    static readonly string[] Arguments = ["mesh", "--selector", "app.kubernetes.io/instance=odin"];

    [Fact]
    public async Task Pods_with_a_proxy_that_is_ready_pass()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(Pod("tempo-0").Meshed(), Pod("loki-0").MeshedAsBefore()));
        var run = (await cluster.RunAsync(Arguments)).Passed();
        run.Said("tempo-0: in the mesh, its proxy is ready.").Said("loki-0: in the mesh, its proxy is ready.");
    }

    [Fact]
    public async Task It_asks_for_the_labels_in_its_own_namespace_or_another()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(Pod("tempo-0").Meshed()));
        (await cluster.RunAsync(Arguments)).Passed();
        (await cluster.RunAsync([.. Arguments, "--namespace=other"])).Passed();
        Assert.Equal(
            new[] { "odin", "other" }.Select(n => $"/api/v1/namespaces/{n}/pods?limit=100&labelSelector=app.kubernetes.io%2Finstance%3Dodin"),
            cluster.Asked.Select(a => a.Path));
    }

    [Fact]
    public async Task Pods_that_were_not_injected_are_named_with_the_reason()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(
            Pod("tempo-0").Meshed(), Pod("loki-0"), Pod("grafana-0", annotations: (Inject, "enabled"))));
        var run = (await cluster.RunUntilAsync(1, Arguments)).Failed(
            "- loki-0 has no container linkerd-proxy: it does not ask for one; annotate it, or its namespace, with linkerd.io/inject: enabled, and restart",
            "- grafana-0 has no container linkerd-proxy: it asks for one (linkerd.io/inject: enabled), and Linkerd's injector did not answer");
        Assert.DoesNotContain("tempo-0", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "- tempo-0 has a linkerd-proxy that is not ready; kubectl logs tempo-0 -c linkerd-proxy says more.")]
    [InlineData("ImagePullBackOff", "- tempo-0 has a linkerd-proxy that is not ready (ImagePullBackOff); kubectl logs")]
    public async Task A_proxy_that_is_not_ready_is_named(string? waiting, string problem)
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(Pod("tempo-0").Meshed(isReady: false, waiting)));
        (await cluster.RunUntilAsync(1, Arguments)).Failed(problem);
    }

    [Fact]
    public async Task A_proxy_may_become_ready_while_it_waits()
    {
        await using var cluster = await TestCluster.StartAsync((_, n) => List(Pod("tempo-0", "Pending").Meshed(isReady: n > 0)));
        (await cluster.RunAsync("mesh", "--selector=a=b")).Passed().Said("tempo-0 has a linkerd-proxy that is not ready");
    }

    [Fact]
    public async Task A_pod_that_is_not_scheduled_yet_is_waited_for()
    {
        var fresh = Pod("tempo-0", "Pending").Meshed();
        fresh["status"] = new System.Text.Json.Nodes.JsonObject { ["phase"] = "Pending" };
        await using var cluster = await TestCluster.StartAsync((_, n) => n == 0 ? List(fresh) : List(Pod("tempo-0").Meshed()));
        (await cluster.RunAsync("mesh", "--selector=a=b")).Passed().Said("tempo-0 has a linkerd-proxy that is not ready;");
    }

    [Fact]
    public async Task Pods_that_cannot_or_need_not_be_in_the_mesh_are_not_expected_in_it()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(
            Pod("tempo-0").Meshed(), Pod("node", hostNetwork: true), Pod("job-done", "Succeeded"), Pod("job-failed", "Failed"),
            Pod("old").BeingDeleted(), Pod("test", annotations: (Inject, "disabled"))));
        (await cluster.RunAsync(Arguments)).Passed()
            .Said("node: not expected in the mesh, on its node's network.").Said("job-done: not expected in the mesh, has ended.")
            .Said("job-failed: not expected in the mesh, has ended.").Said("old: not expected in the mesh, is being deleted.")
            .Said("test: not expected in the mesh, has linkerd.io/inject: disabled.");
    }

    [Fact]
    public async Task It_fails_when_no_pod_is_expected_in_the_mesh()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(Pod("node", hostNetwork: true)));
        (await cluster.RunUntilAsync(1, Arguments)).Failed("None of the 1 pods app.kubernetes.io/instance=odin in odin is expected in the mesh: node (");
    }

    [Fact]
    public async Task It_fails_when_no_pod_has_the_labels()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List());
        (await cluster.RunUntilAsync(1, Arguments)).Failed("No pod in odin has the labels app.kubernetes.io/instance=odin");
    }

    [Fact]
    public async Task It_reads_all_pages_and_begins_again_when_they_are_gone()
    {
        await using var cluster = await TestCluster.StartAsync((asked, n) =>
            n == 1 ? TestCluster.Status(410, "Expired", "The provided continue parameter is too old")
            : asked.Path.EndsWith("&continue=more%3D1", StringComparison.Ordinal) ? List(Pod("loki-0")) : List("more=1", Pod("tempo-0").Meshed()));
        (await cluster.RunUntilAsync(4, Arguments)).Failed("- loki-0 has no container linkerd-proxy").Said("The provided continue parameter is too old");
    }
}
