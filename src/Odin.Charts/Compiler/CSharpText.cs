using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Odin.Charts;

/// <summary>An expression as its author most likely wrote it, for messages and to find it in the source.</summary>
internal static class CSharpText
{
    public static string Of(Expression expression) => expression switch
    {
        ConstantExpression { Value: null } => "null",
        ConstantExpression { Value: string text } => GoText.Quote(text),
        ConstantExpression { Value: bool flag } => flag ? "true" : "false",
        ConstantExpression { Value: Enum member } => $"{member.GetType().Name}.{member}",
        ConstantExpression { Value: char c } => $"'{c}'",
        ConstantExpression { Value: IConvertible number } => number.ToString(CultureInfo.InvariantCulture),
        ConstantExpression { Value: TemplateFunction { Name: { } name } } => name,
        MemberExpression { Expression: null } m => $"{m.Member.DeclaringType!.Name}.{m.Member.Name}",
        MemberExpression { Expression: ConstantExpression } m => m.Member.Name,
        MemberExpression m => $"{Of(m.Expression!)}.{m.Member.Name}",
        ParameterExpression p => p.Name ?? "x",
        UnaryExpression { NodeType: ExpressionType.Not } u => $"!{Of(u.Operand)}",
        UnaryExpression { NodeType: ExpressionType.Negate or ExpressionType.NegateChecked } u => $"-{Of(u.Operand)}",
        UnaryExpression u => Of(u.Operand),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } b => $"{Of(b.Left)}[{Of(b.Right)}]",
        BinaryExpression b => $"{Of(b.Left)} {Operator(b.NodeType)} {Of(b.Right)}",
        ConditionalExpression c => $"{Of(c.Test)} ? {Of(c.IfTrue)} : {Of(c.IfFalse)}",
        LambdaExpression l => $"{(l.Parameters is [var one] ? one.Name : $"({string.Join(", ", l.Parameters.Select(p => p.Name))})")} => {Of(l.Body)}",
        MethodCallExpression call => Call(call),
        NewExpression n => $"new {n.Type.Name}({Join(n.Arguments)})",
        NewArrayExpression a => $"new[] {{ {Join(a.Expressions)} }}",
        MemberInitExpression m => $"new {m.NewExpression.Type.Name} {{ … }}",
        ListInitExpression l => $"new {l.Type.Name} {{ … }}",
        _ => expression.ToString(),
    };

    static string Call(MethodCallExpression call)
    {
        if (call.Method.Name == "get_Item") return $"{Of(call.Object!)}[{Join(call.Arguments)}]";
        if (call.Method.DeclaringType == typeof(string) && call.Method.Name == "Format") return "$\"…\"";
        if (call.Method.Name == "op_Implicit") return Of(call.Arguments[0]);
        if (call.Object is not null) return $"{Of(call.Object)}.{call.Method.Name}({Join(call.Arguments)})";
        return call.Method.IsDefined(typeof(ExtensionAttribute), false)
            ? $"{Of(call.Arguments[0])}.{call.Method.Name}({Join(call.Arguments.Skip(1))})"
            : $"{TypeName(call.Method.DeclaringType!)}.{call.Method.Name}({Join(call.Arguments)})";
    }

    static string TypeName(Type type) => type == typeof(string) ? "string" : type.Name;

    static string Join(IEnumerable<Expression> arguments) => string.Join(", ", arguments.Select(Of));

    static string Operator(ExpressionType type) => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.Coalesce => "??",
        _ => type.ToString(),
    };
}
