using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Whether labels satisfy a selector. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/.</summary>
internal static class LabelMatch
{
    public static bool Satisfies(this JsonObject labels, JsonNode? selector) =>
        (selector.At("matchLabels") as JsonObject ?? []).All(p => labels.Text(p.Key) == $"{p.Value}")
        && selector.Items("matchExpressions").All(expression => Satisfies(labels, expression));

    static bool Satisfies(JsonObject labels, JsonObject expression)
    {
        var value = labels.Text($"{expression["key"]}");
        var isListed = value != null && expression["values"].Texts().Contains(value);
        return $"{expression["operator"]}" switch
        {
            "In" => isListed,
            "NotIn" => !isListed,
            "Exists" => value != null,
            _ => value == null,
        };
    }
}
