using System.Text.Json;

namespace Odin.Exporter.Tests.Json;

/// <summary>RFC 9535's own examples, and what the public compliance suite asks for.</summary>
public class JsonPathTests
{
    const string Store = """
        { "store": {
            "book": [
              { "category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95 },
              { "category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99 },
              { "category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99 },
              { "category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings", "isbn": "0-395-19395-8", "price": 22.99 }
            ],
            "bicycle": { "color": "red", "price": 399 } } }
        """;

    const string Filtered = """
        { "a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
          "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}}, "e": "f" }
        """;

    const string Nested = """{"o": {"j": 1, "k": 2}, "a": [5, 3, [{"j": 4}, {"k": 6}]]}""";

    const string Ten = "[0,1,2,3,4,5,6,7,8,9]";

    [Theory]
    [InlineData("$.store.book[*].author", """["Nigel Rees","Evelyn Waugh","Herman Melville","J. R. R. Tolkien"]""")]
    [InlineData("$..author", """["Nigel Rees","Evelyn Waugh","Herman Melville","J. R. R. Tolkien"]""")]
    [InlineData("$.store..price", "[8.95,12.99,8.99,22.99,399]")]
    [InlineData("$..book[2].author", """["Herman Melville"]""")]
    [InlineData("$..book[2].publisher", "[]")]
    [InlineData("$..book[-1].title", """["The Lord of the Rings"]""")]
    [InlineData("$..book[0,1].title", """["Sayings of the Century","Sword of Honour"]""")]
    [InlineData("$..book[:2].title", """["Sayings of the Century","Sword of Honour"]""")]
    [InlineData("$..book[?@.isbn].title", """["Moby Dick","The Lord of the Rings"]""")]
    [InlineData("$..book[?@.price<10].title", """["Sayings of the Century","Moby Dick"]""")]
    [InlineData("$.store.book[?@.price == $.store.book[1].price].author", """["Evelyn Waugh"]""")]
    [InlineData("$.store.bicycle[?@ > 400]", "[]")]
    public void The_store_of_the_RFC(string path, string expected) => Finds(path, Store, expected);

    [Theory]
    [InlineData("$.a[?@.b == 'kilo']", """[{"b":"kilo"}]""")]
    [InlineData("$.a[?(@.b == 'kilo')]", """[{"b":"kilo"}]""")]
    [InlineData("$.a[?@>3.5]", "[5,4,6]")]
    [InlineData("$.a[?@.b]", """[{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}]""")]
    [InlineData("$[?@.*]", """[[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}],{"p":1,"q":2,"r":3,"s":5,"t":{"u":6}}]""")]
    [InlineData("$[?@[?@.b]]", """[[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}]]""")]
    [InlineData("$.o[?@<3, ?@<3]", "[1,2,1,2]")]
    [InlineData("$.a[?@<2 || @.b == \"k\"]", """[1,{"b":"k"}]""")]
    [InlineData("$.a[?match(@.b, \"[jk]\")]", """[{"b":"j"},{"b":"k"}]""")]
    [InlineData("$.a[?search(@.b, \"[jk]\")]", """[{"b":"j"},{"b":"k"},{"b":"kilo"}]""")]
    [InlineData("$.o[?@>1 && @<4]", "[2,3]")]
    [InlineData("$.o[?@.u || @.x]", """[{"u":6}]""")]
    [InlineData("$.a[?@.b == $.x]", "[3,5,1,2,4,6]")]
    [InlineData("$.a[?@ == @]", """[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}]""")]
    public void The_filters_of_the_RFC(string path, string expected) => Finds(path, Filtered, expected);

    [Theory]
    [InlineData("$..j", "[1,4]")]
    [InlineData("$..[0]", """[5,{"j":4}]""")]
    [InlineData("$..o", """[{"j":1,"k":2}]""")]
    [InlineData("$.o..[*, *]", "[1,2,1,2]")]
    [InlineData("$.a..[0, 1]", """[5,3,{"j":4},{"k":6}]""")]
    [InlineData("$..*", """[{"j":1,"k":2},[5,3,[{"j":4},{"k":6}]],1,2,5,3,[{"j":4},{"k":6}],{"j":4},{"k":6},4,6]""")]
    public void The_descendants_of_the_RFC(string path, string expected) => Finds(path, Nested, expected);

