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
