using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What DCGM exporter wants of its chart, beyond what every chart must pass.</summary>
public class DcgmTests
{
    static readonly DcgmChart Chart = new();

    static readonly string Counters = SharedData.Path("upstream/dcgm-default-counters.csv");

    [NeedsTool("helm")]
    public void It_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(Chart);
        law.Holds(60);
    }

    [Fact]
    public void Nothing_is_deployed_unless_it_is_asked_for() => Assert.Empty(Chart.Render(Values("""{"networkPolicy":{"enabled":true},"serviceMonitor":{"enabled":true}}""")));

    [Fact]
    public void It_runs_on_nodes_with_a_GPU_whatever_keeps_others_from_them()
    {
        var spec = PodSpec(Values("""{"deploy":true}"""));
        Assert.Equal("""{"nvidia.com/gpu.present":"true"}""", spec["nodeSelector"]!.ToJsonString());
        Assert.Equal("""[{"effect":"NoSchedule","key":"nvidia.com/gpu","operator":"Exists"}]""", spec["tolerations"]!.ToJsonString());
    }

    [Fact]
    public void Only_profiling_takes_a_capability()
    {
        var (plain, profiling) = (Values("""{"deploy":true}"""), Values("""{"deploy":true,"profiling":{"enabled":true}}"""));
        Assert.Equal("""{"drop":["ALL"]}""", Context(plain)["capabilities"]!.ToJsonString());
        Assert.Equal("""{"add":["SYS_ADMIN"],"drop":["ALL"]}""", Context(profiling)["capabilities"]!.ToJsonString());
        Assert.DoesNotContain("DCGM_FI_PROF_", File(plain), StringComparison.Ordinal);
        Assert.Contains("DCGM_FI_PROF_PIPE_TENSOR_ACTIVE,gauge,", File(profiling), StringComparison.Ordinal);
    }

    [NeedsSharedData]
    public void The_fields_are_those_of_the_exporters_own_file_and_of_its_types()
    {
        var own = System.IO.File.ReadAllLines(Counters).Where(l => l.Length > 0 && l[0] != '#').Select(Fields);
        Assert.Equal(own.Order(), File(Values("""{"deploy":true,"profiling":{"enabled":true}}""")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Fields).Order());
    }

    [Fact]
    public void A_change_of_the_fields_replaces_the_pods()
    {
        var values = Values("""{"deploy":true,"counters":[{"field":"DCGM_FI_DEV_GPU_UTIL","type":"gauge","help":"Use, in percent."}]}""");
        Assert.NotEqual(Checksum(Values("""{"deploy":true}""")), Checksum(values));
        Assert.Equal("DCGM_FI_DEV_GPU_UTIL,gauge,\"Use, in percent.\"\n", File(values));
    }

    [Theory]
    [InlineData("""{"counters":[{"field":"DCGM_FI_PROF_SM_ACTIVE","type":"gauge","help":"a"}]}""", "profiling.enabled")]
    [InlineData("""{"counters":[{"field":"GPU_UTIL","type":"gauge","help":"a"}]}""", "field")]
    [InlineData("""{"counters":[{"field":"DCGM_FI_DEV_GPU_UTIL","type":"histogram","help":"a"}]}""", "type")]
    [InlineData("""{"counters":[{"field":"DCGM_FI_DEV_GPU_UTIL","type":"gauge","help":"a \"b\""}]}""", "help")]
    public void What_cannot_be_is_refused(string values, string said) =>
        Assert.Contains(said, Assert.Throws<ChartException>(() => Chart.Render(Values(values))).Message, StringComparison.Ordinal);

    [NeedsTool("promtool")]
    public void The_alerts_do_what_they_say() => RuleFileChecks.DoWhatTheySay(DcgmRules.File, DcgmRules.Declarations, "Dcgm");

    [Fact]
    public void Every_alert_is_tested() => RuleFileChecks.AreAllTested(DcgmRules.File, "Dcgm");

    [Fact]
    public void Every_alert_has_a_runbook() => RuleFileChecks.HaveRunbooks(DcgmRules.File);

    static (string, string) Fields(string line) => (line.Split(',')[0].Trim(), line.Split(',')[1].Trim());

    static JsonObject Values(string json) => JsonNode.Parse(json)!.AsObject();

    static JsonObject Object(JsonObject values, string kind) => Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == kind);

    static JsonNode PodSpec(JsonObject values) => Object(values, "DaemonSet")["spec"]!["template"]!["spec"]!;

    static JsonNode Context(JsonObject values) => PodSpec(values)["containers"]![0]!["securityContext"]!;

    static string File(JsonObject values) => (string)Object(values, "ConfigMap")["data"]!["counters.csv"]!;

    static string Checksum(JsonObject values) => (string)Object(values, "DaemonSet")["spec"]!["template"]!["metadata"]!["annotations"]!["checksum/counters"]!;
}
