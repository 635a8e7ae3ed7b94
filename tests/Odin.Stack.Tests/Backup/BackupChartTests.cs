using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What backups and restores want of their chart, beyond what every chart must pass.</summary>
public class BackupChartTests
{
    [NeedsTool("helm")]
    public void Backups_render_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new BackupChart());
        law.Holds(60);
    }

    [NeedsToolTheory("helm")]
    [InlineData("""{"resources":{"requests":{"cpu":"0.5","memory":"1.5Gi"}},"extraVolumes":[{"name":"a","emptyDir":{"sizeLimit":"2.50Gi"}}]}""")]
    [InlineData("""{"loki":{"enabled":true,"method":"stopped"},"tempo":{"enabled":true},"objects":{"enabled":true,"encryptionSecret":"key"}}""")]
    [InlineData("""{"bucket":{"name":"odin-backups","prefix":"a/{release}","forcePathStyle":true},"prometheus":{"enabled":false}}""")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"odin-backups","endpoint":"https://minio.storage:9000/s3","ports":[443,9000]}}""")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"odin-backups","endpoint":"https://minio.storage:900/","ports":[443,9000]}}""")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"odin-backups","endpoint":"http://minio.storage","ports":[80]}}""")]
    [InlineData("""{"objects":{"enabled":true},"serviceAccount":{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::1:role/backup"}}}""")]
    public void What_the_law_seldom_draws_renders_the_same(string values)
    {
        using var law = new Law(new BackupChart());
        law.Check(JsonNode.Parse(values)!.AsObject(), [], new() { Name = "odin" }, [], "v1.33.0");
    }

    [Fact]
    public void A_backup_runs_on_the_node_of_the_pod_whose_volume_it_reads()
    {
        var job = BackupRendering.Of().Named("CronJob", "odin-odin-backup-grafana")["spec"]!["jobTemplate"]!["spec"]!["template"]!["spec"]!;
        var term = job["affinity"]!["podAffinity"]!["requiredDuringSchedulingIgnoredDuringExecution"]![0]!;
        Assert.Equal("grafana-0", (string?)term["labelSelector"]!["matchLabels"]!["statefulset.kubernetes.io/pod-name"]);
        Assert.Equal("kubernetes.io/hostname", (string?)term["topologyKey"]);
        Assert.Equal(["data-grafana-0", "odin-odin-backup-grafana"], Claims(job.AsObject()));
    }

    /// <summary>What is started while the part is stopped would wait for its pod for ever, and what needs its volume while it runs has to be where it is.</summary>
    [Fact]
    public void Of_the_steps_of_a_restore_only_the_last_is_beside_the_pod() => Assert.All(
        BackupRendering.Of(BackupRendering.OnVolumes).Jobs(),
        j => Assert.Equal(j.File == "finish.json", j.Job["spec"]!["template"]!["spec"]!["affinity"] is not null));

    [Fact]
    public void Who_verifies_sees_no_data_and_who_orchestrates_sees_neither_data_nor_backups()
    {
        var objects = BackupRendering.Of(BackupRendering.OnVolumes);
        Assert.All(objects.Jobs().Where(j => j.File == "verify.json"), j => Assert.Single(Claims(j.Job["spec"]!["template"]!["spec"]!.AsObject())));
        var restore = objects.Named("CronJob", "odin-odin-backup-restore-prometheus")["spec"]!["jobTemplate"]!["spec"]!["template"]!["spec"]!.AsObject();
        Assert.Empty(Claims(restore));
        Assert.Equal("odin-odin-backup-jobs-prometheus", (string?)restore["volumes"]!.AsArray().Single()!["configMap"]!["name"]);
    }

    [Fact]
    public void A_restore_never_starts_by_itself()
    {
        var restores = BackupRendering.Of().Where(o => (string?)o["kind"] == "CronJob" && ((string)o["metadata"]!["name"]!).Contains("-restore-", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, restores.Count);
        Assert.All(restores, o => Assert.True((bool)o["spec"]!["suspend"]!));
    }

    [Fact]
    public void Only_who_asks_Kubernetes_has_a_token() => Assert.All(
        BackupRendering.Of(BackupRendering.Everything).Pods(),
        spec => Assert.Equal(
            (string)spec["serviceAccountName"]! != "odin-odin-backup",
            (bool)spec["automountServiceAccountToken"]!));

    [Fact]
    public void Volumes_of_backups_stay_when_the_release_goes() => Assert.All(
        BackupRendering.Of(BackupRendering.OnVolumes).Where(o => (string?)o["kind"] == "PersistentVolumeClaim"),
        o => Assert.Equal("keep", (string?)o["metadata"]!["annotations"]!["helm.sh/resource-policy"]));

    [Fact]
    public void With_a_bucket_there_are_no_volumes_for_backups() =>
        Assert.DoesNotContain(BackupRendering.Of(BackupRendering.Everything), o => (string?)o["kind"] == "PersistentVolumeClaim");

    [Fact]
    public void The_jobs_are_objects_that_Kubernetes_takes() => Assert.All(
        BackupRendering.Of(BackupRendering.Everything).Jobs(), j => Assert.Empty(StrictModels.Errors(j.Job.ToJsonString())));

    /// <summary>An upgrade takes back what its chart says of an object, and leaves the rest.</summary>
    [Fact]
    public void What_a_person_asks_for_is_nothing_that_the_chart_says() => Assert.All(
        BackupRendering.Of(BackupRendering.Everything).Where(o => (string?)o["kind"] == "ConfigMap" && ((string)o["metadata"]!["name"]!).Contains("-restore-", StringComparison.Ordinal)),
        o => Assert.Equal(["apiVersion", "kind", "metadata"], o.Select(e => e.Key).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"backups","endpoint":"https://minio.storage:9000"}}""", "Add it to bucket.ports")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"backups","endpoint":"https://minio.storage:9000/","ports":[443,900]}}""", "Add it to bucket.ports")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"backups","endpoint":"http://minio.storage"}}""", "Add it to bucket.ports")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"backups","ports":[9000]}}""", "Add it to bucket.ports")]
    [InlineData("""{"bucket":{"existingSecret":"keys"}}""", "Set bucket.name")]
    [InlineData("""{"objects":{"encryptionSecret":"key"}}""", "Set objects.enabled")]
    [InlineData("""{"extraArgs":["--verbose"]}""", "no option that all of them know")]
    public void What_would_do_nothing_is_refused(string values, string said) => Assert.Contains(
        said, Assert.Throws<ChartException>(() => BackupRendering.Of(JsonNode.Parse(values)!.AsObject())).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"backups"}}""")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"backups","endpoint":"https://minio.storage/"}}""")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"backups","endpoint":"https://minio.storage:9000/s3","ports":[443,9000]}}""")]
    [InlineData("""{"networkPolicy":{"enabled":true},"bucket":{"name":"backups","endpoint":"http://minio.storage","ports":[80]}}""")]
    [InlineData("""{"bucket":{"name":"backups","endpoint":"https://minio.storage:9000"}}""")]
    public void A_port_that_is_open_is_not_refused(string values) => Assert.NotEmpty(BackupRendering.Of(JsonNode.Parse(values)!.AsObject()));

    /// <summary>An identity of a cloud is for who goes to the bucket.</summary>
    [Fact]
    public void Who_goes_to_the_bucket_has_the_annotations_of_the_account()
    {
        var values = BackupRendering.Everything;
        values["serviceAccount"] = JsonNode.Parse("""{"annotations":{"eks.amazonaws.com/role-arn":"arn:aws:iam::1:role/backup"}}""");
        Assert.Equal(
            ["odin-odin-backup", "odin-odin-backup-objects"],
            BackupRendering.Of(values).Where(o => (string?)o["kind"] == "ServiceAccount" && o["metadata"]!["annotations"] is not null).Select(o => (string)o["metadata"]!["name"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_that_leaves_no_room_for_that_of_a_CronJob_is_refused() => Assert.Contains(
        "longer than 31 characters",
        Assert.Throws<ChartException>(() => new BackupChart().Render(null, new Release { Name = "a-release-with-a-name-that-is-long" })).Message, StringComparison.Ordinal);

    /// <summary>The names of CronJobs take 52 characters, and those of Jobs 63.</summary>
    [Fact]
    public void Names_are_no_longer_than_Kubernetes_takes()
    {
        var release = new Release { Name = new string('r', 19) };
        var objects = new BackupChart().Render(BackupRendering.OnVolumes, release).Select(o => o.Data).ToList();
        Assert.Equal(52, objects.Where(o => (string?)o["kind"] == "CronJob").Max(o => ((string)o["metadata"]!["name"]!).Length));
        Assert.InRange(objects.Jobs().Max(j => ((string)j.Job["metadata"]!["name"]!).Length), 1, 63);
    }

    static IEnumerable<string> Claims(JsonObject spec) =>
        spec["volumes"]!.AsArray().Select(v => (string?)v!["persistentVolumeClaim"]?["claimName"]).OfType<string>();
}
