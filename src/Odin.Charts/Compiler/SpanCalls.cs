using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Calls <c>Contains</c> on arrays as C# before version 14 did. It now takes a span, which no interpreted expression can hold.</summary>
internal sealed class SpanCalls : ExpressionVisitor
{
    public static SpanCalls Instance { get; } = new();

    protected override Expression VisitMethodCall(MethodCallExpression node) => Replaced(node) ?? base.VisitMethodCall(node);

    /// <summary>The call on the array itself, or null when it is another call.</summary>
    public static MethodCallExpression? Replaced(MethodCallExpression call) =>
        call.Method is { Name: "Contains", DeclaringType: var type } && type == typeof(MemoryExtensions)
        && call.Arguments is [MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var array] }, var item, ..]
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [item.Type], array, item)
            : null;
}
