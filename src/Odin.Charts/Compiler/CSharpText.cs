using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Odin.Charts;

/// <summary>An expression as its author most likely wrote it, for messages and to find it in the source.</summary>
internal static class CSharpText
{
    public static string Of(Expression expression) => expression switch
    {
        ConstantExpression constant => Constant(constant.Value),
        MemberExpression { Expression: null } m => $"{NameOf(m.Member.DeclaringType!)}.{m.Member.Name}",
        MemberExpression { Expression: ConstantExpression } m => m.Member.Name,
        MemberExpression m => $"{Operand(m.Expression!)}.{m.Member.Name}",
        ParameterExpression p => p.Name ?? "x",
        UnaryExpression u => Unary(u),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } b => $"{Operand(b.Left)}[{Of(b.Right)}]",
        BinaryExpression b => Binary(b),
        ConditionalExpression c => $"{Of(c.Test)} ? {Of(c.IfTrue)} : {Of(c.IfFalse)}",
        LambdaExpression l => $"{(l.Parameters is [var one] ? one.Name : $"({string.Join(", ", l.Parameters.Select(p => p.Name))})")} => {Of(l.Body)}",
        InvocationExpression i => $"{Operand(i.Expression)}({Join(i.Arguments)})",
        TypeBinaryExpression t => $"{Operand(t.Expression)} is {NameOf(t.TypeOperand)}",
        DefaultExpression d => d.Type.IsValueType ? $"default({NameOf(d.Type)})" : "null",
        MethodCallExpression call => Call(call),
        NewExpression n => $"new {NameOf(n.Type)}({Join(n.Arguments)})",
        NewArrayExpression { NodeType: ExpressionType.NewArrayBounds } a => $"new {NameOf(a.Type.GetElementType()!)}[{Join(a.Expressions)}]",
        NewArrayExpression a => $"new[] {{ {Join(a.Expressions)} }}",
        MemberInitExpression m => $"new {NameOf(m.NewExpression.Type)} {{ … }}",
        ListInitExpression l => $"new {NameOf(l.Type)} {{ … }}",
        _ => expression.ToString(),
    };

    static string Constant(object? value) => value switch
    {
        null => "null",
        string text => GoText.Quote(text),
        bool flag => flag ? "true" : "false",
        Enum member => $"{NameOf(member.GetType())}.{member}",
        char c => $"'{c}'",
        IConvertible number => number.ToString(CultureInfo.InvariantCulture),
        TemplateFunction { Name: { } name } => name,
        _ => NameOf(value.GetType()),
    };

    /// <summary>Something before a dot or a bracket.</summary>
    static string Operand(Expression e) => Bare(e) is BinaryExpression { NodeType: not ExpressionType.ArrayIndex } or ConditionalExpression
        or UnaryExpression { NodeType: ExpressionType.Not or ExpressionType.Negate or ExpressionType.NegateChecked } or TypeBinaryExpression or LambdaExpression
        ? $"({Of(e)})" : Of(e);

    /// <summary>The expression under conversions, of which a tree does not tell whether they were written.</summary>
    static Expression Bare(Expression e) => e is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } u ? Bare(u.Operand) : e;

    static string Unary(UnaryExpression u) => u.NodeType switch
    {
        ExpressionType.Not => u.Type == typeof(bool) ? $"!{Operand(u.Operand)}" : $"~{Operand(u.Operand)}",
        ExpressionType.Negate or ExpressionType.NegateChecked => $"-{Operand(u.Operand)}",
        ExpressionType.ArrayLength => $"{Operand(u.Operand)}.Length",
        ExpressionType.TypeAs => $"{Operand(u.Operand)} as {NameOf(u.Type)}",
        ExpressionType.Convert or ExpressionType.ConvertChecked when Narrows(u) => $"({NameOf(u.Type)}){Operand(u.Operand)}",
        _ => Of(u.Operand),
    };

    static bool Narrows(UnaryExpression u) => u.Type.IsPrimitive && u.Operand.Type.IsPrimitive && u.Operand is not ConstantExpression
        && (u.Operand.Type == typeof(double) || u.Operand.Type == typeof(float) || !Interval.OfType(u.Operand.Type).Within(Interval.OfType(u.Type)));

    static string Binary(BinaryExpression b) => $"{Side(b, b.Left, false)} {Operator(b.NodeType)} {Side(b, b.Right, true)}";

    static string Side(BinaryExpression whole, Expression side, bool isRight)
    {
        if (side is ConstantExpression { Value: { } number } && EnumOf(isRight ? whole.Left : whole.Right) is { } type && number is IConvertible)
            return Constant(Enum.ToObject(type, number));
        var inner = Bare(side) switch
        {
            BinaryExpression b => Precedence(b.NodeType),
            ConditionalExpression or LambdaExpression => 0,
            _ => 100,
        };
        var outer = Precedence(whole.NodeType);
        return inner < outer || (isRight && inner == outer) ? $"({Of(side)})" : Of(side);
    }

    static Type? EnumOf(Expression e) => e is UnaryExpression { NodeType: ExpressionType.Convert } u
        && (Nullable.GetUnderlyingType(u.Operand.Type) ?? u.Operand.Type) is { IsEnum: true } type ? type : null;

    static string Call(MethodCallExpression call)
    {
        if (call.Method.Name == "get_Item") return $"{Operand(call.Object!)}[{Join(call.Arguments)}]";
        if (call.Method.Name == "get_Chars") return $"{Operand(call.Object!)}[{Join(call.Arguments)}]";
        if (call.Method.DeclaringType == typeof(string) && call.Method.Name == "Format" && Interpolated(call) is { } text) return text;
        if (call.Method.Name is "op_Implicit" or "op_Explicit") return Of(call.Arguments[0]);
        if (call.Object is ConstantExpression { Value: not (string or TemplateFunction) }) return $"{call.Method.Name}({Join(call.Arguments)})";
        if (call.Object is not null) return $"{Operand(call.Object)}.{call.Method.Name}({Join(call.Arguments)})";
        return call.Method.IsDefined(typeof(ExtensionAttribute), false)
            ? $"{Operand(call.Arguments[0])}.{call.Method.Name}({Join(call.Arguments.Skip(1))})"
            : $"{NameOf(call.Method.DeclaringType!)}.{call.Method.Name}({Join(call.Arguments)})";
    }

    /// <summary>An interpolated text, which the C# compiler has made a call of <c>string.Format</c>.</summary>
    static string? Interpolated(MethodCallExpression call)
    {
        var arguments = call.Arguments.Where(a => !a.Type.IsAssignableTo(typeof(IFormatProvider))).ToList();
        if (arguments[0] is not ConstantExpression { Value: string format }) return null;
        IReadOnlyList<Expression> items = arguments is [_, NewArrayExpression array] ? array.Expressions : arguments[1..];
        return $"$\"{string.Concat(FormatHole.Of(format).Select(h => h.Index is { } i ? $"{{{Of(items[i])}{Width(h)}{Format(h)}}}" : Escaped(h.Text)))}\"";
    }

    static string Width(FormatHole hole) => hole.Width is { } width ? FormattableString.Invariant($",{width}") : "";

    static string Format(FormatHole hole) => hole.Format is { } format ? $":{format}" : "";

    static string Escaped(string text) => GoText.Quote(text)[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>The name of a type in C#.</summary>
    public static string NameOf(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => type.Name,
        TypeCode.String => "string",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.Boolean => "bool",
        TypeCode.Double => "double",
        _ when Nullable.GetUnderlyingType(type) is { } inner => NameOf(inner) + "?",
        _ when type.IsArray => NameOf(type.GetElementType()!) + "[]",
        _ when type.IsGenericType => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>",
        _ => type.Name,
    };

    static string Join(IEnumerable<Expression> arguments) => string.Join(", ", arguments.Select(Of));

    static int Precedence(ExpressionType type) => type switch
    {
        ExpressionType.Multiply or ExpressionType.MultiplyChecked or ExpressionType.Divide or ExpressionType.Modulo => 9,
        ExpressionType.Add or ExpressionType.AddChecked or ExpressionType.Subtract or ExpressionType.SubtractChecked => 8,
        ExpressionType.LeftShift or ExpressionType.RightShift => 7,
        ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual => 6,
        ExpressionType.Equal or ExpressionType.NotEqual => 5,
        ExpressionType.And or ExpressionType.Or or ExpressionType.ExclusiveOr => 4,
        ExpressionType.AndAlso => 3,
        ExpressionType.OrElse => 2,
        ExpressionType.Coalesce => 1,
        _ => 10,
    };

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
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        ExpressionType.LeftShift => "<<",
        ExpressionType.RightShift => ">>",
        _ => type.ToString(),
    };
}
