using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Odin.Exporter;

/// <summary>Makes the JSON of a type from YAML. Keys that the type does not have and values that are not of their types become
/// problems and are left out, so that all of them are told at once.</summary>
internal sealed class YamlJson
{
    readonly List<ConfigurationProblem> _problems = [];

    public IReadOnlyList<ConfigurationProblem> Problems => _problems;

    /// <summary>The JSON, or <c>null</c> when there can be none of this type.</summary>
    public JsonNode? Of(YamlNode node, JsonTypeInfo type, string path) => (type.Kind, node) switch
    {
        (JsonTypeInfoKind.Object, YamlMapping mapping) => OfObject(mapping, type, path),
        (JsonTypeInfoKind.Dictionary, YamlMapping mapping) => OfDictionary(mapping, ElementOf(type), path),
        (JsonTypeInfoKind.Enumerable, YamlSequence sequence) => OfList(sequence, ElementOf(type), path),
        (JsonTypeInfoKind.None, YamlScalar scalar) => OfScalar(scalar, type, path),
        (JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary, _) => Refuse("ODIN3003", path, "This should be keys with values.", node.Place),
        (JsonTypeInfoKind.Enumerable, _) => Refuse("ODIN3003", path, "This should be a list; write it as '[a, b]', or each item behind a '-'.", node.Place),
        _ => Refuse("ODIN3003", path, $"This should be {YamlScalarJson.Expected(type.Type)}, not keys or a list.", node.Place),
    };

    JsonObject OfObject(YamlMapping mapping, JsonTypeInfo type, string path)
    {
        var result = new JsonObject();
        foreach (var (key, value) in mapping.Entries)
        {
            var inner = ConfigurationPath.Join(path, key.Text);
            if (type.Properties.FirstOrDefault(p => p.Name == key.Text) is not { } property)
                Refuse("ODIN3002", inner, UnknownKey.Message(key.Text, type.Properties.Select(p => p.Name)), key.Place);
            else if (value is not YamlScalar { IsNull: true } && Of(value, TypeOf(property.PropertyType), inner) is { } json)
                result[key.Text] = json;
        }
        foreach (var property in type.Properties.Where(p => p.IsRequired && !result.ContainsKey(p.Name)))
            Miss(mapping, property, result, path);
        return result;
    }

    // A text stands in for what is missing, so that what else is wrong can be told.
    void Miss(YamlMapping mapping, JsonPropertyInfo property, JsonObject result, string path)
    {
        var inner = ConfigurationPath.Join(path, property.Name);
        if (!_problems.Exists(p => p.Path == inner)) Refuse("ODIN3004", inner, "This key is needed.", mapping.Place);
        if (property.PropertyType == typeof(string)) result[property.Name] = "";
    }

    JsonObject OfDictionary(YamlMapping mapping, JsonTypeInfo element, string path)
    {
        var result = new JsonObject();
        foreach (var (key, value) in mapping.Entries)
            if (OfItem(value, element, ConfigurationPath.Join(path, key.Text)) is { } json) result[key.Text] = json;
        return result;
    }

    JsonArray? OfList(YamlSequence sequence, JsonTypeInfo element, string path)
    {
        var items = sequence.Items.Select((item, i) => OfItem(item, element, ConfigurationPath.Join(path, i))).ToArray();
        return items.Contains(null) ? null : new JsonArray(items);
    }

    JsonNode? OfItem(YamlNode node, JsonTypeInfo type, string path) =>
        node is YamlScalar { IsNull: true } ? Refuse("ODIN3003", path, "There is nothing here.", node.Place) : Of(node, type, path);

    JsonNode? OfScalar(YamlScalar scalar, JsonTypeInfo type, string path) =>
        YamlScalarJson.Of(scalar, type, out var problem) ?? Refuse("ODIN3003", path, problem, scalar.Place);

    JsonNode? Refuse(string code, string path, string message, Place place)
    {
        _problems.Add(new(code, path, message) { Place = place });
        return null;
    }

    static JsonTypeInfo ElementOf(JsonTypeInfo type) => TypeOf(type.ElementType!);

    static JsonTypeInfo TypeOf(Type type) => ConfigurationJson.Default.GetTypeInfo(type)!;
}
