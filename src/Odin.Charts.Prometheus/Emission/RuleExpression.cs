using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>A rule's expression with its window closed, as the rule file has it.</summary>
internal static class RuleExpression
{
    const int Width = 100;

    public static Query Of(Rule rule) => rule.Window is { } window ? rule.Expression.Over(window) : rule.Expression;

    /// <summary>On one line where it fits, else on several.</summary>
    public static string Text(Rule rule)
    {
        var expression = Of(rule).Expression;
        var line = PromQLPrinter.Print(expression);
        return line.Length <= Width ? line : PromQLPrinter.Pretty(expression);
    }
}
