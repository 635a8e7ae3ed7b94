using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What a template writes: YAML in which some of the scalars, entries and items depend on values. This is the
/// only thing that the writer sees.</summary>
internal abstract record Node;

/// <summary>A constant.</summary>
/// <param name="Value">The object, as C# has it.</param>
internal sealed record DataNode(object? Value) : Node
{
    /// <summary>The object as plain data.</summary>
    public JsonNode? Data => Value is JsonNode node ? node : ClrData.ToData(Value);
}

/// <summary>One scalar that depends on values.</summary>
/// <param name="Value">Its template expression.</param>
/// <param name="Kind">How it is written.</param>
internal sealed record ScalarNode(Term Value, ScalarKind Kind) : Node
{
    /// <summary>The pieces of a text of several lines that a block of YAML holds for certain.</summary>
    public IReadOnlyList<TextPiece>? Block { get; init; }
}

/// <summary>How a scalar is written.</summary>
internal enum ScalarKind
{
    /// <summary>A text: always quoted.</summary>
    Text,

    /// <summary>An integer or a boolean: as it is.</summary>
    Plain,

    /// <summary>A number with a fraction, or a text-or-number: as JSON, which is exact.</summary>
    Json,
}

/// <summary>A whole map or list of the values, written with <c>toYaml</c>.</summary>
internal sealed record BlockNode(Term Value, BlockKind Kind) : Node;

/// <summary>What a block is, which matters inside files.</summary>
internal enum BlockKind
{
    List,
    Map,

    /// <summary>A Kubernetes object or free JSON: maps and lists at any depth.</summary>
    Free,
}

/// <summary>A map or list, part by part.</summary>
/// <param name="IsMap">Whether it is a map.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Type">The type whose members a map has; null for a dictionary.</param>
internal sealed record PartsNode(bool IsMap, IReadOnlyList<Part> Parts, Type? Type = null) : Node
{
    /// <summary>Whether it has entries or items for certain, because it stands behind a test of that.</summary>
    public bool IsFilled { get; init; }
}

/// <summary>One of two nodes; null stands for nothing, so that the entry or item is left out.</summary>
internal sealed record ConditionalNode(Term If, Node? Then, Node? Else) : Node;

/// <summary>The result of a named template that gives a map.</summary>
internal sealed record IncludeNode(NamedTemplate Template, string Argument) : Node;

/// <summary>The text of a file, inside a string.</summary>
internal sealed record TextNode(DocumentFormat Format, Node Content) : Node;

/// <summary>The text of a file that a named template gives.</summary>
internal sealed record IncludedTextNode(NamedTemplate Template, string Argument) : Node;

/// <summary>The text of a file of the chart, as a value of its own.</summary>
internal sealed record FileNode(Term Value, string Text) : Node;

/// <summary>The text of a file that a named template gives, with a map of the values merged over it.</summary>
internal sealed record MergedTextNode(NamedTemplate Template, string Argument, Term Over) : Node;

/// <summary>The formats of files that are built from typed records.</summary>
internal enum DocumentFormat
{
    Yaml,
    Json,
    Ini,
}

/// <summary>A part of a map or list.</summary>
internal abstract record Part;

/// <summary>An entry with a constant key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="IsMember">Whether the key is a member of a type, and no key of a dictionary.</param>
internal sealed record PairPart(string Key, Node Value, bool IsMember) : Part;

/// <summary>An entry with a key that depends on values.</summary>
internal sealed record ComputedPairPart(Term Key, Node Value) : Part;

internal sealed record ItemPart(Node Value) : Part;

internal sealed record ConditionalPart(Term If, IReadOnlyList<Part> Then, IReadOnlyList<Part> Else) : Part
{
    /// <summary>Whether the parts know what is tested as the dot.</summary>
    public bool IsWith { get; init; }
}

/// <summary>Parts for each element of a list or entry of a map.</summary>
/// <param name="Variables">The variables of the range: <c>$host</c>, or <c>$key, $value</c>.</param>
/// <param name="Over">What is ranged over.</param>
/// <param name="Parts">The parts for one element.</param>
internal sealed record RangePart(string Variables, Term Over, IReadOnlyList<Part> Parts) : Part;

/// <summary>All items of a list, or entries of a map, of the values.</summary>
/// <param name="Value">The list or map.</param>
/// <param name="Without">Keys that stand before it and win.</param>
/// <param name="Earlier">Maps that stand before it and win, by names that hold inside a range too.</param>
internal sealed record SplicePart(Term Value, IReadOnlyList<string> Without, IReadOnlyList<Term> Earlier) : Part;

/// <summary>All entries of a named template that gives a map.</summary>
internal sealed record IncludePart(IncludeNode Include) : Part;

/// <summary>Variables that the next part needs.</summary>
internal sealed record StatementPart(IReadOnlyList<Statement> Statements) : Part;

/// <summary>A template of <c>_helpers.tpl</c>.</summary>
/// <param name="Name">Its full name: <c>tempo.fullname</c>.</param>
/// <param name="Lowered">Its body, and the statements before that.</param>
internal sealed record NamedTemplate(string Name, LoweredTemplate Lowered)
{
    public Node Body => Lowered.Body;
}
