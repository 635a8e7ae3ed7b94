using static Odin.Probe.Tests.PodJson;

namespace Odin.Probe.Tests;

/// <summary>What the verbs that ask the Kubernetes API say when it does not answer as it should.</summary>
public sealed class ClusterAccessTests
{
    static readonly string[] Arguments = ["mesh", "--selector", "a=b"];

    [Fact]
    public async Task A_missing_right_ends_it_at_once_with_the_words_of_the_API_and_the_way_out()
    {
        const string Said = "pods is forbidden: User \\\"system:serviceaccount:odin:probe\\\" cannot list resource \\\"pods\\\"";
        await using var cluster = await TestCluster.StartAsync((_, _) => TestCluster.Status(403, "Forbidden", Said));
        (await cluster.RunAsync(Arguments)).AtOnce().Failed(
            "answers 403 Forbidden: pods is forbidden: User \"system:serviceaccount:odin:probe\" cannot list resource",
            "The pod's service account needs the right to list on pods in odin: give it a Role.");
    }

    [Fact]
    public async Task A_token_that_is_not_taken_ends_it_at_once()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(Pod("tempo-0").Meshed()));
        cluster.Replace("token", "another");
        (await cluster.RunAsync(Arguments)).AtOnce().Failed("answers 401 Unauthorized: Unauthorized");
    }

    [Fact]
    public async Task A_wrong_selector_ends_it_at_once()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => TestCluster.Status(400, "BadRequest", "unable to parse requirement"));
        (await cluster.RunAsync(Arguments)).AtOnce().Failed("answers 400 Bad Request: unable to parse requirement");
    }

    [Theory]
    [InlineData("localhost", true, true)]
    [InlineData("localhost", true, false)]
    [InlineData("elsewhere", false, false)]
    public async Task It_trusts_the_clusters_own_authority_and_name_alone(string name, bool isOther, bool isImpostor)
    {
        var authority = new Authority();
        var trusted = !isOther ? authority : isImpostor ? authority.Impostor() : new Authority();
        await using var cluster = await TestCluster.StartAsync((_, _) => List(Pod("tempo-0").Meshed()), authority, trusted, name);
        (await cluster.RunAsync([.. Arguments, "--timeout", "3s"])).Failed(
            "the time is over", "The Kubernetes API (https://localhost:", "cannot be trusted: ", "It has to show a certificate for its name, from an authority of '", "ca.crt'.");
        Assert.Empty(cluster.Asked);
    }

    [Fact]
    public async Task It_trusts_an_authority_below_another_one()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(Pod("tempo-0").Meshed()), new Authority(new Authority()));
        (await cluster.RunAsync(Arguments)).Passed();
    }

    [Theory]
    [InlineData("token")]
    [InlineData("ca.crt")]
    [InlineData("namespace")]
    public async Task A_missing_or_empty_file_is_named(string file)
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => List(Pod("tempo-0").Meshed()));
        cluster.Replace(file, "");
        (await cluster.RunAsync(Arguments)).AtOnce().Failed($"{file}' cannot be read: ", "automountServiceAccountToken");
        cluster.Remove(file);
        (await cluster.RunAsync(Arguments)).AtOnce().Failed($"{file}' cannot be read: ", "automountServiceAccountToken");
    }

    [Fact]
    public async Task It_says_when_it_runs_in_no_cluster() =>
        (await Probed.RunAsync(Arguments)).AtOnce().Failed("This runs in no cluster: KUBERNETES_SERVICE_HOST is not set.");

    [Fact]
    public async Task What_may_pass_is_asked_again()
    {
        Answer[] answers = [TestCluster.Status(500, "InternalError", "etcdserver: leader changed"), Answer.Html, Answer.Json("{}"), TestCluster.Status(429, "TooManyRequests", "slow down"), List(Pod("tempo-0").Meshed())];
        await using var cluster = await TestCluster.StartAsync((_, n) => answers[n]);
        (await cluster.RunAsync("mesh", "--selector", "a=b")).Passed()
            .Said("answers 500 Internal Server Error: etcdserver: leader changed").Said("answers what is not expected: ").Said("answers 429 Too Many Requests: slow down");
    }

    [Fact]
    public async Task What_nobody_thought_of_fails_the_check_and_says_where()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => Answer.Json("""{"metadata":{},"items":[null]}"""));
        (await cluster.RunAsync(Arguments)).AtOnce().Failed("- The probe itself failed, please report it: System.NullReferenceException", "MeshedPod");
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        await using var cluster = await TestCluster.StartAsync((_, _) => Answer.Never);
        (await cluster.RunAsync([.. Arguments, "--timeout", "1s"])).Failed("the time is over", "There was no answer yet.");
    }
}
