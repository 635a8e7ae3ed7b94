namespace Odin.Stack.Tests;

/// <summary>The checks, checked on a chart written by hand.</summary>
public class MiniatureTests
{
    [Fact]
    public void Booleans_are_flipped_one_at_a_time() => Assert.Equal(
        ["""persistence.enabled {"persistence":{"enabled":true}}""", """service.enabled {"service":{"enabled":false}}"""],
        EmittedChart.Miniature.FlippedBooleans.Select(f => $"{f.Path} {f.Values.ToJsonString()}"));

    [NeedsTool("helm")]
    public void Every_flip_is_rendered()
    {
        var renderings = Renderings.Of(EmittedChart.Miniature);
        Assert.Equal(["defaults", "flipped persistence.enabled", "flipped service.enabled"], renderings.Manifests.Keys);
        Assert.Contains("kind: Service", renderings.Manifests["defaults"], StringComparison.Ordinal);
        Assert.DoesNotContain("kind: Service", renderings.Manifests["flipped service.enabled"], StringComparison.Ordinal);
    }

    [NeedsTool("helm")]
    public void A_chart_that_does_not_render_fails_with_what_Helm_says()
    {
        using var copy = new TemporaryFolder();
        foreach (var (file, text) in EmittedChart.Miniature.Files)
            copy.Write(file, text);
        copy.Write("templates/broken.yaml", "{{ .Values.nothing.there }}\n");
        var message = Assert.Throws<Xunit.Sdk.XunitException>(() => Renderings.Of(new EmittedChart(copy.Path))).Message;
        Assert.Contains("miniature/templates/broken.yaml:1:", message, StringComparison.Ordinal);
    }
}
