using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Tests;

public sealed class HelmMergeTests
{
    static JsonObject Json(string text) => (JsonObject)Documents.Normal(JsonNode.Parse(text))!;

    static string Coalesce(string defaults, params string[] given) =>
        HelmMerge.Coalesce(new("parent", Json(defaults), []), HelmMerge.Files(given.Select(Json))).Values.ToJsonString();

    [Fact]
    public void A_later_file_goes_before_an_earlier_one() => Assert.Equal(
        """{"a":{"x":1,"y":3},"b":[2]}""", Coalesce("{}", """{"a":{"x":1,"y":2},"b":[1,1]}""", """{"a":{"y":3},"b":[2]}"""));

    [Fact]
    public void A_null_takes_away_a_default_and_stays_where_there_is_none() => Assert.Equal(
        """{"b":null,"c":{}}""", Coalesce("""{"a":1,"c":{"d":1}}""", """{"a":null,"b":null,"c":{"d":null}}"""));

    [Fact]
    public void A_map_does_not_merge_with_anything_else() => Assert.Equal(
        """{"a":{"x":1},"b":1}""", Coalesce("""{"a":1,"b":{"x":1}}""", """{"a":{"x":1},"b":1}"""));

    [Fact]
    public void A_null_for_a_value_of_a_chart_inside_brings_its_default_back()
    {
        var chart = new ChartValues("parent", Json("""{"sub":{"a":2}}"""), [new("sub", Json("""{"a":1,"b":1}"""), [])]);
        Assert.Equal("""{"sub":{"global":{},"a":1,"b":1}}""", HelmMerge.Coalesce(chart, Json("""{"sub":{"a":null,"b":null}}""")).Values.ToJsonString());
    }

    [NeedsTool("helm")]
    public void Every_merge_is_the_one_that_helm_makes() => Gen.Select(Chart("parent", "a", "b"), Documents.Any.Array[0, 3]).Sample(
        (chart, given) =>
        {
            using var folder = new ThrowAwayChart();
            folder.Write(chart);
            var (values, error) = folder.Render(given);
            SameData.Assert(values, Merged(chart, given), error);
        },
        iter: 150, threads: 1,
        print: s => $"{Show(s.Item1)}\ngiven: {string.Join<JsonObject>("\n", s.Item2)}");

    static JsonObject? Merged(ChartValues chart, JsonObject[] given)
    {
        try
        {
            return HelmMerge.Coalesce(chart, HelmMerge.Files(given)).Values;
        }
        catch (ChartException)
        {
            return null;
        }
    }

    static string Show(ChartValues chart) => $"{chart.Name}: {chart.Defaults.ToJsonString()} [{string.Join(", ", chart.Subcharts.Select(Show))}]";

    static Gen<ChartValues> Chart(string name, params string[] inside) => Gen.Select(
        Documents.Any,
        Gen.Shuffle(inside, 0, inside.Length).SelectMany(names => Gen.OneOf(0, 1).SelectMany(depth =>
            Charts([.. names.Select(n => depth == 0 ? Leaf(n) : Chart(n, "c"))]))),
        (defaults, subcharts) => new ChartValues(name, defaults, subcharts));

    static Gen<ChartValues> Leaf(string name) => Documents.Any.Select(d => new ChartValues(name, d, []));

    static Gen<ChartValues[]> Charts(Gen<ChartValues>[] charts) =>
        charts.Aggregate(Gen.Const(Array.Empty<ChartValues>()), (all, next) => Gen.Select(all, next, (a, n) => a.Append(n).ToArray()));
}
