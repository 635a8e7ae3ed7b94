using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Charts.Tests.Packaging;

/// <summary>A sound release, and each reference of it broken on purpose: the emission fails and says why.</summary>
public sealed class ReferenceCheckTests : IDisposable
{
    static readonly string Sound = File.ReadAllText(Path.Combine(Repository.TestProject, "Packaging", "sound-release.yaml"));

    readonly TemporaryFolder _folder = new();

    /// <summary>What is replaced in the sound release, by what, and what is told.</summary>
    public static readonly TheoryData<string, string, string> Breaks = new()
    {
        { "configMap: {name: release-name-app}", "configMap: {name: release-name-ap}", "ODIN1241: Deployment 'release-name-app' refers to ConfigMap 'release-name-ap', which a release does not have." },
        { "configMapKeyRef: {name: release-name-app, key: level}", "configMapKeyRef: {name: release-name-app, key: levle}", "ODIN1241: Deployment 'release-name-app' refers to 'levle' of ConfigMap 'release-name-app', which has only app.yaml, datasources.yaml, level, one.json." },
        { "configMapRef: {name: release-name-app}", "configMapRef: {name: other}", "ODIN1241: Deployment 'release-name-app' refers to ConfigMap 'other'" },
        { "secretKeyRef: {name: release-name-app, key: token}", "secretKeyRef: {name: release-name-app, key: password}", "ODIN1241: Deployment 'release-name-app' refers to 'password' of Secret 'release-name-app', which has only token." },
        { "secretRef: {name: given}", "secretRef: {name: nobodys}", "ODIN1241: Deployment 'release-name-app' refers to Secret 'nobodys'" },
        { "secret: {secretName: release-name-made}", "secret: {secretName: release-name-mode}", "ODIN1241: Deployment 'release-name-app' refers to Secret 'release-name-mode'" },
        { "- configMap: {name: release-name-rules}", "- configMap: {name: release-name-rule}", "ODIN1241: Deployment 'release-name-app' refers to ConfigMap 'release-name-rule'" },
        { "claimName: release-name-app", "claimName: release-name-data", "ODIN1241: Deployment 'release-name-app' refers to PersistentVolumeClaim 'release-name-data'" },
        { "claimName: release-name-app", "claimName: data-release-name-store-1", "ODIN1241: Deployment 'release-name-app' refers to PersistentVolumeClaim 'data-release-name-store-1'" },
        { "serviceAccountName: release-name-app", "serviceAccountName: release-name-apps", "ODIN1241: Deployment 'release-name-app' refers to ServiceAccount 'release-name-apps'" },
        { "volumeMounts: [{name: config,", "volumeMounts: [{name: configuration,", "ODIN1241: Container 'app' of Deployment 'release-name-app' mounts the volume 'configuration', which its pod does not have. It has config, data, made, rules." },
        { "kind: Role, name: release-name-app}", "kind: Role, name: release-name-role}", "ODIN1241: RoleBinding 'release-name-app' refers to Role 'release-name-role'" },
        { "kind: ServiceAccount, name: release-name-app}", "kind: ServiceAccount, name: app}", "ODIN1241: RoleBinding 'release-name-app' refers to ServiceAccount 'app'" },
        { "kind: ClusterRole, name: view", "kind: ClusterRole, name: views", "ODIN1241: ClusterRoleBinding 'release-name-app' refers to ClusterRole 'views'" },
        { "serviceName: release-name-peers", "serviceName: release-name-peer", "ODIN1241: StatefulSet 'release-name-store' refers to Service 'release-name-peer'" },
        { "service: {name: release-name-app, port: {name: http}}", "service: {name: release-name-ap, port: {name: http}}", "ODIN1241: Ingress 'release-name-app' refers to Service 'release-name-ap'" },
        { "service: {name: release-name-app, port: {name: http}}", "service: {name: release-name-app, port: {number: 81}}", "ODIN1241: Ingress 'release-name-app' refers to '81' of Service 'release-name-app', which has only 80, http." },
        { "backendRefs: [{name: release-name-app, port: 80}]", "backendRefs: [{name: release-name-app, port: 8080}]", "ODIN1241: HTTPRoute 'release-name-app' refers to '8080' of Service 'release-name-app'" },
        { "scaleTargetRef: {kind: Deployment, name: release-name-app}", "scaleTargetRef: {kind: StatefulSet, name: release-name-app}", "ODIN1241: HorizontalPodAutoscaler 'release-name-app' refers to StatefulSet 'release-name-app'" },
        { "name: release-name-app.default.svc.cluster.local", "name: release-name-ap.default.svc.cluster.local", "ODIN1241: ServiceProfile 'release-name-ap.default.svc.cluster.local' refers to Service 'release-name-ap'" },
        { "podSelector: {matchLabels: {app: app}} # policy", "podSelector: {matchLabels: {app: ap}}", "ODIN1242: NetworkPolicy 'release-name-app' selects no pods of the release: {\"matchLabels\":{\"app\":\"ap\"}}." },
        { "ingress: [{ports: [{port: web}]}]", "ingress: [{ports: [{port: 8081}]}]", "ODIN1242: NetworkPolicy 'release-name-app' names the port '8081', and none of the pods that it selects has it" },
        { "egress: [{to: [{podSelector: {matchLabels: {app: store}}}], ports: [{port: 9000}]}]", "egress: [{to: [{podSelector: {matchLabels: {app: store}}}], ports: [{port: 9001}]}]", "ODIN1242: NetworkPolicy 'release-name-app' names the port '9001'" },
        { "selector: {matchLabels: {app: app}} # budget", "selector: {matchExpressions: [{key: app, operator: NotIn, values: [app, store]}, {key: app, operator: Exists}]}", "ODIN1242: PodDisruptionBudget 'release-name-app' selects no pods" },
        { "selector: {matchExpressions: [{key: app, operator: In, values: [app]}]} # monitor", "selector: {matchExpressions: [{key: app, operator: DoesNotExist}]}", "ODIN1242: ServiceMonitor 'release-name-app' selects no Services of the release" },
        { "endpoints: [{port: http}]", "endpoints: [{port: web}]", "ODIN1242: ServiceMonitor 'release-name-app' names the port 'web', and none of the Services that it selects has it" },
        { "http://release-name-app/push", "http://release-name-ap/push", "ODIN1243: ConfigMap 'release-name-app' holds the address 'http://release-name-ap', and the release has no Service 'release-name-ap'." },
        { "http://release-name-app/push", "http://{release}-app:80/push", "ODIN1243: ConfigMap 'release-name-app' holds the address 'http://{release}-app:80', and what stands in braces was not filled in." },
        { "http://release-name-app/push", "https://release-name-app/push", "ODIN1243: ConfigMap 'release-name-app' holds the address 'https://release-name-app', and Service 'release-name-app' has no port 443; it has 80." },
        { "release-name-store-0.release-name-peers.default.svc:9000", "release-name-store-0.release-name-peers.default.svc:9001", "ODIN1243: Deployment 'release-name-app' holds the address 'release-name-store-0.release-name-peers.default.svc:9001', and Service 'release-name-peers' has no port 9001; it has 9000." },
        { "--web=release-name-app:80", "--web=release-name-app:81", "ODIN1243: Deployment 'release-name-app' holds the address 'release-name-app:81', and Service 'release-name-app' has no port 81; it has 80." },
        { "--config=/etc/app/app.yaml", "--config=/etc/app/app.yml", "ODIN1244: Deployment 'release-name-app' is told to read '/etc/app/app.yml', and what is mounted at '/etc/app' holds only app.yaml, datasources.yaml, level, one.json." },
        { "/etc/app/rules/*.yaml", "/etc/app/rules/*.yml", "ODIN1244: Deployment 'release-name-app' is told to read '/etc/app/rules/*.yml', and what is mounted at '/etc/app/rules' holds only more.yaml." },
        { "\"uid\":\"prometheus\"", "\"uid\":\"prom\"", "ODIN1245: ConfigMap 'release-name-app' names the datasource 'prom', which Grafana does not get. It gets prometheus, tempo." },
        { "datasourceUid: prometheus", "datasourceUid: mimir", "ODIN1245: ConfigMap 'release-name-app' names the datasource 'mimir'" },
    };