    [Theory]
    [InlineData("$.absent1 == $.absent2", true)]
    [InlineData("$.absent1 <= $.absent2", true)]
    [InlineData("$.absent == 'g'", false)]
    [InlineData("$.absent1 != $.absent2", false)]
    [InlineData("$.absent != 'g'", true)]
    [InlineData("1 <= 2", true)]
    [InlineData("1 > 2", false)]
    [InlineData("13 == '13'", false)]
    [InlineData("'a' <= 'b'", true)]
    [InlineData("'a' > 'b'", false)]
    [InlineData("$.obj == $.arr", false)]
    [InlineData("$.obj != $.arr", true)]
    [InlineData("$.obj == $.obj", true)]
    [InlineData("$.arr == $.arr", true)]
    [InlineData("$.obj == 17", false)]
    [InlineData("$.obj <= $.arr", false)]
    [InlineData("$.obj < $.arr", false)]
    [InlineData("$.obj <= $.obj", true)]
    [InlineData("1 <= $.arr", false)]
    [InlineData("true <= true", true)]
    [InlineData("true > true", false)]
    [InlineData("1 == 1.0", true)]
    [InlineData("1e2 == 100", true)]
    [InlineData("-0 == 0", true)]
    [InlineData("'\\uD834\\uDD1E' > '\\uFFFD'", true)]
    [InlineData("null < null", false)]
    [InlineData("null == null", true)]
    public void The_comparisons_of_the_RFC(string condition, bool holds) =>
        Assert.Equal(holds, Select($"$[?{condition}]", """{"obj": {"x": "y"}, "arr": [2, 3]}""").Count == 2);

    [Theory]
    [InlineData("$", "[1]", "[[1]]")]
    [InlineData("$.☺", """{"☺":"A"}""", """["A"]""")]
    [InlineData("$._", """{"_":"A","_foo":"B"}""", """["A"]""")]
    [InlineData("$.a", """["first"]""", "[]")]
    [InlineData("$['a']", """["first"]""", "[]")]
    [InlineData("$.*.a", """{"x":{"a":"Ax"},"y":{"a":"Ay"}}""", """["Ax","Ay"]""")]
    [InlineData("$['a',1]", """{"a":1,"b":2}""", "[1]")]
    [InlineData("$[1,5:7]", Ten, "[1,5,6]")]
    [InlineData("$[1,0:3]", Ten, "[1,0,1,2]")]
    [InlineData("$[1,1]", Ten, "[1,1]")]
    [InlineData("$[*,1]", "[0,1]", "[0,1,1]")]
    [InlineData("$..[1]", """{"o":[0,1,[2,3]]}""", "[1,3]")]
    [InlineData("$..['a','d']", """[{"a":"b","d":"e"},{"a":"c","d":"f"}]""", """["b","e","c","f"]""")]
    [InlineData("$[2]", "[0,1]", "[]")]
    [InlineData("$[-1]", "[0,1]", "[1]")]
    [InlineData("$[-3]", "[0,1]", "[]")]
    [InlineData("$[0]", """{"0":1}""", "[]")]
    [InlineData("$[\"\\u263A\"]", """{"☺":"A"}""", """["A"]""")]
    [InlineData("$[\"\\uD834\\udd1e\"]", """{"𝄞":"A"}""", """["A"]""")]
    [InlineData("$['𝄞']", """{"𝄞":"A"}""", """["A"]""")]
    [InlineData("$['\\'']", """{"'":"A"}""", """["A"]""")]
    [InlineData("$[\"\\\"\"]", "{\"\\\"\":\"A\"}", """["A"]""")]
    [InlineData("$['\\\\']", "{\"\\\\\":\"A\"}", """["A"]""")]
    [InlineData("$['\\/\\b\\f\\n\\r\\t']", "{\"/\\b\\f\\n\\r\\t\":\"A\"}", """["A"]""")]
    [InlineData("$['']", """{"":"A"}""", """["A"]""")]
    [InlineData("$ .a [ 'b' ]", """{"a":{"b":1}}""", "[1]")]
    [InlineData("$[\n0 ,\t1 : 3 : 2\r]", Ten, "[0,1]")]
    public void Selectors_of_the_suite(string path, string document, string expected) => Finds(path, document, expected);

