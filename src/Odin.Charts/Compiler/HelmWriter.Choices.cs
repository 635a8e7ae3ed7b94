namespace Odin.Charts;

internal sealed partial class HelmWriter
{
    /// <summary><c>if</c>, <c>else if</c>, <c>else</c>; or <c>with</c>.</summary>
    void Choice(ConditionalPart choice, int indent, Action<IReadOnlyList<Part>> write)
    {
        Control(indent, $"{(choice.IsWith ? "with" : "if")} {choice.If.Condition}");
        write(choice.Then);
        for (; choice.Else is [ConditionalPart { IsWith: false, Then.Count: > 0 } next]; choice = next)
        {
            Control(indent, $"else if {next.If.Condition}");
            write(next.Then);
        }
        if (choice.Else.Count > 0)
        {
            Control(indent, "else");
            write(choice.Else);
        }
        Control(indent, "end");
    }

    /// <summary>One of two nodes as one of two parts.</summary>
    static Part Chosen(Node value, Func<Node, Part> part) => value is ConditionalNode { Then: not null, Else: not null } c && !IsInline(c)
        ? new ConditionalPart(c.If, [Chosen(c.Then, part)], [Chosen(c.Else, part)])
        : part(value);

    /// <summary>Parts in which an <c>if</c> and its opposite right after it are one.</summary>
    static IEnumerable<Part> Joined(IEnumerable<Part> parts)
    {
        Part? held = null;
        foreach (var part in parts.Select(Upright))
        {
            if (held is ConditionalPart { Else: [] } first && part is ConditionalPart { Else: [] } second && AreOpposite(first, second))
            {
                yield return first with { Else = second.Then };
                held = null;
                continue;
            }
            if (held is not null) yield return held;
            held = part;
        }
        if (held is not null) yield return held;
    }

    /// <summary>A choice between nothing and something as one between something and nothing.</summary>
    static Part Upright(Part part) => part is ConditionalPart { Then: [] } choice ? new ConditionalPart(Lowering.Not(choice.If), choice.Else, []) : part;

    static bool AreOpposite(ConditionalPart first, ConditionalPart second) => !first.IsWith && !second.IsWith
        && (Lowering.Not(first.If).Text == second.If.Text || Lowering.Not(second.If).Text == first.If.Text);

    /// <summary>Whether a part writes something when its condition holds: a list or map that is tested for it fills itself.</summary>
    static bool Fills(ConditionalPart choice) => choice.Then.Any(IsCertain) || choice.Then switch
    {
        [RangePart range] => range.Over.Text == choice.If.Condition && range.Parts.Any(IsCertain),
        [SplicePart { Without.Count: 0, Earlier.Count: 0 } splice] => splice.Value.Text == choice.If.Condition,
        _ => false,
    };
}
