using System.Text;
using System.Text.Json;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Kubernetes;

public class GpuJobsTests
{
    readonly FakeClock _clock = new(FakeClock.Noon);
    readonly Registry _registry;
    readonly GpuJobs _jobs;
    readonly GpuResources _resources = new(["nvidia.com/gpu"]);
    readonly Dictionary<string, PodState> _pods = [];
    readonly Dictionary<string, JobState> _jobStates = [];

    readonly ClusterPod _pod = new() { Uid = "p", Namespace = "ml", Created = FakeClock.Noon };
    readonly ClusterJob _job = new() { Uid = "j", Namespace = "ml", Created = FakeClock.Noon };

    public GpuJobsTests()
    {
        _registry = new(OdinExporter.All, _clock);
        _jobs = new(new(_registry, new(_registry, "kubernetes", _clock)), _clock);
    }

    ClusterPod PodOfJob => _pod with { JobUid = "j" };

    [Fact]
    public void A_pod_waits_gated_then_unscheduled_then_starting_then_no_more()
    {
        Begin();
        Set(_pod with { IsGated = true });
        Assert.Equal((0, 1, 0), Queue());
        Set(_pod);
        Assert.Equal((1, 0, 0), Queue());
        Set(_pod with { HasNode = true });
        Assert.Equal((0, 0, 1), Queue());
        Set(Running(_pod, 40));
        Assert.Equal((0, 0, 0), Queue());
        Assert.Equal((1ul, 40d), Times()["ml"]);
    }

    [Fact]
    public void A_namespace_is_told_as_long_as_it_has_a_job()
    {
        Begin();
        Set(Running(_pod, 1) with { Phase = "Succeeded", Ended = At(2) });
        Assert.Equal(["ml"], _jobs.Queue().Keys);
        Delete(_pod.Uid);
        Assert.Empty(_jobs.Queue());
    }

    [Fact]
    public void A_Job_waits_without_pods_and_suspended_and_is_as_far_as_its_furthest_pod()
    {
        Begin();
        Set(_job with { IsSuspended = true });
        Assert.Equal((0, 1, 0), Queue());
        Set(_job);
        Assert.Equal((1, 0, 0), Queue());
        Set(PodOfJob with { Uid = "a", IsGated = true });
        Assert.Equal((0, 1, 0), Queue());
        Set(PodOfJob with { Uid = "b" });
        Assert.Equal((1, 0, 0), Queue());
        Set(PodOfJob with { Uid = "c", HasNode = true });
        Assert.Equal((0, 0, 1), Queue());
        Set(PodOfJob with { Uid = "c", HasNode = true, DeletionAsked = At(1) });
        Assert.Equal((1, 0, 0), Queue());
    }

    [Fact]
    public void A_Job_counts_once_however_many_pods_it_has_and_loses()
    {
        Begin();
        Set(_job);
        Set(Running(PodOfJob, 10) with { Uid = "a" });
        Set(Running(PodOfJob, 12) with { Uid = "b" });
        Set(Running(PodOfJob, 10) with { Uid = "a", Phase = "Failed", Ended = At(20) });
        Delete("a");
        Assert.Equal((0, 0, 0), Queue());
        Set(Running(PodOfJob, 30) with { Uid = "retry" });
        Set(_job with { Condition = "Complete", Ended = At(110) });
        Set(_job with { Condition = "Complete", Ended = At(110) });
        Delete("j");
        Assert.Equal(["[ml, (1, 10)]", "[ml/succeeded, (1, 100)]"], Times().Select(t => t.ToString()));
    }

    [Fact]
    public void A_Job_that_its_controller_gave_up_failed()
    {
        Begin();
        Set(_job);
        Set(Running(PodOfJob, 10) with { Phase = "Failed", Ended = At(15) });
        Assert.Equal(["ml"], Times().Keys);
        Set(_job with { Condition = "Failed", Ended = At(16) });
        Assert.Equal((1ul, 6d), Times()["ml/failed"]);
    }

    [Fact]
    public void The_start_of_a_pod_counts_for_its_Job_also_when_it_is_seen_after_the_end()
    {
        Begin();
        Set(_job with { Condition = "Complete", Ended = At(100) });
        Delete("j");
        Assert.Empty(Times());
        Set(Running(PodOfJob, 10) with { Phase = "Succeeded", Ended = At(99) });
        Assert.Equal((1ul, 90d), Times()["ml/succeeded"]);
    }

    [Fact]
    public void A_pod_before_its_Job_is_no_job_of_its_own()
    {
        Begin();
        Set(Running(PodOfJob, 10));
        Assert.Empty(_jobs.Queue());
        Delete("p");
        Set(_job);
        Assert.Equal((0, 0, 0), Queue());
        Assert.Equal((1ul, 10d), Times()["ml"]);
    }

    [Fact]
    public void A_pod_that_a_Job_adopts_is_the_Jobs()
    {
        Begin();
        Set(_pod);
        Set(_job with { IsSuspended = true });
        Assert.Equal((1, 1, 0), Queue());
        Set(PodOfJob);
        Assert.Equal((0, 1, 0), Queue());
        Set(_pod);
        Assert.Equal((1, 1, 0), Queue());
        Assert.Empty(Times());
    }

