using System.Text.Json.Nodes;

namespace Odin.Charts.Tests.Differences;

public class ValueKeyTests
{
    static readonly ChartFiles Old = Version("size: 5", Property("size", "The size."));

    [Fact]
    public void A_key_that_went_is_breaking() =>
        Assert.Equal(["Breaking values size: removed (was 5)"], Versions.Changes(Old, Version("{}")));

    [Fact]
    public void A_key_that_came_is_new() =>
        Assert.Equal(["Minor values more: added (true)"], Versions.Changes(Old, Version("size: 5\nmore: true", Property("size", "The size."), Property("more", "More."))));

    [Fact]
    public void A_key_that_came_and_has_to_be_given_is_breaking() =>
        Assert.Equal(["Breaking values more: added, and must be given"], Versions.Changes(Old, Version("size: 5", ["more"], Property("size", "The size."), Property("more", "More."))));

    [Fact]
    public void A_key_that_came_with_a_default_need_not_be_given() =>
        Assert.Equal(["Minor values more: added (1)"], Versions.Changes(Old, Version("size: 5\nmore: 1", ["more"], Property("size", "The size."), Property("more", "More."))));

    [Fact]
    public void A_key_is_renamed_when_another_means_just_the_same() =>
        Assert.Equal(["Breaking values size: renamed size -> capacity"], Versions.Changes(Old, Version("capacity: 5", Property("capacity", "The size."))));

    [Fact]
    public void A_key_is_not_renamed_when_two_could_be_its_new_name() => Assert.Equal(
        ["Breaking values size: removed (was 5)", "Minor values a: added (5)", "Minor values b: added (5)"],
        Versions.Changes(Old, Version("a: 5\nb: 5", Property("a", "The size."), Property("b", "The size."))));

    [Fact]
    public void A_key_is_not_renamed_when_its_default_is_another() => Assert.Equal(
        ["Breaking values size: removed (was 5)", "Minor values capacity: added (6)"],
        Versions.Changes(Old, Version("capacity: 6", Property("capacity", "The size."))));

    [Theory]
    [InlineData("a: {b: 1}", "a: {b: 2}", "Patch values a.b: default 1 -> 2")]
    [InlineData("a: {b: null}", "a: {b: 2}", "Patch values a.b: default none -> 2")]
    [InlineData("a: {free: {x: 1, z: 2}}", "a: {free: {x: 1, z: 3}}", "Patch values a.free.z: default 2 -> 3")]
    [InlineData("a: {b: [1, 2]}", "a: {b: [2]}", "Patch values a.b: default [1,2] -> [2]")]
    [InlineData("a: {b: 1}", "", "Patch values a: default {\"b\":1} -> none")]
    [InlineData("a: {b: yes}", "a: {b: true}", "")]
    [InlineData("a: {b: 1.0}", "a: {b: 1}", "")]
    public void A_default_is_told_with_its_path(string old, string @new, string expected)
    {
        const string Schema = """{"properties":{"a":{"properties":{"b":{},"free":{"type":"object"}}}}}""";
        Assert.Equal(expected == "" ? [] : [expected], Versions.Changes(Versions.Of(values: old, schema: Schema), Versions.Of(values: @new, schema: Schema)));
    }

    [Fact]
    public void Values_without_a_schema_are_compared_by_their_keys() => Assert.Equal(
        ["Breaking values a.b: removed (was 1)", "Minor values a.c: added (1)", "Patch values d: default 1 -> 2"],
        Versions.Changes(Versions.Of(values: "a: {b: 1}\nd: 1", schema: ""), Versions.Of(values: "a: {c: 1}\nd: 2", schema: "")));

    static (string, JsonObject) Property(string name, string description) => (name, new() { ["description"] = description });

    static ChartFiles Version(string values, params (string, JsonObject)[] properties) => Version(values, [], properties);

    static ChartFiles Version(string values, string[] required, params (string Name, JsonObject Schema)[] properties) => Versions.Of(values: values, schema: new JsonObject
    {
        ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Schema.DeepClone()))),
        ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
    }.ToJsonString());
}
