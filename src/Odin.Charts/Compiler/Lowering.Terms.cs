using System.Linq.Expressions;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary>A scalar as a template expression.</summary>
    Term Value(Expression expression)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var e = Strip(expression);
        if (IsConstant(e)) return Term.Literal(Evaluate(e));
        if (Path(e) is { } access) return Typed(e, access);
        return e switch
        {
            _ when e.Type == typeof(bool) || e.Type == typeof(bool?) => Test(e),
            ConditionalExpression c => Choice(c.Test, c.IfTrue, c.IfFalse),
            BinaryExpression { NodeType: ExpressionType.Coalesce } b => Fallback(b),
            BinaryExpression b when IsInteger(b.Type) => Arithmetic(b),
            UnaryExpression { NodeType: ExpressionType.Negate or ExpressionType.NegateChecked } u when IsInteger(u.Type) => Negated(u),
            UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } u when IsInteger(u.Type) && IsInteger(u.Operand.Type) =>
                Fitting(u, Value(u.Operand)),
            MethodCallExpression call when Inlining.FunctionOf(call) is { } function => IncludedTerm(call, function),
            _ when Counted(e) is { } count => count,
            _ when e.Type == typeof(string) => Text(e),
            MemberExpression { Member.Name: "Length", Expression.Type: var type } when type == typeof(string) => throw Problems.CountsUnits(e),
            MethodCallExpression { Method.DeclaringType: var type } call when type == typeof(string) => TextCall(call),
            MethodCallExpression => throw Problems.CannotLower(e, Advice(e, OrdinaryCall)),
            _ => throw Problems.CannotLower(e, Advice(e, "Calculate it from constants, or take it from a value.")),
        };
    }

    static Term Typed(Expression e, Access access)
    {
        var type = Nullable.GetUnderlyingType(e.Type) ?? e.Type;
        if (IsInteger(type)) return Integer(e, access, type);
        if (access.IsBuiltIn) return access.Term with { IsAscii = true, IsOneLine = true };
        return access.Shape is TextShape text
            ? access.Term with { IsAscii = PatternFacts.IsAscii(text.Pattern), IsOneLine = PatternFacts.IsOneLine(text.Pattern) }
            : access.Shape is EnumShape ? access.Term with { IsAscii = true, IsOneLine = true } : access.Term;
    }

    static Term Integer(Expression e, Access access, Type type)
    {
        if (access.IsNullable && e.Type == type) throw Problems.MayBeNull(e);
        var bounds = access.Shape is IntegerShape shape ? new Interval(shape.Minimum, shape.Maximum) : Interval.OfType(type);
        return access.IsNullable
            ? access.Term with { Interval = bounds }
            : Term.Call("int64", access.Term) with { Interval = bounds };
    }

    static bool IsNumber(Type type) => IsInteger(type) || (Nullable.GetUnderlyingType(type) ?? type) is var t && (t == typeof(double) || t == typeof(float) || t == typeof(decimal));

    static bool IsInteger(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) is >= TypeCode.SByte and <= TypeCode.UInt64 && !type.IsEnum;

    Term Arithmetic(BinaryExpression b)
    {
        var (left, right) = (Operand(b.Left), Operand(b.Right));
        var (x, y) = (left.Interval!.Value, right.Interval!.Value);
        if (b.NodeType is ExpressionType.Divide or ExpressionType.Modulo && y.Contains(0)) throw Problems.DivisorMayBeZero(b.Right);
        var (function, interval) = b.NodeType switch
        {
            ExpressionType.Add or ExpressionType.AddChecked => ("add", x + y),
            ExpressionType.Subtract or ExpressionType.SubtractChecked => ("sub", x - y),
            ExpressionType.Multiply or ExpressionType.MultiplyChecked => ("mul", x * y),
            ExpressionType.Divide => ("div", x / y),
            ExpressionType.Modulo => ("mod", x % y),
            _ => throw Problems.CannotLower(b, "Of the operators, + - * / and % have a template function."),
        };
        return Fitting(b, Term.Call(function, left, right) with { Interval = interval });
    }

    /// <summary>An operand: null is not a number in Helm, and the whole would be null in C#.</summary>
    Term Operand(Expression e) => Value(e) is { IsNullable: false, Interval: not null } term ? term : throw Problems.MayBeNull(e);

    Term Negated(UnaryExpression u)
    {
        var operand = Operand(u.Operand);
        return Fitting(u, Term.Call("sub", Term.Literal(0), operand) with { Interval = new Interval(0, 0) - operand.Interval!.Value });
    }

    static Term Fitting(Expression e, Term result) => result.Interval!.Value.Within(Interval.OfType(e.Type))
        ? result
        : throw Problems.Overflow(e, result.Interval.Value, Nullable.GetUnderlyingType(e.Type) ?? e.Type);

    Term IncludedTerm(MethodCallExpression call, TemplateFunction function)
    {
        var (template, argument) = Include(call, function);
        if (template.Body is TextNode or MergedTextNode) throw Problems.CannotLower(call, "A file is the whole of a value, or what Document.Checksum takes.");
        if (template.Body is DataNode or ScalarNode { Kind: ScalarKind.Text } or ConditionalNode && call.Type == typeof(string))
            return Term.Call("include", Term.Literal(template.Name), new Term(argument)) with
            {
                Hidden = HiddenCharacters.In(template.Body),
                IsAscii = Certain(template.Body, t => t.IsAscii),
                IsOneLine = Certain(template.Body, t => t.IsOneLine),
            };
        throw Problems.CannotLower(call, "Inside an expression, a function with a name can give a text only. Leave it without a name.");
    }

    static bool Certain(Node? body, Func<Term, bool> fact) => body switch
    {
        DataNode { Data: { } data } => fact(Term.Literal(data.GetValue<string>())),
        ScalarNode scalar => fact(scalar.Value),
        ConditionalNode { Then: not null, Else: not null } c => Certain(c.Then, fact) && Certain(c.Else, fact),
        _ => false,
    };

    /// <summary>One of two scalars inside an expression. <c>ternary</c> evaluates both, so where one may fail a variable
    /// is set in branches.</summary>
    Term Choice(Expression test, Expression then, Expression otherwise)
    {
        var condition = Test(test);
        var (a, before) = Collecting(() => In(_scope.Knowing(ProvenBy(test, true)), () => Value(then)));
        var (b, after) = Collecting(() => In(_scope.Knowing(ProvenBy(test, false)), () => Value(otherwise)));
        if (before.Count + after.Count == 0 && !a.MayFail && !b.MayFail) return Merge(Term.Call("ternary", a, b, condition), a, b) with { MayFail = condition.MayFail };
        var variable = Variable(_naming);
        _statements.Add(new Declaration(variable, a.Interval is null ? "\"\"" : "0"));
        _statements.Add(new Branches(condition, [.. before, new Assignment(variable, a.Text)], [.. after, new Assignment(variable, b.Text)]));
        return Merge(new Term(variable), a, b);
    }

    static Term Merge(Term result, Term a, Term b) => result with
    {
        MayFail = false,
        Hidden = HiddenCharacters.In(a.Hidden + b.Hidden),
        Interval = a.Interval is { } x && b.Interval is { } y ? x.Union(y) : null,
        IsAscii = a.IsAscii && b.IsAscii,
        IsOneLine = a.IsOneLine && b.IsOneLine,
        IsNullable = a.IsNullable || b.IsNullable,
    };

    Term Fallback(BinaryExpression b)
    {
        var present = Expression.NotEqual(b.Left, Expression.Constant(null, b.Left.Type));
        var left = Nullable.GetUnderlyingType(b.Left.Type) is not null && b.Type != b.Left.Type ? Expression.Property(b.Left, "Value") : b.Left;
        return Choice(present, left, b.Right);
    }
}
