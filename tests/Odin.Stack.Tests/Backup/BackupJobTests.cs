using System.Text.Json.Nodes;
using Odin.Backup;

namespace Odin.Stack.Tests;

/// <summary>How long Jobs may take, and after what they are tried again.</summary>
public class BackupJobTests
{
    static readonly List<JsonObject> Everything = BackupRendering.Of(BackupRendering.Everything);

    public static TheoryData<string, int[]> CronJobs => new()
    {
        { "grafana", [ExitCode.Usage, ExitCode.Damaged] },
        { "objects", [ExitCode.Usage, ExitCode.Damaged] },
        { "tempo", [ExitCode.Usage, ExitCode.Damaged, ExitCode.NotPruned] },
        { "loki", [ExitCode.Failed, ExitCode.Usage, ExitCode.Busy, ExitCode.Damaged] },
        { "restore-loki", [ExitCode.Failed, ExitCode.Usage, ExitCode.Busy, ExitCode.Damaged] },
        { "restore-grafana", [ExitCode.Failed, ExitCode.Usage, ExitCode.Busy, ExitCode.Damaged] },
    };

    [Theory]
    [MemberData(nameof(CronJobs))]
    public void What_ends_a_Job_is_what_trying_again_does_not_mend(string name, int[] codes) => Assert.Equal(codes, Final(OfCronJob(Everything, name)));

    [Theory]
    [InlineData("backup.json", new[] { ExitCode.Usage, ExitCode.Damaged })]
    [InlineData("verify.json", new[] { ExitCode.Failed, ExitCode.Usage, ExitCode.Damaged })]
    [InlineData("restore.json", new[] { ExitCode.Failed, ExitCode.Usage, ExitCode.Damaged })]
    [InlineData("undo.json", new[] { ExitCode.Failed, ExitCode.Usage, ExitCode.Damaged })]
    [InlineData("finish.json", new[] { ExitCode.Usage, ExitCode.Damaged })]
    public void A_step_that_failed_is_not_waited_for_in_vain(string file, int[] codes) =>
        Assert.All(Steps(Everything, file), job => Assert.Equal(codes, Final(job["spec"]!)));

    /// <summary>The program says that it failed when it is asked to end, and only Kubernetes knows why it was asked.</summary>
    [Fact]
    public void A_pod_that_had_to_leave_its_node_was_no_attempt() => Assert.All(Specs(Everything), job =>
    {
        var first = job["podFailurePolicy"]!["rules"]![0]!;
        Assert.Equal("Ignore", (string?)first["action"]);
        Assert.Equal("DisruptionTarget", (string?)first["onPodConditions"]![0]!["type"]);
    });

    /// <summary>Two of them would write to one volume, or have two minds about a part.</summary>
    [Fact]
    public void No_pod_takes_the_place_of_one_that_has_not_ended() =>
        Assert.All(Specs(Everything), job => Assert.Equal("Failed", (string?)job["podReplacementPolicy"]));

    [Fact]
    public void An_old_cluster_gets_what_it_knows_and_stops_no_part_twice()
    {
        var objects = BackupRendering.Of(BackupRendering.Everything, "v1.25.0");
        Assert.All(Specs(objects), job => Assert.Null(job["podFailurePolicy"] ?? job["podReplacementPolicy"]));
        Assert.All((string[])["loki", "restore-loki", "restore-grafana"], name => Assert.Equal(0, (long)OfCronJob(objects, name)["backoffLimit"]!));
        Assert.All(Specs(BackupRendering.Of(BackupRendering.Everything, "v1.28.0")), job => Assert.True(job["podFailurePolicy"] is not null && job["podReplacementPolicy"] is null));
    }

    [Theory]
    [InlineData("backup.json", 14400L)]
    [InlineData("verify.json", 21600L)]
    [InlineData("restore.json", 21600L)]
    [InlineData("undo.json", null)]
    [InlineData("finish.json", null)]
    public void A_restore_has_more_time_than_a_backup_and_its_end_has_all(string file, long? seconds) =>
        Assert.All(Steps(Everything, file), job => Assert.Equal(seconds, (long?)job["spec"]!["activeDeadlineSeconds"]));

    [Fact]
    public void The_program_waits_for_a_Job_longer_than_any_may_take() => Assert.All(
        Orchestrations(Everything), arguments => Assert.Equal(TimeSpan.FromDays(2), Limit(arguments, "--job-limit=")));

    /// <summary>Kubernetes ends what does not start in that time, and only then is it known that it will not.</summary>
    [Fact]
    public void The_program_waits_for_a_part_longer_than_its_startup_probe()
    {
        var objects = OdinRendering.Of();
        var probes = objects.Where(o => (string?)o["kind"] == "StatefulSet").Select(o => o["spec"]!["template"]!["spec"]!["containers"]![0]!["startupProbe"]).OfType<JsonObject>().ToList();
        var longest = probes.Max(p => (long)p["periodSeconds"]! * (long)p["failureThreshold"]!);
        Assert.Equal(1800, longest);
        Assert.All(Orchestrations(objects), arguments => Assert.True(Limit(arguments, "--start-limit=").TotalSeconds > longest));
    }

    [Fact]
    public void The_logs_of_restores_that_failed_stay()
    {
        var restore = Everything.Named("CronJob", "odin-odin-backup-restore-loki")["spec"]!;
        Assert.Equal((3, 5), ((long)restore["successfulJobsHistoryLimit"]!, (long)restore["failedJobsHistoryLimit"]!));
        Assert.Null(restore["jobTemplate"]!["spec"]!["ttlSecondsAfterFinished"]);
    }

    static JsonNode OfCronJob(IEnumerable<JsonObject> objects, string name) => objects.Named("CronJob", "odin-odin-backup-" + name)["spec"]!["jobTemplate"]!["spec"]!;

    static List<JsonObject> Steps(IEnumerable<JsonObject> objects, string file)
    {
        var steps = objects.Jobs().Where(j => j.File == file).Select(j => j.Job).ToList();
        Assert.NotEmpty(steps);
        return steps;
    }

    static List<JsonNode> Specs(IReadOnlyCollection<JsonObject> objects) =>
        [.. objects.Where(o => (string?)o["kind"] == "CronJob").Select(o => o["spec"]!["jobTemplate"]!["spec"]!), .. objects.Jobs().Select(j => j.Job["spec"]!)];

    static IEnumerable<int> Final(JsonNode job)
    {
        var codes = Assert.Single(job["podFailurePolicy"]!["rules"]!.AsArray(), r => (string?)r!["action"] == "FailJob")!["onExitCodes"]!;
        Assert.Equal("In", (string?)codes["operator"]);
        Assert.Equal((string?)job["template"]!["spec"]!["containers"]![0]!["name"], (string?)codes["containerName"]);
        return codes["values"]!.AsArray().Select(v => (int)(long)v!);
    }

    static List<string[]> Orchestrations(IReadOnlyCollection<JsonObject> objects)
    {
        var all = objects.Arguments().Where(a => a[0] is "restore-workload" or "backup-stopped").ToList();
        Assert.NotEmpty(all);
        return all;
    }

    static TimeSpan Limit(string[] arguments, string option) => Odin.Backup.Limit.Parse(Assert.Single(arguments, a => a.StartsWith(option, StringComparison.Ordinal))[option.Length..]);
}
