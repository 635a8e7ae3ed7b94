using System.Text;
using System.Text.Json;

namespace Odin.Exporter.Tests.Kubernetes;

public class ObjectReaderTests
{
    static readonly GpuResources Resources = new(["nvidia.com/gpu", "amd.com/gpu"]);

    [Theory]
    [InlineData("""{"limits":{"nvidia.com/gpu":"1"}}""", true)]
    [InlineData("""{"requests":{"amd.com/gpu":"8"}}""", true)]
    [InlineData("""{"requests":{"cpu":"4"},"limits":{"cpu":"4","nvidia.com/gpu":"2"},"claims":[{"name":"x"}]}""", true)]
    [InlineData("""{"limits":{"nvidia.com/gpu":"0"},"requests":{"nvidia.com/gpu":"0"}}""", false)]
    [InlineData("""{"limits":{"nvidia.com/gpu":"0.0"}}""", false)]
    [InlineData("""{"limits":{"nvidia.com/gpu":"0e9"}}""", false)]
    [InlineData("""{"limits":{"nvidia.com/gpu":"1k"}}""", true)]
    [InlineData("""{"limits":{"nvidia.com/mig-1g.5gb":"1"}}""", false)]
    [InlineData("""{"limits":{"cpu":"1"}}""", false)]
    [InlineData("""{"limits":null}""", false)]
    [InlineData("""{}""", false)]
    [InlineData("""null""", false)]
    public void A_container_asks_by_a_limit_or_a_request(string resources, bool asks)
    {
        var container = $$$"""{"name":"x","env":[{"name":"limits","value":"nvidia.com/gpu"}],"resources":{{{resources}}},"ports":[]}""";
        Assert.Equal(asks, Pod($$$"""{"spec":{"containers":[{"name":"first"},{{{container}}},{"name":"last"}]}}""").AsksForGpu);
        Assert.Equal(asks, Pod($$$"""{"spec":{"initContainers":[{{{container}}}],"containers":[{"name":"main"}]}}""").AsksForGpu);
        Assert.Equal(asks, Job($$$"""{"spec":{"template":{"spec":{"containers":[{{{container}}}]} }} }""").AsksForGpu);
    }

    [Fact]
    public void Metadata_are_read_wherever_they_stand()
    {
        var pod = Pod("""
            {"status":{"phase":"Pending"},"metadata":{"labels":{"uid":"no","namespace":"no"},"managedFields":[{"uid":"no"}],"ownerReferences":
            [{"apiVersion":"apps/v1","kind":"ReplicaSet","uid":"r"},{"uid":"j","kind":"Job","apiVersion":"batch/v1","controller":true}],
            "uid":"u","namespace":"ml","resourceVersion":"7","creationTimestamp":"2026-11-23T12:00:00Z","deletionTimestamp":"2026-11-23T12:01:00Z",
            "deletionGracePeriodSeconds":30}}
            """).Metadata;
        Assert.Equal(("u", "ml", "7", "j"), (pod.Uid, pod.Namespace, pod.ResourceVersion, pod.JobUid));
        Assert.Equal((FakeClock.Noon, FakeClock.Noon.AddSeconds(30)), (pod.Created, pod.DeletionAsked));
    }

    [Theory]
    [InlineData("batch.volcano.sh/v1alpha1", "Job")]
    [InlineData("batch/v1", "CronJob")]
    public void Jobs_of_others_own_no_pod(string version, string kind) =>
        Assert.Null(Pod($$$"""{"metadata":{"ownerReferences":[{"apiVersion":"{{{version}}}","kind":"{{{kind}}}","uid":"x"}]}}""").Metadata.JobUid);

    [Fact]
    public void The_first_start_counts_also_before_restarts_and_init_containers_do_not()
    {
        var pod = Pod("""
            {"status":{"phase":"Running","initContainerStatuses":[{"name":"sidecar","state":{"running":{"startedAt":"2026-11-23T11:00:00Z"}}}],
            "containerStatuses":[
            {"name":"a","state":{"running":{"startedAt":"2026-11-23T12:09:00Z"}},
            "lastState":{"terminated":{"startedAt":"2026-11-23T12:01:00Z","finishedAt":"2026-11-23T12:08:00Z"}}},
            {"name":"b","state":{"terminated":{"startedAt":"2026-11-23T12:02:00Z","finishedAt":"2026-11-23T12:03:00Z"}}}]}}
            """);
        Assert.Equal(FakeClock.Noon.AddMinutes(1), pod.Started);
        Assert.Null(pod.Ended);
    }

