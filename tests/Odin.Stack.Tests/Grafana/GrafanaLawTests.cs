using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The law on Grafana's chart.</summary>
public class GrafanaLawTests
{
    public static TheoryData<string> Samples { get; } =
        [.. Directory.EnumerateFiles(Repository.Combine("samples", "values", "grafana"), "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [NeedsTool("helm")]
    public void Grafana_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new GrafanaChart());
        law.Holds(60);
    }

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Samples))]
    public void A_sample_renders_the_same_in_Helm_and_in_CSharp(string sample) =>
        Same(ValuesFile.Parse(sample, File.ReadAllText(Repository.Combine("samples", "values", "grafana", sample))));

    [NeedsToolTheory("helm")]
    [InlineData("""{"datasources":{"others":[{"name":"A b: \"c\"","type":"x","uid":"u","url":"a{release}b","jsonData":{"a":[1,{"b":null}],"c":"# ;"},"secureJsonData":{"p":{"existingSecret":"s","key":"k"}}}]}}""")]
    [InlineData("""{"auth":{"oauth":{"clientId":"a","authUrl":"https://a/%(x)s","tokenUrl":"http://b","roleAttributePath":"contains(a[*], 'b') && 'Admin' || 'Viewer'"}},"smtp":{"host":"m:25"}}""")]
    [InlineData("""{"replicas":3,"database":{"type":"mysql","host":"d:3306"},"fullnameOverride":"{release}-grafana"}""")]
    public void What_random_documents_seldom_have_renders_the_same(string values) => Same(JsonNode.Parse(values)!.AsObject());

    static void Same(JsonObject values)
    {
        using var law = new Law(new GrafanaChart());
        law.Check(values, [], new(), [], "v1.30.0");
    }
}
