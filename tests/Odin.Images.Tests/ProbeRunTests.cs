using System.Globalization;

namespace Odin.Images.Tests;

/// <summary>What the image of the probe does when it runs as in a hardened cluster: read-only, without capabilities, as its own user.</summary>
[Collection(nameof(BuiltImages))]
public sealed class ProbeRunTests(BuiltImages images)
{
    const string ServiceAccount = "/var/run/secrets/kubernetes.io/serviceaccount";

    const string Pods = """
        {"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"1"},"items":[{"metadata":{"name":"tempo-0"},
          "spec":{"initContainers":[{"name":"linkerd-proxy","restartPolicy":"Always"}],"containers":[{"name":"tempo"}]},
          "status":{"phase":"Running","initContainerStatuses":[{"name":"linkerd-proxy","ready":true,"state":{"running":{}}}]}}]}
        """;

    [NeedsContainersTheory]
    [InlineData("1654:1654")]
    [InlineData("1000670000:0")]
    public async Task It_asks_the_cluster_that_it_runs_in(string user)
    {
        await images.ReadyAsync(OwnImage.Probe);
        await using var cluster = await HttpsServer.StartAsync(Pods);
        using var folder = ServiceAccountOf(cluster);
        var run = images.Podman.RunToEnd(images.TagOf(OwnImage.Probe), ["--user", user, .. InCluster(cluster, folder)], "mesh", "--selector", "app.kubernetes.io/instance=odin");
        Assert.Contains("tempo-0: in the mesh, its proxy is ready.", run.Succeeded().Output, StringComparison.Ordinal);
    }

    [NeedsContainers]
    public async Task It_does_not_trust_another_cluster()
    {
        await images.ReadyAsync(OwnImage.Probe);
        await using var cluster = await HttpsServer.StartAsync(Pods);
        await using var other = await HttpsServer.StartAsync(Pods);
        using var folder = ServiceAccountOf(other);
        var run = images.Podman.RunToEnd(images.TagOf(OwnImage.Probe), InCluster(cluster, folder), "mesh", "--selector", "a=b", "--timeout", "1s");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("certificate", run.Output, StringComparison.Ordinal);
    }

    [NeedsContainers]
    public async Task Wrong_arguments_end_it_with_2()
    {
        await images.ReadyAsync(OwnImage.Probe);
        var run = images.Podman.RunToEnd(images.TagOf(OwnImage.Probe), [], "mesh");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Odin.Probe: mesh: --selector SELECTOR is missing", run.Error, StringComparison.Ordinal);
    }

    [NeedsContainers]
    public async Task It_ends_when_it_is_asked_to()
    {
        await images.ReadyAsync(OwnImage.Probe);
        var container = images.Podman.Start(images.TagOf(OwnImage.Probe), [], "metrics", "--prometheus", "http://127.0.0.1:1", "--series", "up");
        await Eventually.AsyncTrue(() => Task.FromResult(images.Podman.Log(container).Contains("Connection refused", StringComparison.Ordinal)));
        images.Podman.Stop(container);
        Assert.Equal("1", images.Podman.Inspect(container, "{{.State.ExitCode}}"));
        Assert.Contains(", asked to end:", images.Podman.Log(container), StringComparison.Ordinal);
    }

    static string[] InCluster(HttpsServer cluster, TemporaryFolder folder) =>
    [
        "--env", "KUBERNETES_SERVICE_HOST=localhost", "--env", $"KUBERNETES_SERVICE_PORT={cluster.Url.Port.ToString(CultureInfo.InvariantCulture)}",
        "--volume", $"{folder.Path}:{ServiceAccount}:ro",
    ];

    static TemporaryFolder ServiceAccountOf(HttpsServer cluster)
    {
        var folder = new TemporaryFolder();
        RunningExporter.ReadableByAll(folder.Path);
        foreach (var (name, text) in new[] { ("token", "t0ken"), ("namespace", "odin"), ("ca.crt", cluster.Authority) })
            RunningExporter.ReadableByAll(folder.Write(name, text));
        return folder;
    }
}
