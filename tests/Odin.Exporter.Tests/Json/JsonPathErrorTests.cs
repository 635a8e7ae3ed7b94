using System.Text.Json;

namespace Odin.Exporter.Tests.Json;

public class JsonPathErrorTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("@")]
    [InlineData(" $")]
    [InlineData("$ ")]
    [InlineData("$.")]
    [InlineData("$..")]
    [InlineData("$. a")]
    [InlineData("$.. a")]
    [InlineData("$.&")]
    [InlineData("$.1")]
    [InlineData("$.a-b")]
    [InlineData("$[]")]
    [InlineData("$[")]
    [InlineData("$[0")]
    [InlineData("$[0 2]")]
    [InlineData("$[0,]")]
    [InlineData("$['a]")]
    [InlineData("$[a]")]
    [InlineData("$['a'")]
    [InlineData("$[\"\\'\"]")]
    [InlineData("$['\\\"']")]
    [InlineData("$[\"\u0001\"]")]
    [InlineData("$[\"\\a\"]")]
    [InlineData("$[\"\\x12\"]")]
    [InlineData("$[\"\\u\"]")]
    [InlineData("$[\"\\u123\"]")]
    [InlineData("$[\"\\u+123\"]")]
    [InlineData("$[\"\\uD800\"]")]
    [InlineData("$[\"\\uDC00\"]")]
    [InlineData("$[\"\\uD800\\uD800\"]")]
    [InlineData("$[\"\\uD800\\u1234\"]")]
    [InlineData("$[01]")]
    [InlineData("$[-0]")]
    [InlineData("$[-01]")]
    [InlineData("$[1.0]")]
    [InlineData("$[+1]")]
    [InlineData("$[- 1]")]
    [InlineData("$[1e2]")]
    [InlineData("$[9007199254740992]")]
    [InlineData("$[-9007199254740992]")]
    [InlineData("$[231584178474632390847141970017375815706539969331281128078915168015826259279872]")]
    [InlineData("$[1:2:3:4]")]
    [InlineData("$[1:2:a]")]
    [InlineData("$[1:2:-0]")]
    [InlineData("$[:9007199254740992:]")]
    [InlineData("$[?]")]
    [InlineData("$[?1]")]
    [InlineData("$[?'a']")]
    [InlineData("$[?true]")]
    [InlineData("$[?@.a==]")]
    [InlineData("$[?==1]")]
    [InlineData("$[?@.a=1]")]
    [InlineData("$[?@.a===1]")]
    [InlineData("$[?@.a<>1]")]
    [InlineData("$[?@.a==1==1]")]
    [InlineData("$[?@.a==True]")]
    [InlineData("$[?@.a==nul]")]
    [InlineData("$[?@.a==01]")]
    [InlineData("$[?@.a==1.]")]
    [InlineData("$[?@.a==.1]")]
    [InlineData("$[?@.a==1e]")]
    [InlineData("$[?@.a==+1]")]
    [InlineData("$[?@.a&&]")]
    [InlineData("$[?@.a & @.b]")]
    [InlineData("$[?(@.a]")]
    [InlineData("$[?@.a)]")]
    [InlineData("$[?((@.a)==1)]")]
    [InlineData("$[?!@.a==1]")]
    [InlineData("$[?@[0:0]==0]")]
    [InlineData("$[?@[*]==0]")]
    [InlineData("$[?@..a==0]")]
    [InlineData("$[?(@[0, 0]==42)]")]
    [InlineData("$[?($['a', 'a']==42)]")]
    [InlineData("$[?@.a[*].a==0]")]
    [InlineData("$[?length(@.a)]")]
    [InlineData("$[?length()==1]")]
    [InlineData("$[?length(@.a,@.b)==1]")]
    [InlineData("$[?length(@.*)<3]")]
    [InlineData("$[?length (@.a)<3]")]
    [InlineData("$[?count(1)>2]")]
    [InlineData("$[?count('string')>2]")]
    [InlineData("$[?count(@..*)]")]
    [InlineData("$[?value(@.a)]")]
    [InlineData("$[?value()==4]")]
    [InlineData("$[?match(@.a, 'a.*')==true]")]
    [InlineData("$[?match(@.a)]")]
    [InlineData("$[?match(@.a,'b','c')]")]
    [InlineData("$[?match(@.a, '(')]")]
    [InlineData("$[?match(@.a, '(a)\\\\1')]")]
    [InlineData("$[?match(@, $.regex)]")]
    [InlineData("$[?nope(@.a)]")]
    public void What_is_no_path_is_refused(string path) => Assert.Throws<JsonPathException>(() => JsonPath.Parse(path));

    [Theory]
    [InlineData("$.models[*", 10, "expected ']' at character 11")]
    [InlineData("$.models.", 9, "expected a name, '*' or '[' at character 10")]
    [InlineData("$[?@.a[*]==1]", 3, "a query that may find several nodes cannot be compared at character 4")]
    [InlineData("$[?nope(@.a)]", 3, "there is no function 'nope': length, count, match, search and value are at character 4")]
    public void The_place_is_told(string path, int before, string message)
    {
        var e = Assert.Throws<JsonPathException>(() => JsonPath.Parse(path));
        Assert.Equal(message, e.Message);
        Assert.Equal(before + 1, e.Position);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("length(", ")")]
    [InlineData("@[?", "]")]
    [InlineData("!(", ")")]
    public void Conditions_within_conditions_end_somewhere(string open, string close)
    {
        var path = "$[?" + string.Concat(Enumerable.Repeat(open, 100_000)) + "@" + string.Concat(Enumerable.Repeat(close, 100_000)) + "]";
        Assert.Contains("within each other", Assert.Throws<JsonPathException>(() => JsonPath.Parse(path)).Message);
    }

    [Theory]
    [InlineData("$..*..*..*..*..*")]
    [InlineData("$[*,*,*,*][*,*,*,*][*,*,*,*][*,*,*,*]")]
    [InlineData("$..[?count($..*) > count(@..*)]")]
    [InlineData("$..[?$..[?$..[?@ == 1]]]")]
    [InlineData("$..[?@ == $]")]
    public void A_path_that_takes_too_much_work_is_given_up(string path)
    {
        var item = $"[{string.Join(",", Enumerable.Repeat("""{"a":[1,[2,{"b":3}]]}""", 100))}]";
        using var document = JsonDocument.Parse($"[{string.Join(",", Enumerable.Repeat(item, 100))}]");
        Assert.Throws<PathTooCostlyException>(() => JsonPath.Parse(path).Select(document.RootElement, new()));
    }
}
