using System.Linq.Expressions;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary><c>Omit.Empty</c>: a whole, or nothing when it is empty.</summary>
    Node Filled(Expression e)
    {
        IEnumerable<string> given = Path(e) is { IsNullable: true } access ? [access.Text] : [];
        var node = In(_scope.Knowing(given), () => Node(e));
        if (node is PartsNode certain && certain.Parts.Any(HelmWriter.IsCertain)) return node;
        var test = node switch
        {
            BlockNode block => NotEmpty(block.Value),
            ScalarNode { Kind: ScalarKind.Text } text => NotEmpty(text.Value),
            PartsNode parts => HelmWriter.IsFilled(parts.Parts),
            _ => null,
        };
        return test is null
            ? throw Problems.CannotLower(e, "It does not say of itself when it is empty. Test it with '?:'.")
            : new ConditionalNode(test, node is PartsNode filled ? filled with { IsFilled = true } : node, null);
    }

    /// <summary>Whether a list, map or text is not empty.</summary>
    internal static Term NotEmpty(Term whole) => new($"not (empty {whole.Argument})", IsCall: true)
    {
        Truth = whole.Text,
        MayFail = whole.MayFail,
        Opposite = Term.Call("empty", whole) with { Truth = $"not {whole.Argument}" },
    };

    /// <summary>What an entry holds that is there only when this very thing is not empty, as it reads inside <c>with</c>.</summary>
    static Node? InsideWith(ConditionalNode conditional)
    {
        if (conditional is not { Else: null, If.Truth: { } tested }) return null;
        var dot = new Term(".") { IsFilled = true };
        return conditional.Then switch
        {
            BlockNode block when block.Value.Text == tested => block with { Value = dot },
            ScalarNode { Kind: ScalarKind.Text } text when text.Value.Text == tested => text with { Value = dot },
            PartsNode { Parts: [SplicePart { Without: [], Earlier: [] } splice] } parts when splice.Value.Text == tested =>
                parts with { Parts = [splice with { Value = dot }], IsFilled = true },
            PartsNode { Parts: [RangePart range] } parts when range.Over.Text == tested && range.Parts.Any(HelmWriter.IsCertain) =>
                parts with { Parts = [range with { Over = dot }], IsFilled = true },
            _ => null,
        };
    }
}
