using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Odin.Charts.Testing;

/// <summary>Reads YAML as Kubernetes and Helm do (sigs.k8s.io/yaml over go-yaml 2: YAML 1.1 scalars, string keys), and is
/// stricter where a chart has no business: duplicate keys, aliases, tags and merge keys are errors. Integers and floats
/// stay apart by their text, so <c>1e+06</c> is no integer.</summary>
public static class GoYaml
{
    /// <summary>The documents of a text; empty ones are left out.</summary>
    public static IReadOnlyList<JsonNode> ReadAll(string text) => ReadDocuments(PlainKeys.Quoted(text));

    static List<JsonNode> ReadDocuments(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text)));
        var documents = new List<JsonNode>();
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            if (Read(parser) is { } document)
                documents.Add(document);
            parser.Consume<DocumentEnd>();
        }
        return documents;
    }

    /// <summary>The one document of a text.</summary>
    public static JsonNode? Read(string text) => ReadAll(text).SingleOrDefault();

    static JsonNode? Read(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar)) return Value(scalar);
        if (parser.TryConsume<MappingStart>(out var mapping)) return ReadMapping(parser, mapping);
        if (parser.TryConsume<SequenceStart>(out var sequence)) return ReadSequence(parser, sequence);
        throw Refused(parser.Current!, "an alias");
    }

    static JsonObject ReadMapping(IParser parser, MappingStart start)
    {
        RefuseTagAndAnchor(start);
        var mapping = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
                throw Refused(parser.Current!, "a key that is not a scalar");
            if (!mapping.TryAdd(Key(key), Read(parser)))
                throw Refused(key, $"the key '{key.Value}' for the second time");
        }
        return mapping;
    }

    static JsonArray ReadSequence(IParser parser, SequenceStart start)
    {
        RefuseTagAndAnchor(start);
        var sequence = new JsonArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
            sequence.Add(Read(parser));
        return sequence;
    }

    static string Key(Scalar scalar) => Value(scalar) switch
    {
        null => throw Refused(scalar, "a null key"),
        _ when IsPlain(scalar) && scalar.Value == "<<" => throw Refused(scalar, "a merge key"),
        JsonValue text when text.TryGetValue<string>(out var key) => key,
        var other => other.ToJsonString(),
    };

    static JsonNode? Value(Scalar scalar)
    {
        RefuseTagAndAnchor(scalar);
        return IsPlain(scalar) ? PlainScalar.Resolve(scalar.Value) : JsonValue.Create(scalar.Value);
    }

    static bool IsPlain(Scalar scalar) => scalar.Style == ScalarStyle.Plain;

    static void RefuseTagAndAnchor(NodeEvent node)
    {
        if (!node.Tag.IsEmpty) throw Refused(node, $"the tag {node.Tag}");
        if (!node.Anchor.IsEmpty) throw Refused(node, $"the anchor &{node.Anchor}");
    }

    static YamlException Refused(ParsingEvent at, string what) =>
        new(at.Start, at.End, $"line {at.Start.Line}, column {at.Start.Column}: {what} is not expected here");
}
