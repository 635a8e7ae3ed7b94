using System.Linq.Expressions;
using System.Reflection;

namespace Odin.Charts;

/// <summary>Evaluates expressions that depend on nothing, by reflection where that is simple, since compiling one costs
/// a hundred times more than running it.</summary>
internal static class BuildTime
{
    public static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression member => Member(member),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } u when u.Type.IsAssignableFrom(u.Operand.Type) =>
            Evaluate(u.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: { } conversion, IsLifted: false } u when !u.Type.IsByRefLike && IsSimple(u.Operand) =>
            Unwrapped(() => conversion.Invoke(null, [Evaluate(u.Operand)])),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => Items(array),
        MethodCallExpression call when call.Arguments.All(IsSimple) && (call.Object is null || IsSimple(call.Object)) => Invoke(call),
        _ => Compiled(expression),
    };

    static object? Member(MemberExpression member)
    {
        var target = member.Expression is null ? null : Target(member.Expression);
        return member.Member is FieldInfo field
            ? field.GetValue(target)
            : Unwrapped(() => ((PropertyInfo)member.Member).GetValue(target));
    }

    static object Target(Expression expression) =>
        Evaluate(expression) ?? throw new InvalidOperationException($"{CSharpText.Of(expression)} is null");

    static bool IsSimple(Expression argument) => argument
        is not LambdaExpression and not { NodeType: ExpressionType.Quote } && !argument.Type.IsByRefLike;

    static object? Invoke(MethodCallExpression call)
    {
        var target = call.Object is null ? null : Target(call.Object);
        var arguments = call.Arguments.Select(Evaluate).ToArray();
        return Unwrapped(() => call.Method.Invoke(target, arguments));
    }

    static Array Items(NewArrayExpression expression)
    {
        var items = Array.CreateInstance(expression.Type.GetElementType()!, expression.Expressions.Count);
        for (var i = 0; i < items.Length; i++) items.SetValue(Evaluate(expression.Expressions[i]), i);
        return items;
    }

    /// <summary>What fails inside a call comes out as itself.</summary>
    static object? Unwrapped(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            throw e.InnerException;
        }
    }

    static object? Compiled(Expression expression) =>
        Expression.Lambda<Func<object?>>(Expression.Convert(SpanCalls.Instance.Visit(expression), typeof(object))).Compile(preferInterpretation: true)();
}
