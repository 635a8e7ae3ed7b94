namespace Odin.Charts.Tests.Packaging;

public class ObjectCheckTests
{
    static readonly ObjectView Deployment = new("templates/deployment.yaml")
    {
        ApiVersion = new("apps/v1"), Kind = new("Deployment"), Name = new("gateway"), Place = new("Gateway.cs", 7),
        Labels = Labels(("app", "gateway")), Selector = Labels(("app", "gateway")), PodLabels = Labels(("app", "gateway"), ("tier", "web")),
        ContainerPorts = [new(new("http"), new("8080"))],
    };

    static readonly ObjectView Service = new("templates/service.yaml")
    {
        ApiVersion = new("v1"), Kind = new("Service"), Name = new("gateway"), Selector = Labels(("app", "gateway")),
        ServicePorts = [new(new("80"), new("http"))],
    };

    static readonly TextView Expression = new(".Values.name", IsConstant: false);

    public static readonly TheoryData<string, object> Wrong = new()
    {
        { "ODIN1230", Of(Deployment, Deployment with { ApiVersion = new("apps/v1beta1") }) },
        { "ODIN1230", Of(Deployment, Service, Service with { Condition = ".Values.a" }) },
        { "ODIN1230", Of(Deployment, Service with { Condition = ".Values.a", Name = Expression }, Service with { Condition = ".Values.a", Name = Expression }) },
        { "ODIN1231", Of(Deployment with { Selector = Labels(("app", "gate")) }) },
        { "ODIN1231", Of(Deployment with { Selector = Labels(("missing", "x")) }) },
        { "ODIN1232", Of(Deployment, Service with { Selector = Labels(("app", "gate")) }) },
        { "ODIN1232", Of(Service) },
        { "ODIN1232", Of(Service, new ObjectView("t") { ApiVersion = new("monitoring.coreos.com/v1"), Kind = new("ServiceMonitor") }) },
        { "ODIN1232", Of(Deployment with { Namespace = Expression }, Service with { Namespace = Expression, Selector = Labels(("app", "gate")) }) },
        { "ODIN1233", Of(Deployment, Service with { ServicePorts = [new(new("80"), new("web"))] }) },
        { "ODIN1233", Of(Deployment, Service with { ServicePorts = [new(new("80"), null, HasTargetPort: false)] }) },
        { "ODIN1233", Of(Deployment with { ContainerPorts = [] }, Service) },
        { "ODIN1234", Of(Service with { Name = new("1gateway"), Selector = null }) },
        { "ODIN1234", Of(Service with { Name = new(new('a', 64)), Selector = null }) },
        { "ODIN1234", Of(Deployment with { Name = new("Gateway") }) },
        { "ODIN1234", Of(Deployment with { Name = new(new('a', 254)) }) },
        { "ODIN1234", Of(Deployment with { Name = new("gateway\n") }) },
        { "ODIN1235", Of(Deployment with { Labels = Labels(("version", "1.0.0+7")) }) },
        { "ODIN1235", Of(Deployment with { Labels = Labels(("version", new('a', 64))) }) },
        { "ODIN1235", Of(Deployment with { Labels = Labels(("a b", "x")) }) },
        { "ODIN1235", Of(Deployment with { Labels = Labels(("Ex.org/a", "x")) }) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_in_every_release_is_told_once(string code, object objects) =>
        Assert.Equal([code], Codes(objects));

    public static readonly TheoryData<string, object> Fine = new()
    {
        { "all fits", Of(Deployment, Service) },
        { "nothing is known", Of(new ObjectView("templates/raw.yaml"), new ObjectView("templates/raw.yaml")) },
        { "two conditions may exclude each other", Of(Service with { Condition = "a", Selector = null }, Service with { Condition = "b", Selector = null }) },
        { "two expressions may differ", Of(Deployment with { Name = Expression }, Deployment with { Name = new(".Values.b", false) }) },
        { "another namespace", Of(Deployment, Deployment with { Namespace = new("other") }) },
        { "the selector depends on values", Of(Deployment with { Selector = new(new Dictionary<string, TextView?> { ["app"] = Expression }) }) },
        { "the pods may have more labels", Of(Deployment with { PodLabels = new(new Dictionary<string, TextView?>(), IsComplete: false) }) },
        { "a Service may select pods of another namespace", Of(Service with { Namespace = new("kube-system") }) },
        { "a Service without a selector", Of(Service with { Selector = null }) },
        { "a custom resource may make the pods", Of(Service, new ObjectView("t") { ApiVersion = new("tempo.grafana.com/v1"), Kind = new("Tempo") }) },
        { "the containers are not known", Of(Deployment with { ContainerPorts = null }, Service with { ServicePorts = [new(new("80"), new("web"))] }) },
        { "the port depends on values", Of(Deployment, Service with { ServicePorts = [new(new("80"), Expression)] }) },
        { "the container's port depends on values", Of(Deployment with { ContainerPorts = [new(null, Expression, HasName: false)] }, Service) },
        { "a number", Of(Deployment, Service with { ServicePorts = [new(new("80"), new("8080"))] }) },
        { "names of roles are free", Of(new ObjectView("t") { ApiVersion = new("rbac.authorization.k8s.io/v1"), Kind = new("ClusterRole"), Name = new("system:Gateway") }) },
        { "an empty label", Of(Deployment with { Labels = Labels(("app.kubernetes.io/part-of", "")) }) },
    };

    [Theory]
    [MemberData(nameof(Fine))]
    public void What_may_be_right_is_not_told(string why, object objects) => Assert.True(Codes(objects).Length == 0, why);

    [Fact]
    public void The_pods_of_subcharts_count() => Assert.Empty(ObjectChecks.Run(Samples.Chart() with
    {
        Objects = [Service], Subcharts = [new(Samples.Chart("tempo") with { Objects = [Deployment] })],
    }));

    [Fact]
    public void Charts_of_others_may_have_any_pods() => Assert.Empty(ObjectChecks.Run(Samples.Chart() with
    {
        Objects = [Service], ExternalCharts = [new("postgresql", "https://charts.example.org", "^16")],
    }));

    [Fact]
    public void A_problem_names_its_place_and_its_remedy() => Assert.Equal(
        "Gateway.cs(7) : error ODIN1231: The selector of Deployment 'gateway' (app=gate) does not match the labels of its own pods (app=gateway,tier=web), "
        + "and Kubernetes refuses that. Use the same labels in both.",
        ObjectChecks.Run(Samples.Chart() with { Objects = [Deployment with { Selector = Labels(("app", "gate")) }] }).Single().ToString());

    static object Of(params ObjectView[] objects) => objects;

    static string[] Codes(object objects) => [.. ObjectChecks.Run(Samples.Chart() with { Objects = (ObjectView[])objects }).Select(problem => problem.Code)];

    static LabelsView Labels(params (string Key, string Value)[] labels) => new(labels.ToDictionary(l => l.Key, l => (TextView?)new TextView(l.Value)));
}
