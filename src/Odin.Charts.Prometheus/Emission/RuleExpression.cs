namespace Odin.Charts.Prometheus;

/// <summary>A rule's expression with its window closed.</summary>
internal static class RuleExpression
{
    public static string Text(Rule rule) => rule.Window is { } w ? rule.Expression.Over(w).Text : rule.Expression.Text;
}
