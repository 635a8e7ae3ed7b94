namespace Odin.Backup.Tests;

/// <summary>What the verbs say, and do, when the API does not answer as it should.</summary>
public sealed class ClusterAccessTests
{
    [Theory]
    [InlineData(500, "InternalError", "etcdserver: leader changed")]
    [InlineData(503, "ServiceUnavailable", "apiserver not ready")]
    [InlineData(429, "TooManyRequests", "slow down")]
    public async Task What_may_pass_is_asked_again(int code, string reason, string message)
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (_, n) => n % 3 == 1 ? Fault.Of(code, reason, message) : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Done).Said($"the Kubernetes API (https://localhost:", $"it answers {code}: {message}. It is asked again.");
        workload.Has(TestWorkload.Restored, 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_that_is_lost_is_asked_for_again_whether_it_was_done_or_not(bool isBefore)
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (_, n) => n % 2 == 0 ? Fault.Gone with { IsBefore = isBefore } : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Done).Said("it cannot be asked: ");
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task An_API_that_stays_away_ends_it_and_the_next_run_goes_on()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (_, n) => n > 40 ? Fault.Of(503, "ServiceUnavailable", "no endpoints") : null;
        (await workload.RestoreAsync("restore-1", "--api-limit", "1m")).Ended(ExitCode.Unfinished).Said(
            "it answers 503: no endpoints. It was asked again for 1m. See that it runs and that a NetworkPolicy lets this pod reach it; then start this again: it continues where it was.");
        workload.Cluster.Faults = (_, _) => null;
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_list_whose_pages_are_no_longer_kept_is_begun_anew()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 4);
        var gone = 0;
        workload.Cluster.Faults = (call, n) => call.Verb == "list" && n % 4 == 0 && gone++ < 10 ? Fault.Of(410, "Expired", "The provided continue parameter is too old") : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Done);
        Assert.True(gone > 0);
        workload.Has(TestWorkload.Restored, 4);
    }

    [Theory]
    [InlineData("get", "configmaps", "'get' on 'configmaps'")]
    [InlineData("patch", "configmaps", "'patch' on 'configmaps'")]
    [InlineData("get", "statefulsets.apps", "'get' on 'statefulsets.apps'")]
    [InlineData("create", "jobs.batch", "'create' on 'jobs.batch'")]
    [InlineData("get", "jobs.batch", "'get' on 'jobs.batch'")]
    [InlineData("list", "pods", "'list' on 'pods'")]
    public async Task A_right_that_is_missing_is_known_before_anything_is_touched(string verb, string resource, string right)
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) => call.Verb == verb && call.Resource == resource ? Fault.Of(403, "Forbidden", $"{resource} is forbidden") : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said($"with 403: {resource} is forbidden.", $"When a right is missing, give the pod's service account a Role with {right}.");
        workload.Has("old", 1);
        Assert.DoesNotContain(workload.Cluster.Calls, c => c.Resource == "statefulsets/scale.apps");
    }

    [Fact]
    public async Task A_right_that_is_taken_away_meanwhile_leaves_a_run_that_can_go_on()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) => call is { Verb: "patch", Resource: "configmaps" } && workload.Replicas == 0 ? Fault.Of(403, "Forbidden", "configmaps is forbidden") : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Unfinished).Said("the run cannot go on in phase Stopping: the Kubernetes API", "The workload had 1 replicas. The state is kept: start it again, and it continues.");
        workload.Cluster.Faults = (_, _) => null;
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_token_that_was_taken_and_is_not_for_a_while_is_shown_again()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (_, n) => n % 10 is 7 or 8 ? Fault.Of(401, "Unauthorized", "Unauthorized") : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Done).Said("it answers 401: Unauthorized. It is asked again.");
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_token_that_is_no_longer_taken_ends_it_and_the_next_run_goes_on()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (_, n) => n > 40 ? Fault.Of(401, "Unauthorized", "Unauthorized") : null;
        (await workload.RestoreAsync("restore-1", "--api-limit", "1m")).Ended(ExitCode.Unfinished).Said("it answers 401: Unauthorized. It was asked again for 1m.");
        workload.Cluster.Faults = (_, _) => null;
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_list_that_never_is_whole_ends_it()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) => call.Verb == "list" ? Fault.Of(410, "Expired", "The provided continue parameter is too old") : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("it answers 'list pods' with 410: The provided continue parameter is too old.");
    }

    [Theory]
    [InlineData("pods")]
    [InlineData("jobs.batch")]
    [InlineData("statefulsets.apps")]
    [InlineData("configmaps")]
    public async Task An_answer_with_nothing_in_it_is_said(string resource)
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) => call.Resource == resource && call.Verb is "get" or "list"
            ? new(200, """{"metadata":null,"items":[{"metadata":null,"spec":null,"status":null}],"spec":null,"status":null,"data":null}""")
            : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("with what is not expected: ", "See that KUBERNETES_SERVICE_HOST leads to the API, and to nothing before it.");
    }

    [Fact]
    public async Task A_workload_that_may_not_be_scaled_is_left_as_it_is()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) => call.Resource == "statefulsets/scale.apps" ? Fault.Of(403, "Forbidden", "forbidden") : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("a Role with 'patch' on 'statefulsets/scale.apps'.");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_Job_that_the_cluster_does_not_take_is_known_before_anything_is_touched()
    {
        await using var workload = await TestWorkload.StartAsync();
        var created = 0;
        workload.Cluster.Faults = (call, _) => call.Verb == "create" && created++ == 1 ? Fault.Of(422, "Invalid", "Job.batch is invalid: spec.template: Required value") : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("Job.batch is invalid: spec.template: Required value.", "Nothing was touched.");
        workload.Has("old", 1);
        Assert.Empty(workload.Cluster.Objects.All("jobs.batch"));
    }

    [Theory]
    [InlineData("token")]
    [InlineData("ca.crt")]
    [InlineData("namespace")]
    public async Task A_file_of_the_service_account_that_is_missing_is_named(string file)
    {
        await using var cluster = await ClusterApi.StartAsync();
        var ran = await cluster.RunAsync("p", () => File.Delete(Path.Combine(cluster.Folder, file)), "snapshot", "loki", "--claim", "data");
        ran.Ended(ExitCode.Failed).Said($"{file}: it cannot be read: ", "Let the pod have its service account's token (automountServiceAccountToken).");
    }

    [Fact]
    public async Task An_authority_that_is_not_the_clusters_is_not_trusted()
    {
        await using var cluster = await ClusterApi.StartAsync();
        var ran = await cluster.RunAsync("p", () => File.WriteAllText(Path.Combine(cluster.Folder, "ca.crt"), new Authority().Pem), "snapshot", "loki", "--claim", "data", "--api-limit", "5s");
        ran.Ended(ExitCode.Unfinished).Said("it cannot be trusted: ", "It has to show a certificate for its name, from an authority of '");
        Assert.Empty(cluster.Calls);
    }

    [Fact]
    public async Task A_token_that_is_not_taken_ends_it()
    {
        await using var cluster = await ClusterApi.StartAsync();
        var ran = await cluster.RunAsync("p", () => File.WriteAllText(Path.Combine(cluster.Folder, "token"), "another"), "snapshot", "loki", "--claim", "data");
        ran.Ended(ExitCode.Failed).Said("with 401: Unauthorized. See that the pod's service account still is there: its token is not taken.");
    }

    [Fact]
    public async Task A_token_that_the_kubelet_replaces_is_read_anew()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (_, n) =>
        {
            if (n % 10 == 9) workload.Cluster.ReplaceToken();
            return null;
        };
        (await workload.RestoreAsync()).Ended(ExitCode.Done);
    }

    [Fact]
    public async Task It_says_when_it_runs_in_no_cluster()
    {
        var said = new StringWriter();
        var run = new BackupRun(TextWriter.Null, new(said, isTerminal: false, TimeProvider.System), TextWriter.Null, new(_ => null, TimeProvider.System));
        Assert.Equal(ExitCode.Failed, await run.RunAsync(["snapshot", "loki", "--claim", "data"], CancellationToken.None));
        Assert.Contains("the environment: this runs in no cluster: KUBERNETES_SERVICE_HOST is not set. Run it as a pod, as the chart's Jobs do.", said.ToString(), StringComparison.Ordinal);
    }
}
