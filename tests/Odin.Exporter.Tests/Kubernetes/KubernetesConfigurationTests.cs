namespace Odin.Exporter.Tests.Kubernetes;

public class KubernetesConfigurationTests
{
    readonly KubernetesConfiguration _right = new();

    [Fact]
    public void The_defaults_are_right() => Assert.Empty(_right.Problems("k"));

    [Theory]
    [InlineData("gpu", "ODIN3010 k.resources[0]")]
    [InlineData("Nvidia.com/gpu", "ODIN3010 k.resources[0]")]
    [InlineData("nvidia.com/gpu/x", "ODIN3010 k.resources[0]")]
    [InlineData("nvidia.com/gpu\n", "ODIN3010 k.resources[0]")]
    [InlineData("nvidia.com/mig-1g.5gb", null)]
    public void A_resource_is_a_domain_and_a_name(string name, string? problem) => Says(_right with { Resources = [name] }, problem);

    [Fact]
    public void No_resource_and_one_twice_are_problems()
    {
        Says(_right with { Resources = [] }, "ODIN3010 k.resources");
        Says(_right with { Resources = ["a.b/c", "a.b/c"] }, "ODIN3010 k.resources[1]");
    }

    [Theory]
    [InlineData("ml", null)]
    [InlineData("ML", "ODIN3011 k.namespaces[0]")]
    [InlineData("../secrets", "ODIN3011 k.namespaces[0]")]
    [InlineData("-ml", "ODIN3011 k.namespaces[0]")]
    public void A_namespace_is_a_label(string name, string? problem) => Says(_right with { Namespaces = [name] }, problem);

    [Fact]
    public void A_namespace_twice_is_a_problem() => Says(_right with { Namespaces = ["ml", "ml"] }, "ODIN3011 k.namespaces[1]");

    [Theory]
    [InlineData("https://10.0.0.1:6443", "token", null)]
    [InlineData("http://127.0.0.1:8001", "token", null)]
    [InlineData("http://10.0.0.1:8001", null, null)]
    [InlineData("http://10.0.0.1:8001", "token", "ODIN3012 k.apiServer")]
    [InlineData("10.0.0.1:6443", null, "ODIN3012 k.apiServer")]
    public void No_token_goes_over_the_network_in_the_clear(string server, string? token, string? problem) =>
        Says(_right with { ApiServer = server, TokenFile = token }, problem);

    [Theory]
    [InlineData("10.0.0.1", "https://10.0.0.1:6443/api/v1/pods")]
    [InlineData("fd00::1", "https://[fd00::1]:6443/api/v1/pods")]
    public void In_a_cluster_the_service_account_asks_the_clusters_server(string host, string url)
    {
        var server = ApiServer.Of(_right, name => name == "KUBERNETES_SERVICE_HOST" ? host : "6443");
        Assert.Equal(url, server.At("/api/v1/pods").AbsoluteUri);
        Assert.Equal("/var/run/secrets/kubernetes.io/serviceaccount/token", server.Settings.TokenFile);
        Assert.Equal("/var/run/secrets/kubernetes.io/serviceaccount/ca.crt", server.Settings.CaFile);
    }

    [Fact]
    public void A_server_that_is_named_gets_no_token_of_the_service_account()
    {
        var server = ApiServer.Of(_right with { ApiServer = "https://rancher/k8s/clusters/c-1/" }, _ => "10.0.0.1");
        Assert.Equal("https://rancher/k8s/clusters/c-1/api/v1/pods", server.At("/api/v1/pods").AbsoluteUri);
        Assert.Equal((null, null), (server.Settings.TokenFile, server.Settings.CaFile));
    }

    [Fact]
    public void Outside_a_cluster_without_a_server_it_says_what_to_do()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => ApiServer.Of(_right, _ => null));
        Assert.StartsWith("ODIN3013: ", failure.Message, StringComparison.Ordinal);
    }

    static void Says(KubernetesConfiguration configuration, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], configuration.Problems("k").Select(p => $"{p.Code} {p.Path}"));
}
