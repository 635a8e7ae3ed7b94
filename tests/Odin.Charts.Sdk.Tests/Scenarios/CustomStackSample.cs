namespace Odin.Charts.Sdk.Tests;

/// <summary>Another repository takes the stack, changes parts of it, and puts its own beside it.</summary>
public class CustomStackSample(CustomStack sample) : IClassFixture<CustomStack>
{
    [Fact]
    public void It_builds_from_the_packages_alone_and_emits_its_own_charts_alone()
    {
        Assert.Empty(sample.Build.Succeeds().Warnings);
        Assert.Equal([$"shop-{PackedSdk.Version}.tgz", $"tracing-{PackedSdk.Version}.tgz"], sample.Charts);
    }

    [NeedsTool("helm")]
    public void Helm_takes_its_charts()
    {
        sample.Build.Succeeds();
        foreach (var chart in (string[])["shop", "tracing"]) RealHelm.Lint(sample.Archive(chart)).Succeeded();
    }

    [NeedsTool("helm")]
    public void What_it_changes_is_another_and_all_else_is_the_stack_itself()
    {
        sample.Build.Succeeds();
        var shop = Templates(RealHelm.Template(sample.Archive("shop"), "r"), "shop/");
        var odin = Templates(RealHelm.Template(sample.OwnArchive("odin"), "r", "-f", sample.Defaults("shop", "odin")), "");

        var inside = shop.Where(t => t.Key.StartsWith("charts/", StringComparison.Ordinal)).ToDictionary(t => t.Key["charts/".Length..], t => t.Value);
        Assert.Equal(odin.Keys.Order(), inside.Keys.Order());
        Assert.Equal(
            [
                "odin/charts/loki/templates/dashboards/odin-loki.yaml", "odin/charts/loki/templates/rules/configmap.yaml",
                "odin/templates/dashboards/odin-slo.yaml", "odin/templates/rules/configmap.yaml",
            ],
            odin.Keys.Where(template => odin[template] != inside[template]).Order(StringComparer.Ordinal));
        Assert.Equal(["templates/dashboards/shop-orders.yaml", "templates/rules/configmap.yaml"], shop.Keys.Except(inside.Keys.Select(t => "charts/" + t)).Order(StringComparer.Ordinal));
    }

    [NeedsTool("helm")]
    public void The_objective_the_alerts_the_title_the_panel_and_the_threshold_are_those_of_the_sample()
    {
        sample.Build.Succeeds();
        var shop = Templates(RealHelm.Template(sample.Archive("shop"), "r"), "shop/charts/odin/");

        Assert.Contains("expr: vector(0.995)\n", shop["templates/rules/configmap.yaml"], StringComparison.Ordinal);
        var slos = shop["templates/dashboards/odin-slo.yaml"];
        Assert.All(["\"What the shop promises\"", "\"The API\"", "\"value\": 3"], text => Assert.Contains(text, slos, StringComparison.Ordinal));
        Assert.Contains("\"Size of a line\"", shop["charts/loki/templates/dashboards/odin-loki.yaml"], StringComparison.Ordinal);
        var logs = shop["charts/loki/templates/rules/configmap.yaml"];
        Assert.Contains("alert: ShopLogsSilent", logs, StringComparison.Ordinal);
        Assert.DoesNotContain("OdinLokiRingUnhealthy", logs, StringComparison.Ordinal);
        Assert.Matches("alert: OdinLokiVolumeNearlyFull\n(?:(?!alert:).*\n)*? +for: 5m", logs);
    }

    [NeedsTool("helm")]
    public void One_chart_alone_has_other_defaults_and_is_the_same_otherwise()
    {
        sample.Build.Succeeds();
        var tracing = Templates(RealHelm.Template(sample.Archive("tracing"), "r"), "tracing/charts/");
        var tempo = Templates(RealHelm.Template(sample.OwnArchive("tempo"), "r"), "");

        Assert.Contains("48h", tracing["tempo/templates/configmap.yaml"], StringComparison.Ordinal);
        Assert.Equal(tempo.Keys.Order(), tracing.Keys.Order());
        // The pod has the checksum of its configuration.
        Assert.Equal(
            ["tempo/templates/configmap.yaml", "tempo/templates/statefulset.yaml"],
            tempo.Keys.Where(template => tempo[template] != tracing[template]).Order(StringComparer.Ordinal));
    }

    /// <summary>The objects by the path of their template below a folder.</summary>
    static Dictionary<string, string> Templates(ToolRun rendered, string folder) => rendered.Succeeded().Output
        .Split("---\n# Source: ", StringSplitOptions.RemoveEmptyEntries)
        .Where(document => document.StartsWith(folder, StringComparison.Ordinal))
        .GroupBy(document => document[folder.Length..document.IndexOf('\n', StringComparison.Ordinal)], document => document[document.IndexOf('\n', StringComparison.Ordinal)..])
        .ToDictionary(template => template.Key, string.Concat);
}
