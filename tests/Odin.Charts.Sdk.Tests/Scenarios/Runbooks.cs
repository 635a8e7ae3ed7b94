namespace Odin.Charts.Sdk.Tests;

public class Runbooks
{
    const string Rules = """
        using Odin.Charts.Metrics;
        using Odin.Charts.Metrics.Catalogues;
        using Odin.Charts.Prometheus;

        public sealed record WatchValues
        {
            public RuleValues Rules { get; init; } = new() { ConfigMap = new() { Enabled = true } };
        }

        public sealed class WatchChart() : Chart<WatchValues>("watch")
        {
            static readonly Component<WatchValues> Watch = new("watch");

            public override ChartMetadata Metadata { get; } = new() { Description = "Watches." };

            protected override void Define(Templates<WatchValues> templates)
            {
                templates.Add(c => new V1ServiceAccount { Metadata = new() { Name = c.Release.Name } });
                templates.AddRules(new ChartRules<WatchValues>
                {
                    File = new RuleFile("watch")
                    {
                        Groups = [new RuleGroup("watch",
                        [
                            new AlertRule("NodeDown", Query.Parse("up == 0"))
                            {
                                Severity = AlertSeverity.Warning,
                                Owner = "platform",
                                Summary = "A node is down.",
                                Description = "{{ $labels.instance }} does not answer.",
                                Runbook = "https://example.org/runbooks/NodeDown.md",
                            },
                        ])],
                    },
                    Declarations = new(NodeExporter.All),
                    Name = Watch.FullName,
                    Labels = Watch.Labels,
                    Values = new(c => c.Values.Rules),
                });
            }
        }

        """;

    [Fact]
    public void An_alert_whose_page_goes_fails_the_build_until_it_comes_back()
    {
        using var app = Sources.App(
            "<RunbooksPath>../pages</RunbooksPath><RunbooksUrl>https://example.org/runbooks</RunbooksUrl>",
            $"<PackageReference Include=\"Odin.Charts.Prometheus\" Version=\"{PackedSdk.Version}\" />",
            "return ChartApp.Run(args, new WatchChart());");
        _ = PackedSdk.FeedWithStack;
        app.Write("WatchChart.cs", Rules).Write("../pages/NodeDown.md", "# NodeDown\n");
        app.Build().Succeeds();
        Assert.Equal(0, app.Rebuild().Succeeds().Emissions);

        File.Move(app.PathOf("../pages/NodeDown.md"), app.PathOf("../pages/NodeDwon.md"));
        var failed = app.Rebuild().Fails();
        var error = Assert.Single(failed.Errors);
        Assert.Equal(("ODIN1246", app.PathOf("WatchChart.cs")), (error.Code, error.File));
        Assert.InRange(error.LineNumber, 20, 28);
        Assert.Contains("Did you mean 'NodeDwon.md'?", failed.Output, StringComparison.Ordinal);

        File.Move(app.PathOf("../pages/NodeDwon.md"), app.PathOf("../pages/NodeDown.md"));
        app.Rebuild().Succeeds();
    }
}
