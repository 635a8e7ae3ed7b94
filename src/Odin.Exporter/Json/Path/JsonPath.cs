using System.Text.Json;

namespace Odin.Exporter;

/// <summary>A JSONPath as RFC 9535 defines it, but that patterns of <c>match</c> and <c>search</c> are literals: one that comes from
/// a document could be made to take long.</summary>
internal sealed class JsonPath
{
    readonly PathQuery _query;

    JsonPath(string text)
    {
        Text = text;
        _query = new PathParser(text).ParsePath();
    }

    public string Text { get; }

    /// <exception cref="JsonPathException">It is none.</exception>
    public static JsonPath Parse(string text) => new(text);

    /// <summary>The nodes that it finds under <paramref name="root"/>, in order.</summary>
    /// <exception cref="PathTooCostlyException">The walk has no steps left.</exception>
    public List<JsonElement> Select(JsonElement root, StepBudget budget) => _query.Select(root, new(root, budget));

    public override string ToString() => Text;
}
