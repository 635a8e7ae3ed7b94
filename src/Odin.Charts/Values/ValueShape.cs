namespace Odin.Charts;

/// <summary>What a value may hold. Read from the values record once; the schema, <c>values.yaml</c>, the table of the
/// chart's README and the compiler all follow it.</summary>
internal abstract record ValueShape;

/// <summary>A string, with the limits of its <c>[RegularExpression]</c> and <c>[StringLength]</c>.</summary>
internal sealed record TextShape(string? Pattern = null, int? MinLength = null, int? MaxLength = null) : ValueShape;

/// <summary>An integer: the bounds of its C# type, narrowed by <c>[Range]</c> and by ±2^53, which Helm holds exactly.</summary>
internal sealed record IntegerShape(Type Type, long Minimum, long Maximum) : ValueShape;

/// <summary>A <c>double</c>.</summary>
internal sealed record NumberShape(double? Minimum = null, double? Maximum = null) : ValueShape;

internal sealed record BooleanShape : ValueShape;

/// <summary>An enum, written with the names of <see cref="EnumNames"/>.</summary>
internal sealed record EnumShape(Type Type) : ValueShape;

/// <summary>A values record: closed, its properties known.</summary>
internal sealed record ObjectShape(Type Type, IReadOnlyList<ValueProperty> Properties) : ValueShape
{
    /// <summary>Whether it holds the values of a chart inside this one, to which Helm adds <c>global</c>.</summary>
    public bool IsSubchart => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(Subchart<>);
}

internal sealed record ListShape(ValueShape Item, int? MinItems = null, int? MaxItems = null) : ValueShape;

/// <summary>A dictionary with string keys: any keys, one shape of value.</summary>
internal sealed record MapShape(ValueShape Value) : ValueShape;

/// <summary>A type of <c>k8s.Models</c>, quantities and int-or-strings included: every member optional, none with a default.</summary>
internal sealed record KubernetesShape(Type Type) : ValueShape;

/// <summary>A <c>JsonNode</c> or <c>JsonObject</c>: whatever the user writes.</summary>
internal sealed record FreeShape(bool MustBeObject) : ValueShape;
