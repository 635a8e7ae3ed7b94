using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Stack.Tests;

/// <summary>Each Role allows what the program asks the Kubernetes API for, as the program's own tests recorded it, and nothing else.</summary>
public class BackupRightsTests
{
    static readonly List<JsonObject> Objects = BackupRendering.Of(BackupRendering.Everything);

    public static TheoryData<string, string> Roles => new()
    {
        { "restore-prometheus", "restore-workload" },
        { "restore-grafana", "restore-workload" },
        { "restore-alertmanager", "restore-workload" },
        { "restore-loki", "restore-workload" },
        { "stop-loki", "backup-stopped" },
        { "snapshot-tempo", "snapshot" },
        { "objects", "backup-objects-secrets" },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_is_the_least_that_the_recorded_calls_need(string role, string verb) =>
        Assert.Empty(RecordedCalls.Differences(RecordedCalls.Of(verb, Names(role)), Rules(Objects, role)));

    [Fact]
    public void Without_a_key_Secrets_are_not_to_be_read() => Assert.Empty(RecordedCalls.Differences(
        RecordedCalls.Of("backup-objects", Names("objects")), Rules(BackupRendering.Of(new() { ["objects"] = new JsonObject { ["enabled"] = true } }), "objects")));

    [Fact]
    public void There_are_no_roles_but_these() => Assert.Equal(
        Roles.Select(r => $"odin-odin-backup-{r[0]}").Order(StringComparer.Ordinal),
        Objects.Where(o => (string?)o["kind"] is "Role" or "ClusterRole").Select(o => (string)o["metadata"]!["name"]!).Order(StringComparer.Ordinal));

    /// <summary>The names that stand in the recorded calls: those that the container of the role's pods is told.</summary>
    static Dictionary<string, string> Names(string role)
    {
        var part = role.Split('-')[^1];
        var names = new Dictionary<string, string> { ["workload"] = part, ["request"] = $"odin-odin-backup-restore-{part}" };
        foreach (var step in (string[])["backup", "verify", "restore", "undo", "finish"]) names[step] = $"odin-odin-backup-{part}-{step}";
        return names;
    }

    static IEnumerable<V1PolicyRule> Rules(List<JsonObject> objects, string role) =>
        k8s.KubernetesJson.Deserialize<V1Role>(objects.Named("Role", $"odin-odin-backup-{role}").ToJsonString()).Rules;
}
