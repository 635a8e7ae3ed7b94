using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>The source of a template: of its lambda, of its conditions, and of the functions that are written into it.</summary>
internal sealed class SourceTexts
{
    readonly List<(SourceText Text, LambdaExpression Lambda)> _all = [];

    public void Add(SourceText text, LambdaExpression lambda) => _all.Add((text, lambda));

    public void Add(SourceTexts others) => _all.AddRange(others._all);

    /// <summary>The place of an expression: its own, else that of the first part of it that is found, else the line of the
    /// call that the template is an argument of.</summary>
    public SourceLocation PlaceOf(Expression expression) =>
        (Find(expression) ?? Parts.Of(expression).Select(Find).FirstOrDefault(f => f is not null))?.Place ?? _all[0].Text.Place;

    /// <summary>A message with the expression as its author wrote it.</summary>
    public string Quoting(string message, Expression expression) =>
        CSharpText.Of(expression) is var printed && !printed.Contains('…', StringComparison.Ordinal) && Find(expression) is { } found
            ? message.Replace("'" + printed, "'" + found.Text, StringComparison.Ordinal)
            : message;

    SourceFragment? Find(Expression expression) => _all
        .OrderBy(s => EqualExpressions.IsIn(expression, s.Lambda) ? 0 : 1)
        .Select(s => s.Text.Find(expression, s.Lambda))
        .FirstOrDefault(f => f is not null);

    /// <summary>What an expression is made of, from the outside in.</summary>
    sealed class Parts : ExpressionVisitor
    {
        readonly List<Expression> _parts = [];

        public static IEnumerable<Expression> Of(Expression expression)
        {
            var parts = new Parts();
            parts.Visit(expression);
            return parts._parts.Where(p => p is not ConstantExpression and not ParameterExpression).Skip(1);
        }

        public override Expression? Visit(Expression? node)
        {
            if (node is not null) _parts.Add(node);
            return base.Visit(node);
        }
    }
}
