using System.Text;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>What a comparison compares: a JSON value, or nothing at all (<see cref="JsonValueKind.Undefined"/>).</summary>
internal readonly record struct PathValue
{
    public static readonly PathValue Nothing;

    PathValue(JsonValueKind kind) => Kind = kind;

    public JsonValueKind Kind { get; private init; }

    public double Number { get; private init; }

    public string? Text { get; private init; }

    /// <summary>The array or object.</summary>
    public JsonElement Node { get; private init; }

    public static PathValue Of(double number) => new(JsonValueKind.Number) { Number = number };

    public static PathValue Of(string text) => new(JsonValueKind.String) { Text = text };

    /// <summary><c>true</c>, <c>false</c>, <c>null</c>.</summary>
    public static PathValue Of(JsonValueKind kind) => new(kind);

    public static PathValue Of(JsonElement node, PathWalk walk)
    {
        switch (node.ValueKind)
        {
            case JsonValueKind.Number: return Of(node.GetDouble());
            case JsonValueKind.String:
                walk.SpendText(node);
                return Of(node.GetString()!);
            default: return new(node.ValueKind) { Node = node };
        }
    }

    public bool IsEqualTo(PathValue other, PathWalk walk)
    {
        if (Kind != other.Kind) return false;
        switch (Kind)
        {
            case JsonValueKind.Number: return Number == other.Number;
            case JsonValueKind.String: return Text == other.Text;
            case JsonValueKind.Array or JsonValueKind.Object:
                walk.SpendText(Node);
                walk.SpendText(other.Node);
                return JsonElement.DeepEquals(Node, other.Node);
            default: return true;
        }
    }

    public bool IsLessThan(PathValue other) => (Kind, other.Kind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Number < other.Number,
        (JsonValueKind.String, JsonValueKind.String) => IsBefore(Text!, other.Text!),
        _ => false,
    };

    // By code points, as the RFC says; UTF-16 units sort differently.
    static bool IsBefore(string left, string right)
    {
        var (l, r) = (left.EnumerateRunes(), right.EnumerateRunes());
        while (r.MoveNext())
        {
            if (!l.MoveNext()) return true;
            if (l.Current != r.Current) return l.Current < r.Current;
        }
        return false;
    }
}
