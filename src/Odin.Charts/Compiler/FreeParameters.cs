using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Tells which expressions depend on the chart's context, or on an element of a list of values: those that hold
/// a parameter they do not declare themselves. All others are constant, and are evaluated while the chart is built.</summary>
internal sealed class FreeParameters : ExpressionVisitor
{
    readonly Dictionary<Expression, bool> _constant = new(ReferenceEqualityComparer.Instance);
    readonly List<ParameterExpression> _declared = [];
    bool _free;

    public bool IsConstant(Expression expression)
    {
        if (expression is ConstantExpression or DefaultExpression) return true;
        if (expression is ParameterExpression) return false;
        if (_constant.TryGetValue(expression, out var known)) return known;
        Visit(expression);
        return _constant[expression];
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null or ConstantExpression or DefaultExpression) return node;
        if (node is ParameterExpression parameter)
        {
            _free |= !_declared.Contains(parameter);
            return node;
        }
        if (_declared.Count == 0 && _constant.TryGetValue(node, out var known))
        {
            _free |= !known;
            return node;
        }
        var outer = _free;
        _free = false;
        base.Visit(node);
        if (_declared.Count == 0) _constant[node] = !_free;
        _free |= outer;
        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _declared.AddRange(node.Parameters);
        Visit(node.Body);
        _declared.RemoveRange(_declared.Count - node.Parameters.Count, node.Parameters.Count);
        return node;
    }
}
