using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Odin.Charts;

/// <summary>Compiles a template's expression to a delegate: C# as it stands, but for the few calls whose result would
/// follow the machine's culture or .NET's order of texts, which get Helm's meaning.</summary>
internal sealed class RenderDelegate : ExpressionVisitor
{
    static readonly MethodInfo FormatMethod = typeof(RenderDelegate).GetMethod(nameof(Format), BindingFlags.NonPublic | BindingFlags.Static)!;
    static readonly MethodInfo ConcatMethod = typeof(RenderDelegate).GetMethod(nameof(Concat), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Delegate Compile(LambdaExpression lambda) =>
        ((LambdaExpression)new RenderDelegate().Visit(lambda)).Compile(preferInterpretation: true);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var call = (MethodCallExpression)base.VisitMethodCall(SpanCalls.Replaced(node) ?? node);
        return call.Method.Name switch
        {
            "Format" when call.Method.DeclaringType == typeof(string) => Formatted(call),
            "Concat" when call.Method.DeclaringType == typeof(string) => Concatenated(call.Arguments),
            "ToString" when call.Object is { } value && value.Type != typeof(string) => ToText(call, value),
            "Order" or "OrderBy" when call.Arguments[^1].Type == typeof(StringComparer) => Ordered(call),
            _ => call,
        };
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var binary = (BinaryExpression)base.VisitBinary(node);
        return binary.NodeType == ExpressionType.Add && binary.Type == typeof(string) ? Concatenated([binary.Left, binary.Right]) : binary;
    }

    static MethodCallExpression Formatted(MethodCallExpression call)
    {
        var arguments = call.Arguments.Where(a => !a.Type.IsAssignableTo(typeof(IFormatProvider))).ToList();
        var items = arguments is [_, NewArrayExpression array] ? [.. array.Expressions] : arguments[1..];
        return Expression.Call(FormatMethod, arguments[0], Objects(items));
    }

    static MethodCallExpression Concatenated(IReadOnlyList<Expression> arguments) =>
        Expression.Call(ConcatMethod, Objects(arguments is [NewArrayExpression array] ? array.Expressions : arguments));

    static NewArrayExpression Objects(IEnumerable<Expression> items) =>
        Expression.NewArrayInit(typeof(object), items.Select(i => Expression.Convert(i, typeof(object))));

    static MethodCallExpression ToText(MethodCallExpression call, Expression value)
    {
        var format = call.Arguments.FirstOrDefault(a => a.Type == typeof(string));
        var template = format is null ? (Expression)Expression.Constant("{0}")
            : Expression.Constant($"{{0:{BuildTime.Evaluate(format)}}}");
        return Expression.Call(FormatMethod, template, Objects([value]));
    }

    static MethodCallExpression Ordered(MethodCallExpression call) => Expression.Call(
        call.Method, [.. call.Arguments.SkipLast(1), Expression.Constant(CodePointOrder.Instance, typeof(IComparer<string>))]);

    static string Format(string format, object?[] items) => string.Format(CultureInfo.InvariantCulture, format, [.. items.Select(Named)]);

    static string Concat(object?[] items) => string.Concat(items.Select(i => Convert.ToString(Named(i), CultureInfo.InvariantCulture)));

    static object? Named(object? item) => item is Enum member ? EnumNames.Of(member) : item;
}
