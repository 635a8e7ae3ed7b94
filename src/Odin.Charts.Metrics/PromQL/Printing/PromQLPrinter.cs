namespace Odin.Charts.PromQL;

/// <summary>Writes trees as PromQL.</summary>
public static class PromQLPrinter
{
    /// <summary>
    /// The expression on one line, in one form for all ways to write it: numbers in decimal, durations in their largest
    /// units, spaces around operators, <c>by</c> before the parentheses. Parentheses that a tree needs and lacks are
    /// added. Parsing it gives the tree.
    /// </summary>
    /// <param name="expression">The tree, of any depth.</param>
    public static string Print(PromExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var writer = new PromWriter();
        writer.Write(expression);
        return writer.ToString();
    }

    /// <summary>
    /// The expression on several lines of up to 100 columns where it is longer than one; only quoted texts may exceed
    /// them.
    /// </summary>
    /// <param name="expression">The tree, of any depth.</param>
    public static string Pretty(PromExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var writer = new PrettyWriter();
        writer.Write(expression);
        return writer.ToString();
    }
}
