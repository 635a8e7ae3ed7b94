namespace Odin.Charts.Tests.Differences;

public class SchemaDiffTests
{
    /// <summary>What a version says about the value <c>a</c>, what the next one says, and what is told.</summary>
    public static readonly TheoryData<string, string, string> Limits = new()
    {
        { """{"type":"string"}""", """{"type":"integer"}""", "Breaking values a: type narrowed string -> integer" },
        { """{"type":["string","null"]}""", """{"type":"string"}""", "Breaking values a: type narrowed string|null -> string" },
        { """{"type":"number"}""", """{"type":"integer"}""", "Breaking values a: type narrowed number -> integer" },
        { """{"type":"integer"}""", """{"type":"number"}""", "Minor values a: type widened integer -> number" },
        { """{"type":"string"}""", "{}", "Minor values a: type widened string -> anything" },
        { """{"type":"string"}""", """{"type":["string","integer"],"minimum":3}""", "Minor values a: type widened string -> string|integer" },
        { """{"enum":["x","y"]}""", """{"enum":["x"]}""", "Breaking values a: no longer takes (\"y\")" },
        { """{"enum":["x"]}""", """{"enum":["x",null]}""", "Minor values a: takes too (null)" },
        { "{}", """{"enum":["x"]}""", "Breaking values a: takes a list only ([\"x\"])" },
        { """{"enum":["x"]}""", "{}", "Minor values a: takes more than its old list (was [\"x\"])" },
        { """{"pattern":"a"}""", """{"pattern":"b"}""", "Breaking values a: pattern changed a -> b" },
        { "{}", """{"pattern":"b"}""", "Breaking values a: pattern added (b)" },
        { """{"pattern":"a"}""", "{}", "Minor values a: pattern dropped (was a)" },
        { """{"minimum":1}""", """{"minimum":2}""", "Breaking values a: minimum raised 1 -> 2" },
        { """{"minimum":2}""", """{"minimum":1}""", "Minor values a: minimum lowered 2 -> 1" },
        { """{"maximum":50}""", """{"maximum":10}""", "Breaking values a: maximum lowered 50 -> 10" },
        { """{"maximum":10}""", """{"maximum":50}""", "Minor values a: maximum raised 10 -> 50" },
        { "{}", """{"exclusiveMinimum":0}""", "Breaking values a: exclusiveMinimum added (0)" },
        { """{"maxLength":9}""", "{}", "Minor values a: maxLength dropped (was 9)" },
        { """{"minLength":0}""", """{"minLength":1}""", "Breaking values a: minLength raised 0 -> 1" },
        { """{"minItems":1}""", """{"minItems":0}""", "Minor values a: minItems lowered 1 -> 0" },
        { """{"maxItems":3}""", """{"maxItems":2}""", "Breaking values a: maxItems lowered 3 -> 2" },
        { """{"multipleOf":0.5}""", """{"multipleOf":0.1}""", "Minor values a: multipleOf changed 0.5 -> 0.1" },
        { """{"multipleOf":2}""", """{"multipleOf":3}""", "Breaking values a: multipleOf changed 2 -> 3" },
        { """{"type":"array","items":{"type":"string"}}""", """{"type":"array","items":{"type":"integer"}}""", "Breaking values a[]: type narrowed string -> integer" },
        { """{"type":"array"}""", """{"type":"array","items":{"type":"string"}}""", "Breaking values a[]: type narrowed anything -> string" },
        { """{"type":"object"}""", """{"type":"object","additionalProperties":false}""", "Breaking values a: takes no other keys" },
        { """{"type":"object","additionalProperties":false}""", """{"type":"object"}""", "Minor values a: takes other keys" },
        { """{"type":"object","additionalProperties":{"type":"string"}}""", """{"type":"object","additionalProperties":{"type":["string","null"]}}""", "Minor values a.*: type widened string -> string|null" },
        { """{"type":"object","propertyNames":{"pattern":"a"}}""", """{"type":"object"}""", "Minor values the keys of a: pattern dropped (was a)" },
        { """{"allOf":[{"pattern":"a"}]}""", """{"allOf":[{"pattern":"b"}]}""", """Breaking values a: allOf changed [{"pattern":"a"}] -> [{"pattern":"b"}]""" },
        { """{"description":"One."}""", """{"description":"Two."}""", "Patch values a: description changed One. -> Two." },
        { """{"title":"One"}""", """{"title":"Two","default":3}""", "" },
        { """{"properties":{"b":{}}}""", """{"properties":{"b":{}},"required":["b"]}""", "Breaking values a.b: must be given, and not be null" },
        { """{"properties":{"b":{}},"required":["b"]}""", """{"properties":{"b":{}}}""", "Minor values a.b: may be left out" },
        { """{"$ref":"#/definitions/Old"}""", """{"type":"integer"}""", "Breaking values a: type narrowed string -> integer" },
        { """{"$ref":"#/definitions/Old"}""", """{"$ref":"#/definitions/New"}""", "Minor values a: type widened string -> string|boolean" },
        { """{"$ref":"#/definitions/List"}""", """{"$ref":"#/definitions/List"}""", "" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_is_told_as_what_it_does_to_values(string old, string @new, string expected) =>
        Assert.Equal(expected == "" ? [] : [expected], Versions.Changes(Versions.Of(schema: Root(old)), Versions.Of(schema: Root(@new))));

    [Fact]
    public void A_definition_that_several_values_share_is_compared_once()
    {
        static string Schema(string name) =>
            """{"properties":{"a":{"$ref":"#/definitions/Zone"},"b":{"items":{"$ref":"#/definitions/Zone"}}},"""
            + """ "definitions":{"Zone":{"properties":{"name":{"type":"NAME"},"next":{"$ref":"#/definitions/Zone"}}}}}""".Replace("NAME", name, StringComparison.Ordinal);
        Assert.Equal(["Breaking values <Zone>.name: type narrowed string -> integer"],
            Versions.Changes(Versions.Of(schema: Schema("string")), Versions.Of(schema: Schema("integer"))));
    }

    static string Root(string a) => $$$$"""
        {
          "type":"object",
          "properties":{"a":{{{{a}}}}},
          "definitions":{"Old":{"type":"string"},"New":{"type":["string","boolean"]},"List":{"items":{"$ref":"#/definitions/List"}}}
        }
        """;
}
