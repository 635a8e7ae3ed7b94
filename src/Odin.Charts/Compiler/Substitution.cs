using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Replaces a lambda's parameter by what it is called with.</summary>
internal sealed class Substitution(ParameterExpression parameter, Expression argument) : ExpressionVisitor
{
    /// <summary>The body of a lambda of one parameter, called with an expression.</summary>
    public static Expression Apply(LambdaExpression lambda, Expression argument) =>
        new Substitution(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? argument : node;
}
