using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Counts, in the order of the source, the expressions that look like one and stand before it.</summary>
internal sealed class EqualExpressions(Expression wanted) : ExpressionVisitor
{
    readonly string _text = CSharpText.Of(wanted);
    int _count;
    bool _found;

    /// <summary>How many there are; 0 when the expression itself is not in the lambda.</summary>
    public static int Before(Expression expression, LambdaExpression lambda)
    {
        var equal = new EqualExpressions(expression);
        equal.Visit(lambda.Body);
        return equal._found ? equal._count : 0;
    }

    /// <summary>Whether the expression itself is in the lambda.</summary>
    public static bool IsIn(Expression expression, LambdaExpression lambda)
    {
        var equal = new EqualExpressions(expression);
        equal.Visit(lambda.Body);
        return equal._found;
    }

    public override Expression? Visit(Expression? node)
    {
        if (_found || node is null) return node;
        _found = ReferenceEquals(node, wanted);
        if (!_found && node.NodeType == wanted.NodeType && node.Type == wanted.Type && CSharpText.Of(node) == _text) _count++;
        return _found ? node : base.Visit(node);
    }
}
