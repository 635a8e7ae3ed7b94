using System.Text.Json.Nodes;
using YamlDotNet.Core;

namespace Odin.Charts.Tests.Testing;

public class GoYamlTests
{
    public static readonly TheoryData<string, string> Scalars = new()
    {
        { "yes", "true" }, { "On", "true" }, { "y", "true" }, { "n", "false" }, { "OFF", "false" }, { "True", "true" },
        { "tRUE", "\"tRUE\"" }, { "~", "null" }, { "", "null" }, { "Null", "null" }, { "nULL", "\"nULL\"" },
        { "12", "12" }, { "+12", "12" }, { "-12", "-12" }, { "0", "0" }, { "010", "8" }, { "0o10", "8" }, { "08", "8" },
        { "0x1F", "31" }, { "-0x1F", "-31" }, { "0b101", "5" }, { "1_000", "1000" }, { "1:30", "\"1:30\"" },
        { "9223372036854775807", "9223372036854775807" }, { "18446744073709551615", "18446744073709551615" },
        { "1.5", "1.5" }, { ".5", "0.5" }, { "5.", "5" }, { "1e3", "1000" }, { "1e+06", "1000000" }, { "1.5E-3", "0.0015" },
        { "1e999", "\"1e999\"" }, { "2024-01-01", "\"2024-01-01\"" }, { "1.2.3", "\"1.2.3\"" }, { "+", "\"\\u002B\"" }, { "-a", "\"-a\"" },
        { "0x", "\"0x\"" }, { "1Ki", "\"1Ki\"" }, { "500m", "\"500m\"" }, { "1e", "\"1e\"" }, { "._5", "\"._5\"" },
        { "\"yes\"", "\"yes\"" }, { "'1'", "\"1\"" }, { "\"\\u2028\\n\"", "\"\\u2028\\n\"" }, { "=", "\"=\"" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_is_what_go_yaml_takes_it_for(string yaml, string json) =>
        Assert.Equal(json, Value(yaml)?.ToJsonString() ?? "null");

    [NeedsTool("helm")]
    public void Real_Helm_takes_every_scalar_for_the_same()
    {
        var document = string.Concat(Scalars.Select((row, i) => $"k{i}: {row[0]}\n"))
            + "yes: key\nno: key\n010: key\n1.5: key\nblock: |\n  a\n   b\n\n  c\nkept: |+\n  a\n\nfolded: >-\n  a\n  b\n\n  c\nplain: a\n  b\n";
        Assert.Equal(AsHelmReads(document), Same(GoYaml.Read(document)));
    }

    [Fact]
    public void An_integer_and_a_float_of_the_same_size_are_not_the_same() =>
        Assert.NotEqual(Numbers.Form(Value("1000000")!.AsValue()), Numbers.Form(Value("1e+06")!.AsValue()));

    [Fact]
    public void Keys_that_read_as_something_else_become_its_text() =>
        Assert.Equal("""{"true":1,"8":2,"1.5":3,"y":4}""", GoYaml.Read("on: 1\n010: 2\n1.5: 3\n'y': 4\n")!.ToJsonString());

    [Fact]
    public void Documents_are_read_apart_and_empty_ones_left_out() =>
        Assert.Equal(["""{"a":1}""", "[2]"], GoYaml.ReadAll("---\n# Source: x\na: 1\n---\n---\n- 2\n").Select(d => d.ToJsonString()));

    [Theory]
    [InlineData("a: 1\na: 2\n", "line 2, column 1: the key 'a' for the second time")]
    [InlineData("a: &x 1\n", "line 1, column 4: the anchor &x")]
    [InlineData("a: *x\n", "")]
    [InlineData("a: !!str 1\n", "line 1, column 4: the tag tag:yaml.org,2002:str")]
    [InlineData("<<: {}\n", "line 1, column 1: a merge key")]
    [InlineData("~: 1\n", "line 1, column 1: a null key")]
    public void What_no_chart_should_emit_is_refused(string yaml, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<YamlException>(() => GoYaml.Read(yaml)).Message, StringComparison.Ordinal);

    static JsonNode? Value(string yaml) => GoYaml.Read($"a: {yaml}\n")!["a"];

    // Helm decodes to JSON and back, so numbers are compared by size only.
    static string Same(JsonNode? node) => JsonNode.Parse(node!.ToJsonString())!.AsObject()
        .OrderBy(p => p.Key, StringComparer.Ordinal)
        .Aggregate("", (text, p) => text + p.Key + " = " + (p.Value is JsonValue v && v.TryGetValue<double>(out var size)
            ? $"{size:R}" : p.Value?.ToJsonString() ?? "null") + "\n");

    static string AsHelmReads(string document)
    {
        using var chart = new TemporaryFolder();
        chart.Write("Chart.yaml", "apiVersion: v2\nname: read\nversion: 1.0.0\n");
        chart.Write("document.yaml", document);
        chart.Write("templates/read.yaml", "read: {{ .Files.Get \"document.yaml\" | fromYaml | toJson | quote }}\n");
        var rendered = RealHelm.Template(chart.Path).Succeeded().Output;
        return Same(JsonNode.Parse((string)GoYaml.Read(rendered)!["read"]!));
    }

    [Theory]
    [InlineData("IR *: x\nb: 1 *\n", """{"IR *":"x","b":"1 *"}""")]
    [InlineData("a:\n  b: 1\n  Cmg *gMS:I: \"x\"\n", """{"a":{"b":1,"Cmg *gMS:I":"x"}}""")]
    [InlineData("a:\n  d' &e: \"f *g: h\"\n", """{"a":{"d\u0027 \u0026e":"f *g: h"}}""")]
    [InlineData("a:\n- n *#[:\n    b *: 58\n", """{"a":[{"n *#[":{"b *":58}}]}""")]
    [InlineData("a:\n- - n *#[: 1\n", """{"a":[[{"n *#[":1}]]}""")]
    [InlineData("a:\n- - |-\n    n *b: 1\n  - c *d: e\nb: |\n  n *b: 1\n\n  c *d:\ne *f: 2\n", """{"a":[["n *b: 1",{"c *d":"e"}]],"b":"n *b: 1\n\nc *d:\n","e *f":2}""")]
    [InlineData("a:\n- b: >-\n    n *b: 1\n  c *d: e\n", """{"a":[{"b":"n *b: 1","c *d":"e"}]}""")]
    [InlineData("a: \"- *b\n  r,- *c: r,\\\"\n  x *y: z\"\ne *f: 2\n", """{"a":"- *b r,- *c: r,\u0022 x *y: z","e *f":2}""")]
    [InlineData("a:\n- 'it''s\n  r,- *c: r'\n- e *f: 2\n", """{"a":["it\u0027s r,- *c: r",{"e *f":2}]}""")]
    [InlineData("\"a: b\": 'x\n  c *d: e'\n", """{"a: b":"x c *d: e"}""")]
    public void A_plain_key_may_have_a_star_in_it(string yaml, string json) => Assert.Equal(json, GoYaml.Read(yaml)!.ToJsonString());
}