    [Theory]
    [InlineData("1:3", "[1,2]")]
    [InlineData("1:6:2", "[1,3,5]")]
    [InlineData(":", Ten)]
    [InlineData("::", Ten)]
    [InlineData(":2", "[0,1]")]
    [InlineData("::2", "[0,2,4,6,8]")]
    [InlineData("::-3", "[9,6,3,0]")]
    [InlineData(":7:-1", "[9,8]")]
    [InlineData("2::-1", "[2,1,0]")]
    [InlineData("-1:-3", "[]")]
    [InlineData("-1:-3:-1", "[9,8]")]
    [InlineData("-1:-6:-2", "[9,7,5]")]
    [InlineData("-5:7", "[5,6]")]
    [InlineData("-2:", "[8,9]")]
    [InlineData("1:-7", "[1,2]")]
    [InlineData("-1:7:-1", "[9,8]")]
    [InlineData("7:-5:-1", "[7,6]")]
    [InlineData("1:2:0", "[]")]
    [InlineData("2:2", "[]")]
    [InlineData("8:113667776004", "[8,9]")]
    [InlineData("-113667776004:1", "[0]")]
    [InlineData("113667776004:7:-1", "[9,8]")]
    [InlineData("1:-113667776004:-1", "[1,0]")]
    [InlineData("1:10:113667776004", "[1]")]
    [InlineData("-1:-10:-113667776004", "[9]")]
    [InlineData("-9007199254740991:2:9007199254740991", "[0]")]
    [InlineData("::-9007199254740991", "[9]")]
    public void Slices_of_the_suite(string slice, string expected) => Finds($"$[{slice}]", Ten, expected);

