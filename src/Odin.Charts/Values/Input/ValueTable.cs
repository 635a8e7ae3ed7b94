using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>A map of values that can stand in two places at once, as maps in Helm do: what is merged into it in one
/// place shows in the other. Its values are tables and JSON.</summary>
internal sealed class ValueTable : Dictionary<string, object?>
{
    ValueTable(IEnumerable<KeyValuePair<string, object?>> entries) : base(entries, StringComparer.Ordinal) { }

    public ValueTable() : base(StringComparer.Ordinal) { }

    public static ValueTable Of(JsonObject map) =>
        new(map.Select(p => KeyValuePair.Create(p.Key, p.Value is JsonObject inner ? Of(inner) : (object?)p.Value)));

    public ValueTable Copy() => new(this.Select(p => KeyValuePair.Create(p.Key, p.Value is ValueTable inner ? (object?)inner.Copy() : p.Value)));

    /// <summary>Another table with the same entries: the tables in it are shared.</summary>
    public ValueTable ShallowCopy() => new(this);

    public JsonObject ToJson() =>
        new(this.Select(p => KeyValuePair.Create(p.Key, p.Value is ValueTable inner ? inner.ToJson() : ((JsonNode?)p.Value)?.DeepClone())));

    /// <summary>The value at a dotted path, or null.</summary>
    public object? At(string path) => path.Split('.').Aggregate((object?)this, (at, key) => (at as ValueTable)?.GetValueOrDefault(key));
}
