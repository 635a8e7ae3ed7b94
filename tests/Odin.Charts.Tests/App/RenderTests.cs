using k8s.Models;

namespace Odin.Charts.Tests.App;

/// <summary>What <c>render</c> makes of its options, beside what the real Helm makes of them.</summary>
public sealed class RenderTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    sealed record NoValues;

    sealed class VersionsChart() : Chart<NoValues>("versions")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Shows versions." };

        protected override void Define(Templates<NoValues> templates) => templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = "versions" },
            Data = new Dictionary<string, string>
            {
                { "chart", c.Chart.Version },
                { "kubernetes", c.Capabilities.KubeVersion.Version },
                { "minor", c.Capabilities.KubeVersion.Minor },
            },
        });
    }

    sealed class ReportingChart() : Chart<NoValues>("reporting")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Carries a dashboard that is wrong." };

        protected override void Define(Templates<NoValues> templates) => templates.Report(
            new Diagnostic("ODIN2302", DiagnosticSeverity.Error, "Two of one uid."),
            new Diagnostic("ODIN2311", DiagnosticSeverity.Warning, "No description."));
    }

    [Fact]
    public void A_chart_that_carries_something_wrong_is_not_rendered() => Assert.Equal(
        ["ODIN2302"], Assert.Throws<ChartException>(() => new ReportingChart().Render()).Diagnostics.Select(d => d.Code));

    [NeedsTool("helm")]
    public void Files_and_sets_win_in_the_order_in_which_Helm_applies_them()
    {
        using var chart = new ThrowAwayChart();
        var first = _folder.Write("first.yaml", "file: first\nboth: first\njson: first\nset: first\ntext: first\nmap: {file: 1, json: 1}\n");
        var second = _folder.Write("second.yaml", "both: second\n");
        string[] arguments =
        [
            "--set-string", "text=1,map.text=true", "--set", "set=1,text=2", "-f", first, "--set-json", "json=[1],set=[2],text=[3],map={\"json\":2}",
            "--set", "map.set=3", "-f", second, "--set-string", "map.text=4",
        ];
        var (values, error) = HelmValues.Of([chart.Folder, .. arguments]);
        SameData.Assert(values, Request(arguments).Values(), error);
        Assert.Equal("""{"json":2,"set":3,"text":"4"}""", values!["map"]!.ToJsonString());
    }

    [Theory]
    [InlineData("--set-json", "a=x", "--set-json 'a=x' cannot be read: the value is not JSON.")]
    [InlineData("--set-string", "a", "--set-string 'a' cannot be read: 'a' has no value.")]
    public void A_set_that_cannot_be_read_is_named_with_its_option(string option, string expression, string message) => Assert.Equal(
        message,
        Assert.Throws<ChartException>(() => Request(option, expression).Values()).Diagnostics.Single().Message);

    [NeedsToolTheory("helm")]
    [InlineData("1.33")]
    [InlineData("v1.33")]
    [InlineData("1")]
    [InlineData("v1.33.2")]
    [InlineData("1.33.2")]
    [InlineData("1.33-rc.1")]
    [InlineData("v1.33.2-gke.1+build")]
    [InlineData("vv1.33")]
    [InlineData("1.33.2.1")]
    [InlineData("1.")]
    [InlineData("latest")]
    public void A_version_of_Kubernetes_means_what_it_means_to_helm(string version)
    {
        using var chart = new ThrowAwayChart(template: "version: {{ .Capabilities.KubeVersion.Version }}\nminor: {{ .Capabilities.KubeVersion.Minor }}\n");
        var run = RealHelm.Template(chart.Folder, "release-name", "--kube-version", version);
        if (run.ExitCode == 0)
            Assert.EndsWith($"version: {Kubernetes(version).Version}\nminor: {Kubernetes(version).Minor}\n", run.Output, StringComparison.Ordinal);
        else
            Assert.Equal("ODIN1303", Assert.Throws<ChartException>(() => Kubernetes(version)).Diagnostics.Single().Code);
    }

    [Fact]
    public void The_version_is_given_or_that_of_the_project()
    {
        Assert.Contains("\n  chart: 2.0.0-rc.1+b.7\n", Render("--version", "2.0.0-rc.1+b.7"), StringComparison.Ordinal);
        Assert.Contains($"\n  chart: \"{ProjectVersion.Of(typeof(RenderTests).Assembly)}\"\n", Render(), StringComparison.Ordinal);
        Assert.NotEqual("0.0.0", ProjectVersion.Of(typeof(RenderTests).Assembly).ToString());
        Assert.Equal("ODIN1201", Assert.Throws<ChartException>(() => Render("--version", "2.0")).Diagnostics.Single().Code);
    }

    [Fact]
    public void What_is_wrong_with_a_value_is_told_where_it_is_given()
    {
        var first = _folder.Write("first.yaml", "replica: 1\nimage:\n  tags: a\nextraArgs:\n  - a\n  - 2\n");
        var second = _folder.Write("second.yaml", "# Ours.\nreplicas: two\ningress: {}\n");
        Assert.Equal(
        [
            $"{first}(1,1) : error ODIN1102: 'replica' is unknown. Did you mean 'replicas'?",
            $"{first}(3,3) : error ODIN1102: 'image.tags' is unknown. Did you mean 'tag'?",
            $"{first}(6,5) : error ODIN1101: 'extraArgs[1]' is 2, but must be a string.",
            $"{second}(2,1) : error ODIN1101: 'replicas' is the string \"two\", but must be an integer.",
            $"{second}(3,1) : error ODIN1103: 'ingress.host' is missing; it must be set, and not to null.",
        ], Problems("-f", first, "-f", second).Select(p => p.ToString()).Order(StringComparer.Ordinal));
        Assert.Null(Problems("-f", second, "--set", "replicas=three,ingress.host=a").Single().Location);
    }

    public void Dispose() => _folder.Dispose();

    static RenderRequest Request(params string[] arguments) => RenderCommand.Request(CommandLine.Parse(Command.Render, arguments));

    static KubeVersion Kubernetes(string version) => Request("--kube-version", version).Capabilities.KubeVersion;

    static IReadOnlyList<Diagnostic> Problems(params string[] arguments) =>
        Assert.Throws<ChartException>(() => ChartRenderText.Of(new GatewayChart(), Request(arguments))).Diagnostics;

    static string Render(params string[] arguments) => ChartRenderText.Of(new VersionsChart(), Request(arguments));
}
