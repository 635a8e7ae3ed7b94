using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>One node of a values schema: the keywords of draft-07 that we use.</summary>
internal sealed record ValueSchema
{
    /// <summary>The name of a definition that says it all. Only <see cref="Description"/> may stand beside it.</summary>
    public string? Reference { get; init; }

    public string? Description { get; init; }

    /// <summary>The JSON types that are allowed; any when empty.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>What <c>values.yaml</c> holds; says nothing about what is allowed.</summary>
    public JsonNode? Default { get; init; }

    /// <summary>The texts that are allowed; any when empty. A null stands for <c>null</c>.</summary>
    public IReadOnlyList<string?> OneOf { get; init; } = [];

    public PortablePattern? Pattern { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public decimal? MultipleOf { get; init; }

    public IReadOnlyDictionary<string, ValueSchema> Properties { get; init; } = new Dictionary<string, ValueSchema>();

    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Whether no other keys than <see cref="Properties"/> are allowed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What the values of other keys must be.</summary>
    public ValueSchema? Others { get; init; }

    public PortablePattern? KeyPattern { get; init; }

    public ValueSchema? Items { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    /// <summary>The same node that takes <c>null</c> too.</summary>
    public ValueSchema OrNull() => Reference is not null
        ? throw new InvalidOperationException("A reference cannot be made nullable.")
        : this with { Types = [.. Types, "null"], OneOf = OneOf.Count == 0 ? OneOf : [.. OneOf, null] };
}
