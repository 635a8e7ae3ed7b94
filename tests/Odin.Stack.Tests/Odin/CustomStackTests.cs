using System.Text.Json.Nodes;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack.Tests;

/// <summary>The stack as others change it.</summary>
public class CustomStackTests
{
    static readonly Release Release = new() { Name = "r" };

    static readonly IReadOnlyList<RenderedObject> Shop = new ShopChart().Render(release: Release);

    [Fact]
    public void The_README_of_the_package_and_the_guide_show_code_that_is_built()
    {
        AreBuilt("charts/Odin.Stack/README.md", "tests/Odin.Stack.Tests/Odin/ReadmeExample.cs");
        AreBuilt("docs/custom-stack.md", Directory.GetFiles(Repository.Combine("samples/CustomStack"), "*.cs"));
    }

    [Fact]
    public void What_is_changed_is_in_the_chart_and_nothing_is_missing()
    {
        Assert.Contains("What the shop promises", Data(Shop, "r-dashboard-odin-slo"), StringComparison.Ordinal);
        Assert.Contains("expr: vector(0.995)", Data(Shop, "r-rules"), StringComparison.Ordinal);
        Assert.Contains("48h", Data(Shop, "r-tempo"), StringComparison.Ordinal);
        Assert.Equal(new OdinChart().Render(release: Release).Select(o => "shop/charts/" + o.Template), Shop.Select(o => o.Template));
    }

    [Fact]
    public void What_is_common_to_all_parts_is_said_at_the_root() => Assert.All(
        new ShopChart().Render(new() { ["global"] = new JsonObject { ["imageRegistry"] = "registry.shop.example" } }, Release)
            .Where(o => (string?)o.Data["kind"] is "StatefulSet" or "Deployment" or "DaemonSet"),
        o => Assert.Contains("\"image\":\"registry.shop.example/", o.Data.ToJsonString(), StringComparison.Ordinal));

    [Fact]
    public void A_part_that_is_changed_takes_the_place_of_the_one_that_comes_with_the_stack()
    {
        var loki = new LokiChart { Dashboards = [OdinDashboards.Logs with { Title = "Logs of the shop" }] };

        var objects = new OdinChart { Loki = loki }.Render(release: Release);

        Assert.Contains("Logs of the shop", Data(objects, "r-loki-dashboard-odin-logs"), StringComparison.Ordinal);
        Assert.DoesNotContain(objects, o => Name(o) == "r-loki-dashboard-odin-loki");
        Assert.Contains(objects, o => Name(o) == "r-loki-rules");
    }

    [Fact]
    public void A_rule_may_ask_for_metrics_of_ones_own_once_they_are_declared()
    {
        var shipped = new LokiChart();
        var refused = new Counter("shop_lines_refused_total", "Lines that the shop's own sender gave up.");
        var alert = new AlertRule("ShopLinesRefused", refused.Rate().Sum() > 0)
        {
            Severity = AlertSeverity.Warning,
            Owner = "shop",
            Summary = "The shop loses lines.",
            Description = "{{ $value | humanize }} lines a second are lost.",
            Runbook = "https://runbooks.shop.example/lines-refused",
            Window = TimeSpan.FromMinutes(5),
        };
        var rules = shipped.Rules with { Groups = [.. shipped.Rules.Groups, new("shop", [alert])] };

        Assert.All(Assert.Throws<ChartException>(() => new LokiChart { Rules = rules }.Render()).Diagnostics, d => Assert.Contains("shop_lines_refused_total", d.Message, StringComparison.Ordinal));
        Assert.NotEmpty(new LokiChart { Rules = rules, Declarations = new([.. shipped.Declarations.Catalogues, new Catalogue("shop") { Metrics = [refused] }]) }.Render());
    }

    static void AreBuilt(string guide, params string[] sources)
    {
        var built = sources.SelectMany(source => File.ReadLines(Repository.Combine(source))).Select(line => line.Trim()).ToHashSet();
        var shown = Markdown.Lines(File.ReadAllText(Repository.Combine(guide)), "csharp").ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, built));
    }

    static string Data(IEnumerable<RenderedObject> objects, string name) =>
        objects.Single(o => Name(o) == name && (string?)o.Data["kind"] == "ConfigMap").Data["data"]!.ToJsonString();

    static string? Name(RenderedObject o) => (string?)o.Data["metadata"]!["name"];
}
