namespace Odin.Charts.Tests.Differences;

public class ObjectDiffTests
{
    const string Service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n";
    const string Deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n";

    public static readonly TheoryData<string, string, string[]> Rows = new()
    {
        { "kind: ConfigMap\nmetadata: {name: a}", "kind: ConfigMap\nmetadata: {name: a}", [] },
        { Service, Deployment, ["Breaking objects Service web: removed (was gateway/templates/one.yaml)", "Minor objects Deployment web: added (gateway/templates/one.yaml)"] },
        { "kind: ConfigMap\nmetadata: {name: a}", "kind: ConfigMap\nmetadata: {name: b}", ["Minor objects ConfigMap b: added (gateway/templates/one.yaml)", "Patch objects ConfigMap a: removed (was gateway/templates/one.yaml)"] },
        { Hooked("v1", "Pod", "spec: {nodeName: a}"), Hooked("v1", "Pod", "spec: {nodeName: b}"), ["Patch objects Pod test spec.nodeName: changed a -> b"] },
        { $"{Service}spec: {{clusterIP: None}}", $"{Service}spec: {{}}", ["Breaking objects Service web spec.clusterIP: immutable field changed (was None)"] },
        { $"{Service}spec: {{type: ClusterIP}}", $"{Service}spec: {{type: NodePort}}", ["Breaking objects Service web spec.type: changed ClusterIP -> NodePort"] },
        { $"{Service}spec: {{ports: [{{name: http, port: 80}}]}}", $"{Service}spec: {{ports: [{{name: http, port: 81}}]}}", ["Breaking objects Service web spec.ports[http].port: changed 80 -> 81"] },
        { $"{Service}spec: {{ports: [{{name: http, port: 80, targetPort: a}}]}}", $"{Service}spec: {{ports: [{{name: http, port: 80, targetPort: b}}, {{name: grpc, port: 9}}]}}", ["Patch objects Service web spec.ports[grpc]: added ({\"name\":\"grpc\",\"port\":9})", "Patch objects Service web spec.ports[http].targetPort: changed a -> b"] },
        { $"{Service}spec: {{ports: [{{name: http, port: 80}}, {{name: grpc, port: 9}}]}}", $"{Service}spec: {{ports: [{{name: http, port: 80}}]}}", ["Breaking objects Service web spec.ports[grpc]: removed (was {\"name\":\"grpc\",\"port\":9})"] },
        { $"{Deployment}spec: {{replicas: 1}}", $"{Deployment}spec: {{replicas: 2}}", ["Patch objects Deployment web spec.replicas: changed 1 -> 2"] },
        {
            $"{Deployment}spec: {{template: {{spec: {{containers: [{{name: a, image: x:1}}, {{name: b}}]}}}}}}", $"{Deployment}spec: {{template: {{spec: {{containers: [{{name: b}}, {{name: a, image: x:2}}]}}}}}}",
            [
                "Patch objects Deployment web: its pods restart",
                "Patch objects Deployment web spec.template.spec.containers: changed [\"a\",\"b\"] -> [\"b\",\"a\"]",
                "Patch objects Deployment web spec.template.spec.containers[a].image: changed x:1 -> x:2",
            ]
        },
        { "apiVersion: apps/v1beta1\nkind: Deployment\nmetadata: {name: web}", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}", ["Patch objects Deployment web apiVersion: changed apps/v1beta1 -> apps/v1"] },
        { "apiVersion: linkerd.io/v1\nkind: Server\nmetadata: {name: a, namespace: b}", "apiVersion: policy.linkerd.io/v1\nkind: Server\nmetadata: {name: a, namespace: b}", ["Breaking objects Server.linkerd.io b/a: removed (was gateway/templates/one.yaml)", "Minor objects Server.policy.linkerd.io b/a: added (gateway/templates/one.yaml)"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Objects_are_told_by_kind_and_name_and_their_fields_by_path(string old, string @new, string[] expected) =>
        Assert.Equal(expected, Versions.Changes(Versions.Of(objects: old), Versions.Of(objects: @new)));

    [Fact]
    public void Labels_that_repeat_the_version_are_not_told_again()
    {
        static string Object(string version, string program) => "kind: ConfigMap\nmetadata: {name: a, labels: {helm.sh/chart: gateway-" + version + ", app.kubernetes.io/version: \"" + program + "\"}}";
        Assert.Equal(["Patch metadata appVersion: changed 3.0.3 -> 3.0.4"],
            Versions.Changes(Versions.Of("1.0.0", "appVersion: 3.0.3", objects: Object("1.0.0", "3.0.3")), Versions.Of("1.0.1+x", "appVersion: 3.0.4", objects: Object("1.0.1_x", "3.0.4"))));
    }

    [Fact]
    public void A_text_of_several_lines_is_told_by_the_lines_that_differ()
    {
        static ChartFiles Version(string level) => Versions.Of(objects: $"kind: ConfigMap\nmetadata: {{name: a}}\ndata:\n  x: |\n    one: 1\n    level: {level}\n    two: 2\n");
        var text = DiffText.Plain(ChartDiff.Between(Version("info"), Version("warn")));
        Assert.Contains("  objects ConfigMap a data.x: changed\n    - level: info\n    + level: warn\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_that_carries_no_objects_is_said_to_be_compared_without_them() => Assert.Equal(
        ["None objects gateway 1.0.0: not compared: the chart carries no charts/_objects.yaml"],
        Versions.Changes(Versions.Of(objects: null), Versions.Of("1.0.1", objects: Service)));

    static string Hooked(string apiVersion, string kind, string rest) =>
        $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: test, annotations: {{helm.sh/hook: test}}}}\n{rest}";
}
