namespace Odin.Charts.Prometheus.Tests;

/// <summary>The guide shows code that is built, and what it says comes of it.</summary>
public class GuideTests
{
    static readonly string Guide = File.ReadAllText(Repository.Combine("docs", "rules-and-slos.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    [Fact]
    public void All_code_of_the_guide_is_built()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.TestProject, "Docs", "GuideExample.cs")).Select(l => l.Trim()).ToHashSet();
        Assert.All(Markdown.Lines(Guide, "csharp"), l => Assert.Contains(l, lines));
    }

    [Fact]
    public void The_rules_of_the_guide_are_sound()
    {
        Assert.DoesNotContain(GuideExample.Rules.Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        Assert.Equal(3, GuideExample.Rules.Groups.Length);
        Assert.Equal("gateway", GuideExample.Scraped.ToConfig().JobName);
    }

    [Fact]
    public void The_tests_of_the_guide_stand_beside_the_rules()
    {
        using var folder = new TemporaryFolder();
        GuideExample.Write(folder.Path);
        var names = Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)).ToHashSet();
        Assert.Contains("gateway.rules.yaml", names);
        Assert.Contains("gateway-availability.test.yaml", names);
    }

    [Fact]
    public void The_YAML_of_the_guide_is_what_comes_of_it()
    {
        var yaml = GuideExample.Rules.ToYaml();
        var blocks = Markdown.Blocks(Guide, "yaml");
        Assert.NotEmpty(blocks);
        Assert.All(blocks, b => Assert.Contains(b, yaml, StringComparison.Ordinal));
    }

    [Fact]
    public void The_names_of_the_guide_are_those_that_are_recorded()
    {
        var recorded = GuideExample.Rules.Groups.SelectMany(g => g.Rules).Where(r => r is RecordingRule).Select(r => r.Name).ToHashSet();
        var named = System.Text.RegularExpressions.Regex.Matches(Guide, @"`(slo:[a-z_]+(?::[a-z_]+)?(?:5m)?)`").Select(m => m.Groups[1].Value).ToList();
        Assert.True(named.Count >= 9);
        Assert.All(named, n => Assert.Contains(n, recorded));
    }
}
