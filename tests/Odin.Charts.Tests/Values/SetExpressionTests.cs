using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Tests;

public sealed class SetExpressionTests
{
    public static readonly TheoryData<string> Expressions = new(
        "a=1", "a={}", "a={b}", "a={b,c},d=1", "a[0]=x,a[2]=z", "a.b[0].c=1", "a=null", "a=", "a=01", "a=1.5", "a=TRUE", "a=b\\,c",
        "a\\.b=c", "a.b.c=1,a.b.d=2", "a", "a,b=1", "a.=1", "=1", "a={1,2", "a={b}c", "a=1,", "a[0][1]=x", "a[-1]=x", "a[x]=1",
        "a[0]b=1", "a={a,{b}}", "a=-5", "a=+5", "a={,}", "a=0", "a=00", "a=\"x\"", "a=[1]", "a[0]={x}", "a[0],b=1", "a={b},",
        "a[0]=1,a[0].b=2", "a=1\\", "a.b.c", "a..b=1", "a[0].b=1,a[1].b=2", "a[0]", "a=é😀", "a b=c d", "a=9007199254740993",
        "a=99999999999999999999", "a={1,true,null,01}", "a.b={x}", "a=b=c", "a=\\{b}", "a[ 0]=1", "a[+1]=1", "a= 1", "a=nUll", "", "a[0].b=", "a.b=", "a.\\", "a[1].\\", "a[0]=", "a[1]=x,a[1].b=", "a[1]={},a[0].b=");

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Expressions))]
    public void An_expression_means_what_it_means_to_helm(string expression)
    {
        using var chart = new ThrowAwayChart();
        Check(chart, "--set", SetKind.Typed, expression);
        Check(chart, "--set-string", SetKind.Text, expression);
    }

    [NeedsToolTheory("helm")]
    [InlineData("a={\"b\":[1,2.5,\"x\",null,true]}")]
    [InlineData("a=1,b=\"x\" , c=[]")]
    [InlineData("a.b[1]={}")]
    [InlineData("a=")]
    [InlineData("a=x")]
    [InlineData("a={\"b\":1,\"b\":2}")]
    [InlineData("a=1e3,b=9007199254740993")]
    [InlineData("a=\"é😀\",b=1")]
    public void Json_means_what_it_means_to_helm(string expression)
    {
        using var chart = new ThrowAwayChart();
        Check(chart, "--set-json", SetKind.Json, expression);
    }

    [NeedsTool("helm")]
    public void Any_expression_means_what_it_means_to_helm()
    {
        using var chart = new ThrowAwayChart();
        var part = Gen.OneOf("a", "b", "=", "=", ".", "[0]", "[1]", ",", "{", "}", "\\", "1", "0", "x", "null", "true", " ");
        part.Array[1, 9].Select(string.Concat).Sample(e => Check(chart, "--set", SetKind.Typed, e), iter: 150, threads: 1);
    }

    [Fact]
    public void Expressions_build_on_what_is_there()
    {
        var values = (JsonObject)JsonNode.Parse("""{"a":{"b":1},"l":[{"x":1}]}""")!;
        SetExpression.Apply("a.c=2,l[0].y=3,l[1]=z", SetKind.Typed, values);
        Assert.Equal("""{"a":{"b":1,"c":2},"l":[{"x":1,"y":3},"z"]}""", values.ToJsonString());
    }

    static void Check(ThrowAwayChart chart, string option, SetKind kind, string expression)
    {
        var (values, error) = HelmValues.Of(chart.Folder, $"{option}={expression}");
        SameData.Assert(values, Applied(kind, expression), $"{option} '{expression}' {error}");
    }

    static JsonObject? Applied(SetKind kind, string expression)
    {
        try
        {
            var values = new JsonObject();
            SetExpression.Apply(expression, kind, values);
            return HelmMerge.Coalesce(new("parent", [], []), values).Values;
        }
        catch (ChartException e)
        {
            Assert.Equal("ODIN1105", e.Diagnostics.Single().Code);
            return null;
        }
    }
}
