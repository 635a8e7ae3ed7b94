using System.Linq.Expressions;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What a template writes: YAML in which some of the scalars, entries and items depend on values. This is the
/// only thing that the writer sees.</summary>
internal abstract record Node;

/// <summary>Plain data.</summary>
internal sealed record DataNode(JsonNode? Data) : Node;

/// <summary>One scalar that depends on values.</summary>
/// <param name="Value">Its template expression.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Source">The same in C#.</param>
internal sealed record ScalarNode(Term Value, ScalarKind Kind, Expression Source) : Node;

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
internal sealed record BlockNode(Term Value, Expression Source) : Node;

/// <summary>A map or list, part by part.</summary>
internal sealed record PartsNode(bool IsMap, IReadOnlyList<Part> Parts) : Node;

/// <summary>One of two nodes; null stands for nothing, so that the entry or item is left out.</summary>
internal sealed record ConditionalNode(Condition If, Node? Then, Node? Else) : Node;

/// <summary>The result of a named template that gives a map.</summary>
internal sealed record IncludeNode(NamedTemplate Template, string Argument) : Node;

/// <summary>The text of a file inside a string.</summary>
internal sealed record TextNode(EmbeddedText Text) : Node;

/// <summary>Text given by the named template of a file.</summary>
internal sealed record IncludedTextNode(NamedTemplate Template, string Argument) : Node;

/// <summary>A condition, as a template expression and in C#.</summary>
internal sealed record Condition(Term Term, Expression Source);

/// <summary>A part of a map or list.</summary>
internal abstract record Part;

/// <summary>An entry with a constant key.</summary>
internal sealed record PairPart(string Key, Node Value) : Part;

/// <summary>An entry with a key that depends on values.</summary>
internal sealed record ComputedPairPart(Term Key, Expression Source, Node Value) : Part;

internal sealed record ItemPart(Node Value) : Part;

internal sealed record ConditionalPart(Condition If, IReadOnlyList<Part> Then, IReadOnlyList<Part> Else) : Part;

/// <summary>Parts for each element of a list or entry of a map.</summary>
/// <param name="Variables">The variables of the range: <c>$host</c>, or <c>$key, $value</c>.</param>
/// <param name="Over">What is ranged over.</param>
/// <param name="Source">The same in C#.</param>
/// <param name="Element">The element in C#.</param>
/// <param name="Parts">The parts for one element.</param>
internal sealed record RangePart(string Variables, Term Over, Expression Source, ParameterExpression Element, IReadOnlyList<Part> Parts) : Part;

/// <summary>All items of a list, or entries of a map, of the values.</summary>
/// <param name="Value">The list or map.</param>
/// <param name="Source">The same in C#.</param>
/// <param name="Without">Keys that stand before it and win.</param>
/// <param name="Earlier">Maps that stand before it and win.</param>
internal sealed record SplicePart(Term Value, Expression Source, IReadOnlyList<string> Without, IReadOnlyList<SplicePart> Earlier) : Part;

/// <summary>All entries of a named template that gives a map.</summary>
internal sealed record IncludePart(IncludeNode Include) : Part;

/// <summary>Variables that the next part needs.</summary>
internal sealed record StatementPart(IReadOnlyList<string> Lines) : Part;

/// <summary>A template of <c>_helpers.tpl</c>.</summary>
/// <param name="Name">Its full name: <c>tempo.fullname</c>.</param>
/// <param name="Function">The function that it is.</param>
/// <param name="Lines">Statements before its body.</param>
/// <param name="Body">What it writes.</param>
internal sealed record NamedTemplate(string Name, TemplateFunction Function, IReadOnlyList<string> Lines, Node Body);
