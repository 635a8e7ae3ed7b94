using System.Text.Json;

namespace Odin.Exporter;

/// <summary>A side of a comparison, or the argument of a function.</summary>
internal abstract record PathOperand
{
    public abstract PathValue Evaluate(JsonElement current, PathWalk walk);
}

/// <summary><c>'a'</c>, <c>1</c>, <c>true</c>.</summary>
internal sealed record LiteralOperand(PathValue Value) : PathOperand
{
    public override PathValue Evaluate(JsonElement current, PathWalk walk) => Value;
}

/// <summary><c>@.a</c>, and <c>value(@..a)</c>: the value of the only node that there is.</summary>
internal sealed record QueryOperand(PathQuery Query) : PathOperand
{
    public override PathValue Evaluate(JsonElement current, PathWalk walk) =>
        Query.Select(current, walk) is [var node] ? PathValue.Of(node, walk) : PathValue.Nothing;
}

/// <summary><c>count(@.*)</c>.</summary>
internal sealed record CountOperand(PathQuery Query) : PathOperand
{
    public override PathValue Evaluate(JsonElement current, PathWalk walk) => PathValue.Of(Query.Select(current, walk).Count);
}

/// <summary><c>length(@.a)</c>.</summary>
internal sealed record LengthOperand(PathOperand Of) : PathOperand
{
    public override PathValue Evaluate(JsonElement current, PathWalk walk)
    {
        var value = Of.Evaluate(current, walk);
        return value.Kind switch
        {
            JsonValueKind.String => PathValue.Of(value.Text!.EnumerateRunes().Count()),
            JsonValueKind.Array => PathValue.Of(value.Node.GetArrayLength()),
            JsonValueKind.Object => PathValue.Of(value.Node.GetPropertyCount()),
            _ => PathValue.Nothing,
        };
    }
}
