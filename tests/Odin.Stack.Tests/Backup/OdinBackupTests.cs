using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>Backups within the stack.</summary>
public class OdinBackupTests
{
    [Theory]
    [InlineData("""{"prometheus":{"adminApi":false}}""", "prometheus.adminApi")]
    [InlineData("""{"grafana":{"persistence":{"enabled":false}}}""", "backup.grafana.enabled")]
    [InlineData("""{"backup":{"loki":{"enabled":true}},"loki":{"storage":{"backend":"s3","s3":{"bucket":"logs","region":"eu-central-1"}}}}""", "the bucket is its data")]
    [InlineData("""{"prometheus":{"image":{"tag":"v3.15.0"}}}""", "backup.prometheus.version is not that of prometheus's image")]
    [InlineData("""{"backup":{"grafana":{"version":"13.3.0"}}}""", "Set backup.grafana.version to the tag in grafana.image.tag, 13.2.0 when that is empty")]
    [InlineData("""{"backup":{"loki":{"enabled":true}},"loki":{"image":{"tag":"latest"}}}""", "loki.image.digest")]
    [InlineData("""{"grafana":{"persistence":{"existingClaim":"grafana"}}}""", "Set it to what grafana.persistence.existingClaim says")]
    [InlineData("""{"backup":{"prometheus":{"claim":"prometheus"}}}""", "data-{release}-prometheus-0 when that is empty")]
    [InlineData("""{"backup":{"fullnameOverride":"copies"}}""", "backup.fullnameOverride has to stay {release}-backup")]
    public void What_could_not_be_backed_up_is_refused(string values, string said) => Assert.Contains(
        said, Assert.Throws<ChartException>(() => OdinRendering.Of(JsonNode.Parse(values)!.AsObject())).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"prometheus":{"image":{"tag":"v3.15.0"}},"backup":{"prometheus":{"version":"3.15.0"}}}""")]
    [InlineData("""{"grafana":{"image":{"tag":"13.3.0"}},"backup":{"grafana":{"version":"v13.3.0"}}}""")]
    [InlineData("""{"loki":{"image":{"tag":"latest"}},"prometheus":{"image":{"digest":"sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}},"backup":{"prometheus":{"version":"3.15.0"}}}""")]
    public void The_version_is_that_of_the_image(string values) => Assert.NotEmpty(OdinRendering.Of(JsonNode.Parse(values)!.AsObject()));

    [Fact]
    public void A_claim_that_is_there_already_is_backed_up()
    {
        var objects = OdinRendering.Of(JsonNode.Parse("""{"grafana":{"persistence":{"existingClaim":"grafana"}},"backup":{"grafana":{"claim":"grafana"}}}""")!.AsObject());
        Assert.All(objects.Jobs().Where(j => j.File == "restore.json" && ((string)j.Job["metadata"]!["name"]!).Contains("grafana", StringComparison.Ordinal)), j => Assert.Contains("\"claimName\":\"grafana\"", j.Job.ToJsonString(), StringComparison.Ordinal));
    }

    /// <summary>In the mesh Prometheus takes nothing from an account that is not listed.</summary>
    [Fact]
    public void Every_account_that_reports_is_let_in_by_the_mesh()
    {
        var objects = OdinRendering.InMesh(new() { ["backup"] = new JsonObject { ["objects"] = new JsonObject { ["enabled"] = true } } });
        var reporting = objects.Pods().Where(spec => spec["containers"]!.AsArray().Any(c => c!["args"]?.AsArray().Any(a => ((string)a!).StartsWith("--report=", StringComparison.Ordinal)) == true))
            .Select(spec => (string)spec["serviceAccountName"]!).Distinct().Order(StringComparer.Ordinal).ToList();
        var clients = objects.Named("MeshTLSAuthentication", "odin-mesh-prometheus-http")["spec"]!["identityRefs"]!.AsArray().Select(r => (string)r!["name"]!);
        Assert.Equal(["odin-backup", "odin-backup-objects"], reporting);
        Assert.Superset(reporting.ToHashSet(), clients.ToHashSet());
    }

    [Fact]
    public void The_minimal_profile_has_neither_backups_nor_the_admin_API()
    {
        var objects = OdinRendering.Of(OdinRendering.Profile("minimal"));
        Assert.DoesNotContain(objects, o => (string?)o["kind"] == "CronJob");
        Assert.DoesNotContain(objects, o => o.ToJsonString().Contains("--web.enable-admin-api", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("production")]
    public void What_is_backed_up_is_there(string profile)
    {
        var objects = OdinRendering.Of(OdinRendering.Profile(profile));
        var claims = objects.Where(o => (string?)o["kind"] == "StatefulSet").SelectMany(set => set["spec"]!["volumeClaimTemplates"]!.AsArray()
            .Select(claim => $"{claim!["metadata"]!["name"]}-{set["metadata"]!["name"]}-0")).Concat(objects.Names("PersistentVolumeClaim")).ToHashSet();
        var mounted = objects.Pods().SelectMany(spec => spec["volumes"]?.AsArray() ?? []).Select(v => (string?)v!["persistentVolumeClaim"]?["claimName"]).OfType<string>().ToHashSet();
        Assert.Superset(new HashSet<string> { "data-odin-prometheus-0", "data-odin-grafana-0", "data-odin-alertmanager-0" }, mounted);
        Assert.Empty(mounted.Except(claims));
    }

    /// <summary>A restored volume belongs to who reads it.</summary>
    [Fact]
    public void The_pods_that_see_data_run_as_the_part_does()
    {
        var objects = OdinRendering.Of(JsonNode.Parse("""{"backup":{"loki":{"enabled":true,"method":"stopped"},"tempo":{"enabled":true,"method":"stopped"}}}""")!.AsObject());
        var users = objects.Where(o => (string?)o["kind"] == "StatefulSet").ToDictionary(o => (string)o["metadata"]!["name"]!, o => o["spec"]!["template"]!["spec"]!["securityContext"]!.ToJsonString());
        var seen = objects.Pods().SelectMany(spec => spec["volumes"]?.AsArray().Select(v => (string?)v!["persistentVolumeClaim"]?["claimName"]).OfType<string>()
            .Where(claim => claim.StartsWith("data-", StringComparison.Ordinal)).Select(claim => (Set: claim["data-".Length..^"-0".Length], Context: spec["securityContext"]!.ToJsonString())) ?? []).ToList();
        Assert.Equal(["odin-alertmanager", "odin-grafana", "odin-loki", "odin-prometheus", "odin-tempo"], seen.Select(s => s.Set).Distinct().Order(StringComparer.Ordinal));
        Assert.All(seen, s => Assert.Equal(users[s.Set], s.Context));
    }
}
