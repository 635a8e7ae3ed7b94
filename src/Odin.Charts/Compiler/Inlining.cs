using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Writes the body of a <see cref="TemplateFunction"/> in place of each call of it. Named functions stay calls
/// for the Helm template, and are inlined for the delegate.</summary>
internal sealed class Inlining(bool namedToo, Action<TemplateFunction>? onCall = null) : ExpressionVisitor
{
    readonly Stack<TemplateFunction> _inside = [];

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (FunctionOf(node) is not { } function) return base.VisitMethodCall(node);
        if (_inside.Contains(function)) throw Problems.CallsItself(node);
        onCall?.Invoke(function);
        return function.Name is null || namedToo ? Written(function, Visit(node.Arguments[0])) : base.VisitMethodCall(node);
    }

    Expression Written(TemplateFunction function, Expression argument)
    {
        var given = Visit(argument);
        _inside.Push(function);
        var written = Visit(Substitution.Apply(function.Body, given));
        _inside.Pop();
        return written;
    }

    /// <summary>The function that a call calls, or null when it calls something else.</summary>
    public static TemplateFunction? FunctionOf(MethodCallExpression call) =>
        call.Method.Name == "Of" && call.Object is not null && typeof(TemplateFunction).IsAssignableFrom(call.Object.Type)
            ? (TemplateFunction?)BuildTime.Evaluate(call.Object) ?? throw Problems.NoFunction(call)
            : null;
}
