using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Compares what two schemas say about a value itself. What is refused from now on is breaking, what is taken from
/// now on is new; of what cannot be compared, such as two patterns, the worst is assumed.</summary>
internal static class KeywordDiff
{
    static readonly (string Keyword, string Type, bool IsUpper)[] Limits =
    [
        ("minimum", "number", false), ("exclusiveMinimum", "number", false), ("maximum", "number", true), ("exclusiveMaximum", "number", true),
        ("minLength", "string", false), ("maxLength", "string", true), ("minItems", "array", false), ("maxItems", "array", true),
        ("minProperties", "object", false), ("maxProperties", "object", true),
    ];

    /// <summary>Compared elsewhere, or without a say in what is taken.</summary>
    static readonly HashSet<string> Others =
    [
        "type", "enum", "multipleOf", "properties", "required", "additionalProperties", "items", "propertyNames", "definitions", "$defs", "$ref",
        "$schema", "$id", "$comment", "title", "description", "default", "examples", .. Limits.Select(limit => limit.Keyword),
    ];

    public static IEnumerable<Change> Between(SchemaPair pair) =>
        [.. Types(pair), .. Enumeration(pair), .. Limits.SelectMany(limit => Limit(pair, limit.Keyword, limit.Type, limit.IsUpper)), .. Multiple(pair), .. Rest(pair)];

    static IEnumerable<Change> Types(SchemaPair pair)
    {
        var (old, @new) = (pair.OldTypes, pair.NewTypes);
        if (!old.All(type => IsTaken(type, @new))) yield return pair.Of("type narrowed", Step.Breaking, Joined(old), Joined(@new));
        else if (!@new.All(type => IsTaken(type, old))) yield return pair.Of("type widened", Step.Minor, Joined(old), Joined(@new));
    }

    static bool IsTaken(string type, IReadOnlyList<string> types) => types.Contains(type) || (type == "integer" && types.Contains("number"));

    static JsonValue Joined(IReadOnlyList<string> types) => JsonValue.Create(types.Count > 5 ? "anything" : string.Join("|", types));

    static IEnumerable<Change> Enumeration(SchemaPair pair)
    {
        var (old, @new) = (Texts(pair.Old["enum"]), Texts(pair.New["enum"]));
        if (old == null && @new == null) yield break;
        if (@new == null) yield return pair.Of("takes more than its old list", Step.Minor, pair.Old["enum"]);
        else if (old == null) yield return pair.Of("takes a list only", Step.Breaking, null, pair.New["enum"]);
        else
        {
            if (old.Except(@new).ToList() is { Count: > 0 } gone) yield return pair.Of("no longer takes", Step.Breaking, null, List(gone));
            if (@new.Except(old).ToList() is { Count: > 0 } more) yield return pair.Of("takes too", Step.Minor, null, List(more));
        }
    }

    static List<string>? Texts(JsonNode? list) => (list as JsonArray)?.Select(item => item?.ToJsonString() ?? "null").ToList();

    static JsonValue List(IEnumerable<string> items) => JsonValue.Create(string.Join(", ", items));

    static IEnumerable<Change> Limit(SchemaPair pair, string keyword, string type, bool isUpper)
    {
        var (old, @new) = (pair.Old[keyword] as JsonValue, pair.New[keyword] as JsonValue);
        if (!pair.BothTake(type) || JsonNode.DeepEquals(old, @new)) yield break;
        if (@new == null) yield return pair.Of($"{keyword} dropped", Step.Minor, old);
        else if (old == null) yield return pair.Of($"{keyword} added", Step.Breaking, null, @new);
        else if (JsonNumber.ToDouble(@new) > JsonNumber.ToDouble(old) is var isRaised)
            yield return pair.Of($"{keyword} {(isRaised ? "raised" : "lowered")}", isRaised == isUpper ? Step.Minor : Step.Breaking, old, @new);
    }

    static IEnumerable<Change> Multiple(SchemaPair pair)
    {
        var (old, @new) = (pair.Old["multipleOf"] as JsonValue, pair.New["multipleOf"] as JsonValue);
        if (!pair.BothTake("number") || JsonNode.DeepEquals(old, @new)) yield break;
        var isFiner = @new == null || (old != null && (decimal)JsonNumber.ToDouble(old) % (decimal)JsonNumber.ToDouble(@new) == 0);
        yield return pair.Of("multipleOf changed", isFiner ? Step.Minor : Step.Breaking, old, @new);
    }

    /// <summary><c>pattern</c> and every other keyword: nobody can tell whether another one takes as much.</summary>
    static IEnumerable<Change> Rest(SchemaPair pair) =>
        from keyword in pair.Old.Select(p => p.Key).Union(pair.New.Select(p => p.Key)).Except(Others)
        let old = pair.Old[keyword]
        let @new = pair.New[keyword]
        where !JsonNode.DeepEquals(old, @new) && (keyword != "pattern" || pair.BothTake("string"))
        select @new == null ? pair.Of($"{keyword} dropped", Step.Minor, old)
            : pair.Of(old == null ? $"{keyword} added" : $"{keyword} changed", Step.Breaking, old, @new);
}
