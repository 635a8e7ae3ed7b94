using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Odin.Charts;

/// <summary>Reads a values document as <c>helm -f</c> does. The last of equal keys wins, as it does there.</summary>
internal sealed class ValuesFile
{
    const int DeepestNesting = 200;
    const int MostNodes = 1_000_000;

    readonly Parser _parser;
    readonly string _name;
    readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);
    Dictionary<string, SourceLocation>? _places;
    string _path = "";
    int _nodes;

    ValuesFile(string name, string text)
    {
        _name = name;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The values of a document; none when it is empty. Further documents in the same text are ignored.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ChartException">It is not YAML, or not a map.</exception>
    public static JsonObject Parse(string name, string text) => new ValuesFile(name, text).Parse();

    /// <summary>Where each value stands in a document, by its path. What an alias or <c>&lt;&lt;</c> brings has no place of its own.</summary>
    /// <exception cref="ChartException">It is not YAML, or not a map.</exception>
    public static IReadOnlyDictionary<string, SourceLocation> Places(string name, string text)
    {
        var file = new ValuesFile(name, text) { _places = new(StringComparer.Ordinal) };
        file.Parse();
        return file._places;
    }

    JsonObject Parse()
    {
        try
        {
            return Document();
        }
        catch (YamlException e)
        {
            throw Fail(e.Start, e.InnerException?.Message ?? e.Message);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner ends like this, without a place, where a flow collection is left open.
            throw Fail(_parser.Current?.End ?? Mark.Empty, "a '[' or '{' is not closed");
        }
    }

    JsonObject Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _)) return [];
        var start = _parser.Current!.Start;
        return Node(0) switch
        {
            JsonObject map => map,
            null => [],
            _ => throw Fail(start, "values are a map of keys, and this is none"),
        };
    }

    JsonNode? Node(int depth)
    {
        var start = _parser.Current!.Start;
        if (depth > DeepestNesting || ++_nodes > MostNodes) throw Fail(start, "it is nested too deeply, or too large");
        if (_parser.TryConsume<AnchorAlias>(out var alias)) return Anchored(alias);
        if (_parser.TryConsume<Scalar>(out var scalar)) return Remember(scalar, Value(scalar));
        if (_parser.TryConsume<SequenceStart>(out var list)) return Remember(list, List(depth));
        return Remember(_parser.Consume<MappingStart>(), Map(depth));
    }

    JsonNode? Anchored(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var node)) throw Fail(alias.Start, $"the anchor '{alias.Value.Value}' is unknown here");
        _nodes += Size(node);
        if (_nodes > MostNodes) throw Fail(alias.Start, "its anchors unfold to too much");
        return node?.DeepClone();
    }

    static int Size(JsonNode? node) => node switch
    {
        JsonObject map => 1 + map.Sum(p => Size(p.Value)),
        JsonArray list => 1 + list.Sum(Size),
        _ => 1,
    };

    JsonNode? Remember(NodeEvent source, JsonNode? node)
    {
        if (!source.Anchor.IsEmpty) _anchors[source.Anchor.Value] = node;
        return node;
    }

    JsonArray List(int depth)
    {
        var list = new JsonArray();
        while (!_parser.TryConsume<SequenceEnd>(out _)) list.Add(Below($"{_path}[{list.Count}]", _parser.Current!.Start, depth));
        return list;
    }

    JsonObject Map(int depth)
    {
        var map = new JsonObject();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var start = _parser.Current!.Start;
            var isMerge = _parser.Current is Scalar { Value: "<<", IsPlainImplicit: true } or Scalar { Value: "<<", Tag.IsEmpty: false };
            var key = Node(depth + 1);
            if (isMerge) Merge(map, Node(depth + 1), start);
            else map[Key(key, start)] = Below(ValuePath.Of(_path, Key(key, start)), start, depth);
        }
        return map;
    }

    JsonNode? Below(string path, Mark start, int depth)
    {
        var parent = _path;
        _path = path;
        if (_places is not null) _places[path] = Place(start);
        var node = Node(depth + 1);
        _path = parent;
        return node;
    }

    SourceLocation Place(Mark mark) => new(_name, (int)mark.Line, (int)mark.Column);

    void Merge(JsonObject map, JsonNode? merged, Mark start)
    {
        var sources = merged is JsonArray list ? [.. list] : new[] { merged };
        if (sources.Any(s => s is not JsonObject)) throw Fail(start, "'<<' merges maps only");
        foreach (var (key, value) in sources.Reverse().SelectMany(s => s!.AsObject())) map[key] = value?.DeepClone();
    }

    string Key(JsonNode? key, Mark start) => key switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag ? "true" : "false",
        JsonValue value when value.TryGetValue<long>(out var number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => throw Fail(start, "a key must be text; quote it"),
    };

    JsonNode? Value(Scalar scalar)
    {
        try
        {
            return Tagged(scalar);
        }
        catch (FormatException e)
        {
            throw Fail(scalar.Start, e.Message);
        }
    }

    static JsonNode? Tagged(Scalar scalar)
    {
        if (IsSwallowedKey(scalar)) throw new FormatException("a key that holds ' *' has to be quoted");
        if (scalar.Tag.IsEmpty) return scalar.Style == ScalarStyle.Plain ? YamlMeaning.Of(scalar.Value) : JsonValue.Create(scalar.Value);
        if (scalar.Tag.IsNonSpecific) return JsonValue.Create(scalar.Value);
        return scalar.Tag.Value switch
        {
            "tag:yaml.org,2002:str" => JsonValue.Create(scalar.Value),
            "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" when YamlMeaning.Of(scalar.Value) is JsonValue v && !v.TryGetValue<string>(out _) => v,
            "tag:yaml.org,2002:bool" when YamlMeaning.Of(scalar.Value) is JsonValue v && v.TryGetValue<bool>(out _) => v,
            "tag:yaml.org,2002:null" when YamlMeaning.Of(scalar.Value) is null => null,
            _ => throw new FormatException($"the tag {scalar.Tag} is not understood; leave it out"),
        };
    }

    /// <summary>No plain scalar holds a colon and a space: YamlDotNet takes <c>a *b: c</c> for one, and Helm for a key and its value.</summary>
    static bool IsSwallowedKey(Scalar scalar) => scalar.Style == ScalarStyle.Plain && $"{scalar.Value} ".Contains(": ", StringComparison.Ordinal);

    ChartException Fail(Mark place, string message) =>
        new(ValuesDiagnostics.UnreadableFile(Place(place), message));
}
