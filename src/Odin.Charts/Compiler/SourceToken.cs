namespace Odin.Charts;

/// <summary>A token of C#, as far as it helps to find an expression in its source.</summary>
/// <param name="Text">What it is compared by. Of texts, only letters and digits count, however they are quoted.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsSoft">Whether it says nothing about the meaning, such as <c>!</c> and parentheses around an operand,
/// so that it may be missing from an expression tree.</param>
internal sealed record SourceToken(string Text, int Start, int End, bool IsSoft = false)
{
    /// <summary>The first token of what belongs together with this one: brackets, or an interpolated text.</summary>
    public int First { get; set; }

    /// <summary>The last token of it.</summary>
    public int Last { get; set; }
}
