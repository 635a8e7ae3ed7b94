using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Tests;

public sealed class ValuesSchemaTests
{
    static readonly ValuesDefinition Sample = ValuesDefinition.Of(typeof(SampleValues));

    static ThrowAwayChart Chart()
    {
        var chart = new ThrowAwayChart();
        chart.Write("values.yaml", Sample.ToYaml());
        chart.Write("values.schema.json", Sample.Schema.ToJson());
        return chart;
    }

    static JsonObject Merged(JsonObject given) => HelmMerge.Coalesce(new("parent", Sample.Defaults, []), given).Values;

    [NeedsTool("helm")]
    public void Documents_that_the_schema_accepts_are_accepted_by_helm_and_mean_the_same()
    {
        using var chart = Chart();
        ValuesDocuments.Of(Sample).Sample(
            given =>
            {
                var merged = Merged(given);
                Assert.Empty(Sample.Schema.Validate(merged));
                var (values, error) = chart.Render(given);
                SameData.Assert(values, merged, error);
            },
            iter: 100, threads: 1, print: d => YamlData.Write(d));
    }

    /// <summary>A drawn document, then one place in it replaced by something drawn without a schema. Helm merges maps behind the key
    /// <c>&lt;&lt;</c> away before it looks, so there we are alone in refusing.</summary>
    [NeedsTool("helm")]
    public void Helm_refuses_exactly_what_we_refuse()
    {
        using var chart = Chart();
        Gen.Select(ValuesDocuments.Of(Sample), Gen.Int[0, 10_000], Documents.Node).Sample(
            (given, place, node) =>
            {
                var spoilt = Spoilt(given, place, node);
                var problems = Sample.Schema.Validate(Merged(spoilt));
                var (values, error) = chart.Render(spoilt);
                var decided = (values is null) == (problems.Count > 0);
                Assert.True(decided || problems.Any(IsMergeKey), $"{string.Join('\n', problems)}\n--- helm: {error}");
            },
            iter: 150, threads: 1, print: s => YamlData.Write(Spoilt(s.Item1, s.Item2, s.Item3)));
    }

    static bool IsMergeKey(Diagnostic problem) => problem.Code == "ODIN1102" && problem.Message.Contains("\"<<\"' is no key", StringComparison.Ordinal);

    [NeedsTool("helm")]
    public void A_merge_key_is_refused_although_helm_would_take_the_map_behind_it()
    {
        using var chart = Chart();
        var given = (JsonObject)JsonNode.Parse("""{"extra":{"a":{"<<":{"b":3}}}}""")!;
        Assert.True(IsMergeKey(Assert.Single(Sample.Schema.Validate(Merged(given)))));
        Assert.NotNull(chart.Render(given).Values);
    }

