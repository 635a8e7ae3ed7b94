using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Compares what two versions of a chart take as values, and their defaults, path by path. A definition that
/// several values share is compared once, under its own name.</summary>
internal sealed class SchemaDiff
{
    readonly JsonObject _old;
    readonly JsonObject _new;
    readonly List<Change> _changes = [];
    readonly List<MovedKey> _removed = [];
    readonly List<MovedKey> _added = [];
    readonly HashSet<(string, string)> _compared = [];

    SchemaDiff(JsonObject old, JsonObject @new)
    {
        _old = old;
        _new = @new;
    }

    public static IEnumerable<Change> Between(ChartContents old, ChartContents @new)
    {
        var diff = new SchemaDiff(old.Schema, @new.Schema);
        var all = new SchemaPair("", old.Schema, @new.Schema, old.Values, @new.Values, HasDefaults: true);
        diff.CompareDefault(all);
        diff.Compare(all);
        return [.. diff._changes, .. MovedKeys.Between(diff._removed, diff._added)];
    }

    void Compare(SchemaPair pair)
    {
        if (Reference(pair.Old) is not { } old || Reference(pair.New) is not { } @new) CompareContents(pair with { Old = Resolved(pair.Old, _old), New = Resolved(pair.New, _new) });
        else if (_compared.Add((old, @new)))
            CompareContents(new(old == @new ? $"<{old.Split('/')[^1]}>" : pair.Path, Resolved(pair.Old, _old), Resolved(pair.New, _new)));
    }

    void CompareContents(SchemaPair pair)
    {
        _changes.AddRange(KeywordDiff.Between(pair));
        if (pair.BothTake("object")) CompareKeys(pair);
        if (pair.BothTake("array")) CompareInside(pair, "items", $"{pair.Path}[]");
    }

    void CompareKeys(SchemaPair pair)
    {
        var (old, @new) = (Properties(pair.Old), Properties(pair.New));
        foreach (var key in old.Keys.Union(@new.Keys))
        {
            var path = ValuePath.Of(pair.Path, key);
            if (!@new.TryGetValue(key, out var after)) _removed.Add(MovedKey.Of(path, old[key], Below(pair.OldDefault, key), isRequired: false));
            else if (!old.TryGetValue(key, out var before)) _added.Add(MovedKey.Of(path, after, Below(pair.NewDefault, key), IsAsked(pair, key)));
            else CompareKey(Inside(pair, key, path, before, after), WasRequired(pair.Old, key), WasRequired(pair.New, key));
        }

        CompareOthers(pair);
        CompareInside(pair, "propertyNames", $"the keys of {pair.Path}");
    }

    void CompareKey(SchemaPair pair, bool wasRequired, bool isRequired)
    {
        if (!wasRequired && isRequired) _changes.Add(pair.Of("must be given, and not be null", Step.Breaking));
        else if (wasRequired && !isRequired) _changes.Add(pair.Of("may be left out", Step.Minor));
        if (!JsonNode.DeepEquals(pair.Old["description"], pair.New["description"]))
            _changes.Add(pair.Of("description changed", Step.Patch, pair.Old["description"], pair.New["description"]));
        if (pair.HasDefaults) CompareDefault(pair);
        Compare(pair with { HasDefaults = pair.HasDefaults && pair.OldDefault is JsonObject && pair.NewDefault is JsonObject });
    }

    /// <summary>A default, but for those of the keys below, which are compared with them.</summary>
    void CompareDefault(SchemaPair pair)
    {
        if (pair.OldDefault is JsonObject old && pair.NewDefault is JsonObject @new)
        {
            var known = Properties(Resolved(pair.Old, _old)).Keys.Union(Properties(Resolved(pair.New, _new)).Keys);
            foreach (var change in old.Select(p => p.Key).Union(@new.Select(p => p.Key)).Except(known).SelectMany(key =>
                FieldDiff.Between(old[key], @new[key], ValuePath.Of(pair.Path, key))))
                _changes.Add((pair with { Path = change.Path }).Of("default", Step.Patch, Shown(change.Old), Shown(change.New)));
        }
        else if (!JsonNode.DeepEquals(pair.OldDefault, pair.NewDefault))
            _changes.Add(pair.Of("default", Step.Patch, Shown(pair.OldDefault), Shown(pair.NewDefault)));
    }

    void CompareOthers(SchemaPair pair)
    {
        var (wasClosed, isClosed) = (IsClosed(pair.Old), IsClosed(pair.New));
        if (!wasClosed && isClosed) _changes.Add(pair.Of("takes no other keys", Step.Breaking));
        else if (wasClosed && !isClosed) _changes.Add(pair.Of("takes other keys", Step.Minor));
        else if (!isClosed) CompareInside(pair, "additionalProperties", ValuePath.Of(pair.Path, "*").Replace("\"*\"", "*", StringComparison.Ordinal));
    }

    /// <summary>A schema below a keyword; one that is not there takes everything.</summary>
    void CompareInside(SchemaPair pair, string keyword, string path)
    {
        if (pair.Old[keyword] is not JsonObject && pair.New[keyword] is not JsonObject) return;
        Compare(new(path, pair.Old[keyword] as JsonObject ?? [], pair.New[keyword] as JsonObject ?? []));
    }

    static SchemaPair Inside(SchemaPair pair, string key, string path, JsonObject before, JsonObject after) =>
        new(path, before, after, Below(pair.OldDefault, key), Below(pair.NewDefault, key), pair.HasDefaults);

    /// <summary>Whether users of the old version have to give a new key: it is required, and has no default.</summary>
    static bool IsAsked(SchemaPair pair, string key) => WasRequired(pair.New, key) && (!pair.HasDefaults || Below(pair.NewDefault, key) == null);

    static bool WasRequired(JsonObject schema, string key) => (schema["required"] as JsonArray ?? []).Any(item => $"{item}" == key);

    static bool IsClosed(JsonObject schema) => schema["additionalProperties"] is JsonValue value && value.TryGetValue<bool>(out var open) && !open;

    static JsonNode? Below(JsonNode? value, string key) => (value as JsonObject)?[key];

    static JsonNode Shown(JsonNode? value) => value ?? JsonValue.Create("none");

    static Dictionary<string, JsonObject> Properties(JsonObject schema) =>
        (schema["properties"] as JsonObject ?? []).ToDictionary(p => p.Key, p => p.Value as JsonObject ?? [], StringComparer.Ordinal);

    static string? Reference(JsonObject schema) => schema["$ref"]?.ToString();

    static JsonObject Resolved(JsonObject schema, JsonObject root) =>
        Reference(schema) is { } path && path.StartsWith("#/", StringComparison.Ordinal)
            ? path[2..].Split('/').Aggregate((JsonNode?)root, Below) as JsonObject ?? []
            : schema;
}
