using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Everything that lowering can refuse, one method for each code.</summary>
internal static class Problems
{
    public static LoweringException CannotLower(Expression e, string instead) => new("ODIN1001",
        $"'{CSharpText.Of(e)}' cannot be written as a Helm template. {instead}", e);

    public static LoweringException MayBeNull(Expression e) => new("ODIN1002",
        $"'{CSharpText.Of(e)}' may be null here. Test it first, with '{CSharpText.Of(e)} != null' in When(…), in '?:' or before '&&', or give a value for null with '??'.", e);

    public static LoweringException Threw(Expression e, Exception error) => new("ODIN1003",
        $"'{CSharpText.Of(e)}' does not depend on values, so it was evaluated, and threw {error.GetType().Name}: {error.Message}", e);

    public static LoweringException Overflow(Expression e, Interval result, Type type) => new("ODIN1004",
        $"'{CSharpText.Of(e)}' can be anything from {result.Minimum} to {result.Maximum}, which {CSharpText.NameOf(type)} does not hold. Bound the values with [Range], or calculate in long.", e);

    public static LoweringException DivisorMayBeZero(Expression divisor) => new("ODIN1004",
        $"'{CSharpText.Of(divisor)}' may be zero. Bound the value with [Range(1, …)].", divisor);

    public static LoweringException TextDiffers(Expression e, string why, string instead) => new("ODIN1005",
        $"'{CSharpText.Of(e)}' does not give the same in Helm: {why}. {instead}", e);

    public static LoweringException CountsUnits(Expression e) =>
        TextDiffers(e, "it counts UTF-16 units where Helm counts bytes", "For names, use Names.Label.");

    public static LoweringException NotOrdinal(Expression e, string instead) => new("ODIN1006",
        $"'{CSharpText.Of(e)}' compares by culture, which Helm does not know. Write '{instead}'.", e);

    public static LoweringException Format(Expression e, string why, string instead) => new("ODIN1007",
        $"'{CSharpText.Of(e)}' cannot stand in a text like this: {why}. {instead}", e);

    public static LoweringException MayHaveLineBreak(Expression e) => new("ODIN1008",
        $"'{CSharpText.Of(e)}' stands in a file whose values end with the line, and may hold a line break or another control character. Bound the value, for example with [RegularExpression(@\"[^\\x00-\\x1f]*\")].", e);

    public static LoweringException BadFilePath(Expression e, string path) => new("ODIN1021",
        $"'{path}' is no path of a chart's file. Use letters, digits, '.', '-' and '_', with '/' between folders: dashboards/gpu.json.", e);

    public static LoweringException TwoFiles(Expression e, string path) => new("ODIN1021",
        $"Two files of the chart are called '{path}', with different texts. Give each a path of its own.", e);

    public static LoweringException SeveralForms(Expression e) => CannotLower(e,
        "It holds quantities or ports, whose text the two may write differently inside a file ('0.5' and '500m'). Make the value a string, or a record of your own.");

    public static LoweringException KeysMayRepeat(Expression e, string instead) => new("ODIN1009",
        $"The keys of '{CSharpText.Of(e)}' may repeat, and a map has each key once. {instead}", e);

    public static LoweringException NotAscii(Expression e) => new("ODIN1010",
        $"'{CSharpText.Of(e)}' may hold characters beyond ASCII, and Helm cuts texts by bytes. Bound the value, for example with [RegularExpression(\"[a-z0-9-]*\")].", e);

    public static LoweringException NotAPath(Expression e) => new("ODIN1011",
        $"'{CSharpText.Of(e)}' is given to a named function, which takes the context 'c' or a value by its path. Pass one of these, or leave the function without a name.", e);

    public static LoweringException NotConstant(Expression e) => CannotLower(e, "Here stands a constant only: something that does not depend on 'c'.");

    public static LoweringException Unforeseen(Expression e, Exception error) => new("ODIN1017",
        $"'{CSharpText.Of(e)}' could not be written as a Helm template, and Odin.Charts has no better words for it than {error.GetType().Name}: "
        + $"{error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}. Write it in a simpler way, and please open an issue with it.", e);

    public static LoweringException CallsItself(Expression e) => CannotLower(e, "The function calls itself, and what is written in its place would have no end.");

    public static LoweringException NoFunction(Expression e) => CannotLower(e, "The function is null. Static fields get their values from top to bottom: declare it above what uses it.");

    public static LoweringException NotRepeatable(Expression source) => new("ODIN1018",
        $"'{CSharpText.Of(source)}' gives something else each time: the chart would differ from build to build, and Helm from Render. Take it from a value"
        + (source.Type == typeof(Guid) ? ", or make it in the cluster by a Job." : "."), source);
}