    [Fact]
    public void A_pod_deleted_while_it_runs_was_cancelled_also_when_it_ends_well()
    {
        Begin();
        Set(Running(_pod, 10));
        var asked = Running(_pod, 10) with { DeletionAsked = At(50), Grace = 30 };
        Set(asked);
        Set(asked with { Phase = "Succeeded", Ended = At(55) });
        Delete("p");
        Assert.Equal(["[ml, (1, 10)]", "[ml/cancelled, (1, 45)]"], Times().Select(t => t.ToString()));
    }

    [Fact]
    public void A_pod_that_is_collected_after_its_end_was_not_cancelled()
    {
        Begin();
        Set(Running(_pod, 10));
        Set(Running(_pod, 10) with { Phase = "Succeeded", Ended = At(40), DeletionAsked = At(41), Grace = 30 });
        Delete("p");
        Assert.Equal((1ul, 30d), Times()["ml/succeeded"]);
        Assert.DoesNotContain("ml/cancelled", Times().Keys);
    }

    [Fact]
    public void A_job_that_never_ran_has_no_wait_and_no_duration()
    {
        Begin();
        Set(_pod);
        Set(_pod with { Phase = "Failed" });
        Set(_job);
        Set(_job with { Condition = "Failed", Ended = At(600) });
        Delete("p");
        Delete("j");
        Assert.Empty(Times());
    }

    [Fact]
    public void A_Job_deleted_while_it_runs_was_cancelled_then()
    {
        Begin();
        Set(_job);
        Set(Running(PodOfJob, 10));
        _clock.Now = At(70);
        Delete("j");
        Assert.Equal((1ul, 60d), Times()["ml/cancelled"]);
        Assert.Empty(_jobs.Queue());
    }

    [Fact]
    public void A_Job_whose_pods_go_first_was_cancelled_when_it_was_asked()
    {
        Begin();
        Set(_job);
        Set(Running(PodOfJob, 10));
        Set(_job with { DeletionAsked = At(30) });
        _clock.Now = At(500);
        Delete("p");
        Delete("j");
        Assert.Equal((1ul, 20d), Times()["ml/cancelled"]);
    }

    [Fact]
    public void Clocks_that_differ_never_make_a_time_negative()
    {
        Begin();
        Set(Running(_pod, -5));
        Set(Running(_pod, -5) with { Phase = "Succeeded", Ended = At(-9) });
        Assert.Equal(["[ml, (1, 0)]", "[ml/succeeded, (1, 0)]"], Times().Select(t => t.ToString()));
    }

    [Fact]
    public void What_was_before_the_exporter_is_not_counted_and_what_is_seen_to_happen_is()
    {
        Set(Running(_pod, -60) with { Created = At(-90), Phase = "Succeeded", Ended = At(-30) });
        Set(Running(_pod, -60) with { Uid = "runs", Created = At(-90) });
        Set(_pod with { Uid = "waits", Created = At(-90) });
        Begin();
        Assert.Empty(Times());
        Set(Running(_pod, -60) with { Uid = "runs", Created = At(-90), Phase = "Failed", Ended = At(-1) });
        Set(Running(_pod, -2) with { Uid = "waits", Created = At(-90) });
        Assert.Equal(["[ml, (1, 88)]", "[ml/failed, (1, 59)]"], Times().Select(t => t.ToString()));
    }

    [Fact]
    public void What_had_ended_at_first_without_saying_when_is_not_counted()
    {
        Set(_pod with { HasNode = true, Phase = "Succeeded" });
        Begin();
        Set(_pod with { Uid = "later", HasNode = true, Phase = "Succeeded" });
        Assert.Equal((1ul, 0d), Times()["ml/succeeded"]);
    }

    [Fact]
    public void Nothing_is_told_before_both_lists_are_there()
    {
        Set(Running(_pod, 5));
        _jobs.PodsListed();
        Assert.False(_jobs.IsComplete);
        Assert.Empty(Times());
        _jobs.JobsListed();
        Assert.True(_jobs.IsComplete);
        Assert.Equal((1ul, 5d), Times()["ml"]);
    }

    static DateTimeOffset At(int seconds) => FakeClock.Noon.AddSeconds(seconds);

    static ClusterPod Running(ClusterPod pod, int at) => pod with { HasNode = true, Phase = "Running", Started = At(at) };

    void Begin()
    {
        _jobs.PodsListed();
        _jobs.JobsListed();
    }

    void Set(ClusterPod pod)
    {
        var now = Read(pod, new PodReader(_resources).Read);
        _jobs.Changed(_pods.GetValueOrDefault(pod.Uid), now);
        _pods[pod.Uid] = now;
        _jobs.Settle();
    }

    void Set(ClusterJob job)
    {
        var now = Read(job, new JobReader(_resources).Read);
        _jobs.Changed(_jobStates.GetValueOrDefault(job.Uid), now);
        _jobStates[job.Uid] = now;
        _jobs.Settle();
    }

    void Delete(string uid)
    {
        if (_pods.Remove(uid, out var pod)) _jobs.Changed(pod, null);
        if (_jobStates.Remove(uid, out var job)) _jobs.Changed(job, null);
        _jobs.Settle();
    }

    (int Unscheduled, int Gated, int Starting) Queue()
    {
        var queue = _jobs.Queue()["ml"];
        return (queue[0], queue[1], queue[2]);
    }

    SortedDictionary<string, (ulong Count, double Sum)> Times() => Told.Times(_registry);

    static T Read<T>(ClusterObject one, ReadObject<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(one.Json(1).ToJsonString()));
        reader.Read();
        return read(ref reader);
    }
}