    [Theory]
    [InlineData("$[?@.a]", """[{"a":null},{"b":1}]""", """[{"a":null}]""")]
    [InlineData("$[?!@.a]", """[{"a":null},{"d":1}]""", """[{"d":1}]""")]
    [InlineData("$[?@.a==null]", """[{"a":null},{"d":1}]""", """[{"a":null}]""")]
    [InlineData("$[?@.a!=null]", """[{"a":null},{"d":1}]""", """[{"d":1}]""")]
    [InlineData("$[?@.a==true||@.a==false]", """[{"a":true},{"a":false},{"a":0}]""", """[{"a":true},{"a":false}]""")]
    [InlineData("$[?@.a==@.b]", """[{"a":[[1,[2]]],"b":[[1,[2]]]},{"a":[1],"b":[[1]]}]""", """[{"a":[[1,[2]]],"b":[[1,[2]]]}]""")]
    [InlineData("$[?@.a==@.b]", """[{"a":{"x":1,"y":2},"b":{"y":2,"x":1}},{"a":{"x":1},"b":{"x":2}}]""", """[{"a":{"x":1,"y":2},"b":{"y":2,"x":1}}]""")]
    [InlineData("$[?@.a>0&&@.a<10]", """[{"a":-10},{"a":5},{"a":20}]""", """[{"a":5}]""")]
    [InlineData("$[?!(@.a=='b')]", """[{"a":"a"},{"a":"b"}]""", """[{"a":"a"}]""")]
    [InlineData("$[?@=='a' || @=='b' && @=='c']", """["a","b","c"]""", """["a"]""")]
    [InlineData("$[?(@=='a' || @=='b') && @!='a']", """["a","b","c"]""", """["b"]""")]
    [InlineData("$[?@[?@>1]]", "[[0],[0,1],[0,1,2],[42]]", "[[0,1,2],[42]]")]
    [InlineData("$[1, ?@.a=='b', 1:]", """[{"a":"b"},{"b":"c"}]""", """[{"b":"c"},{"a":"b"},{"b":"c"}]""")]
    [InlineData("$[?length(@.a)>=2]", """[{"a":"ab"},{"a":"d"},{"a":[1,2]},{"a":{"x":1}},{"d":1},{"a":7}]""", """[{"a":"ab"},{"a":[1,2]}]""")]
    [InlineData("$[?length(@)==2]", """["☺☺","☺","𝄞𝄞","𝄞"]""", """["☺☺","𝄞𝄞"]""")]
    [InlineData("$[?length(1)>=0]", "[1]", "[]")]
    [InlineData("$[?length(value(@.a))>0]", """[{"a":"ab"},{"c":"d"},{"a":null}]""", """[{"a":"ab"}]""")]
    [InlineData("$.values[?length(@.a)==length(value($..c))]", """{"c":"cd","values":[{"a":"ab"},{"a":"d"}]}""", """[{"a":"ab"}]""")]
    [InlineData("$[?count(@..*)>2]", """[{"a":[1,2,3]},{"a":[1],"d":"f"},{"a":1,"d":"f"}]""", """[{"a":[1,2,3]},{"a":[1],"d":"f"}]""")]
    [InlineData("$[?count(@['a','d'])>1]", """[{"a":[1,2]},{"a":1,"d":"f"}]""", """[{"a":1,"d":"f"}]""")]
    [InlineData("$[?value(@.*)==4]", """[[4],{"foo":4},[5],[4,4],4]""", """[[4],{"foo":4}]""")]
    [InlineData("$[?match(@, 'a.b')]", """["a𐄁b","ab","axyb",1,[]]""", """["a𐄁b"]""")]
    [InlineData("$[?match(@, '.')]", """["\u2028","\r","\n",true]""", """["\u2028"]""")]
    [InlineData("$[?match(@, '\\\\p{Lu}')]", """["ж","Ж","1","жЖ"]""", """["Ж"]""")]
    [InlineData("$[?search(@, '\\\\p{Lu}')]", """["ж","Ж","1","жЖ"]""", """["Ж","жЖ"]""")]
    [InlineData("$[?match(@, 'a[.b]c')]", """["abc","a.c","axc"]""", """["abc","a.c"]""")]
    [InlineData("$[?match(@, 'a\\\\.c')]", """["abc","a.c"]""", """["a.c"]""")]
    [InlineData("$[?match(@, 'a[\\\\].]c')]", """["abc","a.c","a c","a]c"]""", """["a.c","a]c"]""")]
    [InlineData("$[?search(@, 'a\\\\[.c')]", """["x abc y","x a[ c y"]""", """["x a[ c y"]""")]
    [InlineData("$[?match(@, '^ab.*')]", """["abc","xab"]""", """["abc"]""")]
    [InlineData("$[?match(@, '.*bc$')]", """["abc","abcx"]""", """["abc"]""")]
    [InlineData("$[?!match(@.a, 'a.*')]", """[{"a":"bc"},{"a":"ab"},{"a":1}]""", """[{"a":"bc"},{"a":1}]""")]
    [InlineData("$[?match(@.a, 1)]", """[{"a":"bc"}]""", "[]")]
    [InlineData("$[? @.a == 'b' , ?@.c ]", """[{"a":"b"},{"c":1}]""", """[{"a":"b"},{"c":1}]""")]
    [InlineData("$[?count( @.* )\n==\t1]", """[[1],[1,2]]""", "[[1]]")]
    public void Filters_of_the_suite(string path, string document, string expected) => Finds(path, document, expected);

    static void Finds(string path, string document, string expected) =>
        Assert.Equal(Compact(expected), "[" + string.Join(",", Select(path, document).Select(n => Compact(n.GetRawText()))) + "]");

    static List<JsonElement> Select(string path, string document) =>
        JsonPath.Parse(path).Select(JsonDocument.Parse(document).RootElement, new());

    static string Compact(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();
}