    [Theory]
    [InlineData("""{"replicas":0}""", "ODIN1101", "'replicas' is 0; at least 1 is allowed.")]
    [InlineData("""{"replicas":51}""", "ODIN1101", "'replicas' is 51; at most 50 is allowed.")]
    [InlineData("""{"replicas":1.5}""", "ODIN1101", "'replicas' is 1.5, but must be an integer.")]
    [InlineData("""{"replicas":"2"}""", "ODIN1101", "'replicas' is the string \"2\", but must be an integer.")]
    [InlineData("""{"replicas":null}""", "ODIN1103", "'replicas' is missing; it must be set, and not to null.")]
    [InlineData("""{"bytes":9007199254740994}""", "ODIN1101", "'bytes' is 9007199254740994; at most 9007199254740992 is allowed.")]
    [InlineData("""{"limit":"x"}""", "ODIN1101", "'limit' is the string \"x\", but must be an integer or null.")]
    [InlineData("""{"image":null}""", "ODIN1103", "'image' is missing; it must be set, and not to null.")]
    [InlineData("""{"image":{"pullPolicy":"Sometimes"}}""", "ODIN1101", "'image.pullPolicy' is \"Sometimes\", but must be one of IfNotPresent, Always, Never.")]
    [InlineData("""{"image":{"Tag":"x"}}""", "ODIN1102", "'image.Tag' is unknown. Did you mean 'tag'?")]
    [InlineData("""{"image":{"digest":"sha1:0"}}""", "ODIN1101", "'image.digest' is \"sha1:0\", but must match ^(sha256:[0-9a-f]{64})?$")]
    [InlineData("""{"word":"abcdef"}""", "ODIN1101", "'word' is \"abcdef\", but must match ^(?:[a-z]{1,5}|é+)$")]
    [InlineData("""{"word":"abc\n"}""", "ODIN1101", "'word' is \"abc\ufffd\", but must match ^(?:[a-z]{1,5}|é+)$")]
    [InlineData("""{"brief":"😀😀😀😀"}""", "ODIN1101", "'brief' is 4 characters long; at most 3 is allowed.")]
    [InlineData("""{"hosts":[{}]}""", "ODIN1103", "'hosts[0].name' is missing; it must be set, and not to null.")]
    [InlineData("""{"hosts":[{"name":"a","port":null}]}""", "ODIN1101", "'hosts[0].port' is null, but must be an integer.")]
    [InlineData("""{"labels":{"a":1}}""", "ODIN1101", "'labels.a' is 1, but must be a string.")]
    [InlineData("""{"labels":{"ä":"1"}}""", "ODIN1102", "'labels.\"ä\"' is no key: keys are 1 to 316 printable ASCII characters, the first not '<'.")]
    [InlineData("""{"global":{"<<":11}}""", "ODIN1102", "'global.\"<<\"' is no key: keys are 1 to 316 printable ASCII characters, the first not '<'.")]
    [InlineData("""{"global":{"a":[{"<<":11}]}}""", "ODIN1102", "'global.a[0].\"<<\"' is no key: keys are 1 to 316 printable ASCII characters, the first not '<'.")]
    [InlineData("""{"resources":{"limit":{}}}""", "ODIN1102", "'resources.limit' is unknown. Did you mean 'limits'?")]
    [InlineData("""{"resources":{"memory":{}}}""", "ODIN1102", "'resources.memory' is unknown. Known here: claims, limits, requests.")]
    [InlineData("""{"resources":{"limits":{"cpu":"many"}}}""", "ODIN1101", null)]
    [InlineData("""{"text":"a\u2028b"}""", "ODIN1101", null)]
    [InlineData("""{"pod":{"containers":[{"ports":[{"name":"x"}]}]}}""", "ODIN1103", "'pod.containers[0].ports[0].containerPort' is missing; it must be set, and not to null.")]
    public void What_is_wrong_is_said_with_its_place(string given, string code, string? message)
    {
        var problem = Assert.Single(Sample.Schema.Validate(Merged((JsonObject)Documents.Normal(JsonNode.Parse(given))!)));
        Assert.Equal(code, problem.Code);
        if (message is not null) Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void All_problems_are_found_in_one_run() =>
        Assert.Equal(3, Sample.Schema.Validate(Merged((JsonObject)JsonNode.Parse("""{"replicas":0,"text":1,"x":1}""")!)).Count);

    static JsonObject Spoilt(JsonObject document, int place, JsonNode? node)
    {
        var spoilt = (JsonObject)document.DeepClone();
        var places = Places(spoilt).ToList();
        if (places.Count == 0 || place % 5 == 0) spoilt[place % 2 == 0 ? "replicas" : "unknown"] = node?.DeepClone();
        else places[place % places.Count](node?.DeepClone());
        return spoilt;
    }

    static IEnumerable<Action<JsonNode?>> Places(JsonNode node) => node switch
    {
        JsonObject map => map.ToList().SelectMany(p => (p.Value is null ? [] : Places(p.Value)).Append(n => map[p.Key] = n)),
        JsonArray list => Enumerable.Range(0, list.Count).SelectMany(i => (list[i] is { } item ? Places(item) : []).Append(n => list[i] = n)),
        _ => [],
    };
}