    [Fact]
    public void A_sound_release_is_emitted() => Assert.Equal((0, ""), Emit(Sound));

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_reference_that_leads_nowhere_fails_the_emission(string old, string @new, string expected)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        var (exit, output) = Emit(Sound.Replace(old, @new, StringComparison.Ordinal));
        Assert.Equal(1, exit);
        Assert.StartsWith($"/src/Gateway.cs(7) : error {expected}", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    /// <summary>What may be right all the same is a warning.</summary>
    public static readonly TheoryData<string, string, string> Doubts = new()
    {
        { "/d/one?from", "/d/two?from", "ODIN1247: The dashboard 'one' of ConfigMap 'release-name-app' links to the dashboard 'two', which the release does not have. It has one." },
        { "checksum/config", "config", "ODIN1248: Deployment 'release-name-app' takes ConfigMap 'release-name-app' as variables or as a single file" },
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public void A_doubt_is_a_warning(string old, string @new, string expected)
    {
        var (exit, output) = Emit(Sound.Replace(old, @new, StringComparison.Ordinal));
        Assert.Equal(0, exit);
        Assert.Contains($"/src/Gateway.cs(7) : warning {expected}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("checksum/config: \"0\"", "reloader.stakater.com/auto: \"true\"")]
    [InlineData("checksum/config: \"0\"", "checksum/secret: \"0\"")]
    public void Pods_that_are_started_anew_are_not_doubted(string old, string @new) =>
        Assert.Equal((0, ""), Emit(Sound.Replace(old, @new, StringComparison.Ordinal)));

    [Theory]
    [InlineData("mountPath: /etc/app}", "mountPath: /etc/app/app.yaml, subPath: app.yaml}", true)]
    [InlineData("mountPath: /etc/app}", "mountPath: /etc/app}", false)]
    public void A_single_file_is_never_brought_up_to_date(string old, string @new, bool isTold)
    {
        var folder = Regex.Replace(Sound, "          env:\n(            .*\n)+          envFrom.*\n", "", RegexOptions.CultureInvariant).Replace("checksum/config", "config", StringComparison.Ordinal);
        Assert.Equal(isTold, Emit(folder.Replace(old, @new, StringComparison.Ordinal)).Output.Contains("ODIN1248", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_datasources_the_dashboards_of_a_Grafana_are_not_known() => Assert.Equal(
        (0, ""), Emit(Sound.Replace("/d/one?from", "/d/two?from", StringComparison.Ordinal).Replace("datasources:", "sources:", StringComparison.Ordinal)));

    [Fact]
    public void A_claim_that_a_StatefulSet_makes_is_there() =>
        Assert.Equal((0, ""), Emit(Sound.Replace("claimName: release-name-app", "claimName: data-release-name-store-0", StringComparison.Ordinal)));

    [Fact]
    public void A_pattern_may_be_for_files_that_users_add() =>
        Assert.Equal((0, ""), Emit(Sound.Replace("/etc/app/rules/*.yaml", "/etc/app/rules/more.yaml, /etc/app/rules/*.extra.yaml", StringComparison.Ordinal)));

    /// <summary>A ConfigMap that the release does not have may have any file, and does not read those of the others.</summary>
    [Theory]
    [InlineData("/etc/app/rules/*.yaml, /etc/app/rules/later.yaml", 0)]
    [InlineData("/etc/app/rules/*.yml", 1)]
    public void Beside_a_ConfigMap_that_comes_later_files_are_still_read(string paths, int exit) => Assert.Equal(exit, Emit(Sound
        .Replace("- configMap: {name: release-name-rules}", "- configMap: {name: release-name-rules}\n              - configMap: {name: later, optional: true}", StringComparison.Ordinal)
        .Replace("/etc/app/rules/*.yaml", paths, StringComparison.Ordinal)).Exit);

    [Fact]
    public void A_profile_is_judged_like_the_defaults_and_told_once()
    {
        var broken = Sound.Replace("serviceName: release-name-peers", "serviceName: release-name-peer", StringComparison.Ordinal);
        var message = Assert.Single(ReferenceChecks.Run(Chart(Sound) with { Profiles = [new("large", Chart(broken).Rendering!)] })).Message;
        Assert.StartsWith("With the profile 'large': StatefulSet 'release-name-store' refers to Service 'release-name-peer'", message, StringComparison.Ordinal);
        Assert.Single(ReferenceChecks.Run(Chart(broken) with { Profiles = [new("large", Chart(broken).Rendering!)] }));
    }

    [Fact]
    public void A_chart_with_charts_of_others_is_not_judged() => Assert.Empty(ReferenceChecks.Run(
        Chart(Sound.Replace("serviceAccountName: release-name-app", "serviceAccountName: redis", StringComparison.Ordinal)) with { ExternalCharts = [new("redis", "1.0.0", "https://example.org")] }));

    public void Dispose() => _folder.Dispose();

    (int Exit, string Output) Emit(string objects)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var chart = new ChartCommands("gateway", _ => Chart(objects), () => Samples.Version, _ => "", () => "", () => "");
        var exit = new ChartProgram([chart], output, TextWriter.Null, IsTerminal: false).Run(["emit", "--output", _folder.Path, "--version", "1.2.3"]);
        return (exit, output.ToString());
    }

    static EmittedChart Chart(string objects) => Samples.Chart("gateway", Samples.Files("given")) with
    {
        Objects = [new ObjectView("templates/all.yaml") { Place = new("/src/Gateway.cs", 7) }],
        Rendering = [.. GoYaml.ReadAll(objects).Select(o => new RenderedObject("gateway/templates/all.yaml", (JsonObject)o))],
    };
}