    [Fact]
    public void A_pod_has_ended_with_its_last_container()
    {
        var pod = Pod("""
            {"status":{"phase":"Failed","containerStatuses":[
            {"state":{"terminated":{"startedAt":"2026-11-23T12:00:00Z","finishedAt":"2026-11-23T12:05:00Z"}}},
            {"state":{"terminated":{"startedAt":"1970-01-01T00:00:00Z","finishedAt":"2026-11-23T12:01:00Z","reason":"StartError"}}}]}}
            """);
        Assert.Equal((FakeClock.Noon, FakeClock.Noon.AddMinutes(5)), (pod.Started, pod.Ended));
    }

    [Theory]
    [InlineData("""{"phase":"Pending","initContainerStatuses":[{"state":{"running":{"startedAt":"2026-11-23T11:00:00Z"}}}]}""")]
    [InlineData("""{"phase":"Failed","reason":"Evicted","startTime":"2026-11-23T12:00:00Z"}""")]
    [InlineData("""{"phase":"Failed","containerStatuses":[{"state":{"terminated":{"startedAt":"1970-01-01T00:00:00Z","finishedAt":"2026-11-23T12:01:00Z"}}}]}""")]
    [InlineData("""{"phase":"Pending","containerStatuses":[{"state":{"waiting":{"reason":"ImagePullBackOff"}},"lastState":{}}]}""")]
    [InlineData("""{"phase":"Running","startTime":"2026-11-23T12:00:00Z","containerStatuses":[{"state":{"waiting":{"reason":"CrashLoopBackOff"}},"lastState":{"terminated":{"startedAt":"1970-01-01T00:00:00Z","finishedAt":"2026-11-23T12:01:00Z","reason":"StartError"}}}]}""")]
    [InlineData("""{"phase":7,"containerStatuses":null,"conditions":null}""")]
    public void A_pod_of_which_no_container_ran_has_not_started(string status) => Assert.Null(Pod($$$"""{"status":{{{status}}}}""").Started);

    [Fact]
    public void A_node_that_says_nothing_of_containers_says_when_it_took_the_pod() =>
        Assert.Equal(FakeClock.Noon, Pod("""{"status":{"phase":"Running","startTime":"2026-11-23T12:00:00Z"}}""").Started);

    [Theory]
    [InlineData("""{"spec":{"schedulingGates":[{"name":"x"}]}}""", true)]
    [InlineData("""{"spec":{"schedulingGates":[]}}""", false)]
    [InlineData("""{"status":{"conditions":[{"type":"PodScheduled","status":"False","reason":"SchedulingGated","message":"y"}]}}""", true)]
    [InlineData("""{"status":{"conditions":[{"type":"PodScheduled","status":"False","reason":"Unschedulable"}]}}""", false)]
    public void Gates_are_seen_in_the_spec_and_in_the_status(string pod, bool isGated) => Assert.Equal(isGated, Pod(pod).IsGated);

    [Theory]
    [InlineData("Complete", "True", "Succeeded")]
    [InlineData("Failed", "True", "Failed")]
    [InlineData("Failed", "False", null)]
    [InlineData("FailureTarget", "True", null)]
    [InlineData("SuccessCriteriaMet", "True", null)]
    [InlineData("Suspended", "True", null)]
    public void A_Job_has_ended_by_its_condition(string type, string status, string? outcome)
    {
        var condition = $$$"""{"type":"{{{type}}}","status":"{{{status}}}","lastTransitionTime":"2026-11-23T12:00:00Z"}""";
        var end = Job($$$"""{"status":{"conditions":[{{{condition}}},{"type":"Suspended","status":"False"}]}}""").End;
        Assert.Equal(outcome, end?.Outcome.ToString());
        Assert.Equal(outcome is null ? null : FakeClock.Noon, end?.At);
    }

    static PodState Pod(string json) => Read(json, new PodReader(Resources).Read);

    static JobState Job(string json) => Read(json, new JobReader(Resources).Read);

    static T Read<T>(string json, ReadObject<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader);
    }
}
