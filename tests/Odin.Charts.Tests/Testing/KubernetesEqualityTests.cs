namespace Odin.Charts.Tests.Testing;

public class KubernetesEqualityTests
{
    [Theory]
    [InlineData("spec: {template: {spec: {containers: [{resources: {limits: {cpu: 0.5}}}]}}}", "spec: {template: {spec: {containers: [{resources: {limits: {cpu: 500m}}}]}}}")]
    [InlineData("spec: {template: {spec: {containers: [{resources: {limits: {memory: 1Gi}}}]}}}", "spec: {template: {spec: {containers: [{resources: {limits: {memory: 1024Mi}}}]}}}")]
    [InlineData("spec: {strategy: {rollingUpdate: {maxSurge: 1}}}", "spec: {strategy: {rollingUpdate: {maxSurge: '1'}}}")]
    [InlineData("spec: {replicas: 1, paused: true}", "spec: {paused: true, replicas: 1}")]
    public void Equal(string helm, string csharp) => Assert.Null(Difference(helm, csharp));

    [Theory]
    [InlineData("spec: {replicas: 1}", "spec: {replicas: 2}", "apps/v1 Deployment a: spec.replicas: Helm has 1, C# has 2")]
    [InlineData("spec: {replicas: 1}", "spec: {replicas: '1'}", "spec.replicas: Helm has 1, C# has \"1\"")]
    [InlineData("spec: {replicas: 1e+06}", "spec: {replicas: 1000000}", "spec.replicas: Helm has float 1000000, C# has 1000000")]
    [InlineData("spec: {template: null}", "spec: {}", "spec.template: Helm has null, C# has no such key")]
    [InlineData("spec: {}", "spec: {paused: true}", "spec.paused: C# has true, Helm has no such key")]
    [InlineData("spec: {template: {spec: {containers: [{args: null}]}}}", "spec: {template: {spec: {containers: [{args: []}]}}}", "spec.template.spec.containers[0].args: Helm has null, C# has []")]
    [InlineData("spec: {template: {spec: {containers: [{args: [a]}]}}}", "spec: {template: {spec: {containers: [{args: [a, b]}]}}}", "args: Helm has 1 items, C# has 2")]
    [InlineData("spec: {template: {metadata: {labels: {v: '1.0'}}}}", "spec: {template: {metadata: {labels: {v: 1.0}}}}", "spec.template.metadata.labels.v: Helm has \"1.0\", C# has float 1")]
    [InlineData("spec: {template: {metadata: {labels: {v: 0.5}}}}", "spec: {template: {metadata: {labels: {v: 500m}}}}", "labels.v: Helm has float 0.5")]
    public void Different(string helm, string csharp, string difference) =>
        Assert.Contains(difference, Difference(helm, csharp), StringComparison.Ordinal);

    [Fact]
    public void A_custom_resource_is_compared_as_it_is()
    {
        const string Monitor = "apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: a}\nspec: {limits: {cpu: VALUE}}\n";
        Assert.Contains("spec.limits.cpu", KubernetesEquality.Difference(
            GoYaml.ReadAll(Monitor.Replace("VALUE", "0.5", StringComparison.Ordinal)),
            GoYaml.ReadAll(Monitor.Replace("VALUE", "500m", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", 7.0, true), InlineData("7", 7.5, false), InlineData("'7'", 7.0, false), InlineData("1152921504606847000", 1152921504606846976.0, true)]
    public void A_double_that_is_whole_is_an_integer_in_YAML(string yaml, double csharp, bool same) => Assert.Equal(same, KubernetesEquality.Difference(
        [Deployment($"spec: {{replicas: {yaml}}}")],
        [new System.Text.Json.Nodes.JsonObject { ["apiVersion"] = "apps/v1", ["kind"] = "Deployment", ["metadata"] = new System.Text.Json.Nodes.JsonObject { ["name"] = "a" }, ["spec"] = new System.Text.Json.Nodes.JsonObject { ["replicas"] = csharp } }]) is null);

    [Fact]
    public void Objects_are_found_by_kind_namespace_and_name()
    {
        var helm = GoYaml.ReadAll(Object("a") + Object("b"));
        Assert.Null(KubernetesEquality.Difference(helm, GoYaml.ReadAll(Object("b") + Object("a"))));
        Assert.Equal("v1 Secret b: Helm has it, C# has not", KubernetesEquality.Difference(helm, GoYaml.ReadAll(Object("a"))));
        Assert.Equal("v1 Secret b: C# has it, Helm has not", KubernetesEquality.Difference(GoYaml.ReadAll(Object("a")), helm));
        Assert.Equal("v1 Secret a: Helm has it 2 times, C# 1", KubernetesEquality.Difference(GoYaml.ReadAll(Object("a") + Object("a")), GoYaml.ReadAll(Object("a"))));
        var (one, other) = (Object("a") + "type: one\n", Object("a") + "type: other\n");
        Assert.Null(KubernetesEquality.Difference(GoYaml.ReadAll(one + other), GoYaml.ReadAll(other + one)));
        Assert.Equal("v1 Secret a: type: Helm has \"other\", C# has \"one\"", KubernetesEquality.Difference(GoYaml.ReadAll(one + other), GoYaml.ReadAll(one + one)));
    }

    [Theory]
    [InlineData("0.5", "0.5"), InlineData("500m", "0.5"), InlineData("1Ki", "1024"), InlineData("1.5Gi", "1610612736")]
    [InlineData("1e3", "1000"), InlineData("1E", "1000000000000000000"), InlineData("100n", "0.0000001"), InlineData("-0", "0")]
    [InlineData("+1", "1"), InlineData(".5", "0.5"), InlineData("5.", "5"), InlineData("1k", "1000"), InlineData("much", "much"), InlineData(".", ".")]
    public void Quantities_have_one_form(string quantity, string form) => Assert.Equal(form, Quantity.Form(quantity));

    static string Object(string name) => $"---\napiVersion: v1\nkind: Secret\nmetadata: {{name: {name}}}\n";

    static string? Difference(string helm, string csharp) => KubernetesEquality.Difference([Deployment(helm)], [Deployment(csharp)]);

    static System.Text.Json.Nodes.JsonNode Deployment(string spec) =>
        GoYaml.Read($"apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: a}}\n{spec}\n")!;
}
