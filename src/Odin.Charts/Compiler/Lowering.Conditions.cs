using System.Linq.Expressions;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary>A condition.</summary>
    Term Test(Expression expression)
    {
        var e = Strip(expression);
        if (IsConstant(e)) return Term.Literal(Evaluate(e));
        if (Path(e) is { } access) return access.IsNullable ? throw Problems.MayBeNull(e) : Typed(e, access);
        return e switch
        {
            UnaryExpression { NodeType: ExpressionType.Not } u => Not(Test(u.Operand)),
            BinaryExpression { NodeType: ExpressionType.AndAlso } b => Both("and", b, true),
            BinaryExpression { NodeType: ExpressionType.OrElse } b => Both("or", b, false),
            BinaryExpression { NodeType: ExpressionType.Coalesce } b => Fallback(b),
            BinaryExpression b => Comparison(b),
            ConditionalExpression c => Choice(c.Test, c.IfTrue, c.IfFalse),
            MemberExpression { Member.Name: "HasValue", Expression: { } inner } when Path(inner) is { } nullable => Not(IsNull(nullable)),
            MethodCallExpression call => TestCall(call),
            _ => throw Problems.CannotLower(e, "Compare values with ==, !=, <, <=, > or >=, and combine with &&, || and !."),
        };
    }

    static Term IsNull(Access access) => Term.Call("kindIs", Term.Literal("invalid"), access.Term);

    internal static Term Not(Term term) => term.Opposite ?? new($"not {term.Argument}", IsCall: true)
    {
        Opposite = term,
        Truth = term.Truth is null ? null : $"not {term.TruthArgument}",
        MayFail = term.MayFail,
    };

    Term Both(string function, BinaryExpression b, bool goesOn)
    {
        var left = Test(b.Left);
        var (right, statements) = Collecting(() => In(_scope.Knowing(ProvenBy(b.Left, goesOn)), () => Test(b.Right)));
        if (statements.Count > 0) _statements.AddRange(Statement.Under(goesOn ? left : Not(left), statements));
        var flat = Flat(function, left);
        return new($"{function} {flat.Strict} {right.Argument}", IsCall: true)
        {
            Truth = left.Truth is null && right.Truth is null ? null : $"{function} {flat.Truth} {right.TruthArgument}",
            MayFail = left.MayFail || right.MayFail,
        };
    }

    /// <summary><c>and a b</c> as the first operand of another <c>and</c> goes on as <c>and a b c</c>.</summary>
    static (string Strict, string Truth) Flat(string function, Term left) => left.Text.StartsWith(function + " ", StringComparison.Ordinal)
        ? (left.Text[(function.Length + 1)..], (left.Truth ?? left.Text)[(function.Length + 1)..])
        : (left.Argument, left.TruthArgument);

    Term Comparison(BinaryExpression b)
    {
        if (IsNullConstant(b.Right)) return NullTest(b, b.Left);
        if (IsNullConstant(b.Left)) return NullTest(b, b.Right);
        if (EnumOperands(b) is not null && b.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual))
            throw Problems.CannotLower(b, "In values, enums are names, which have no order. Compare with == and !=.");
        if (EnumOperands(b) is var (member, other)) return Compared(b, Value(member), other);
        if (!IsComparable(b.Left.Type)) throw Problems.CannotLower(b, "Texts, numbers, booleans and enums can be compared.");
        return Compared(b, Value(b.Left), Value(b.Right));
    }

    static bool IsComparable(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var t && (t == typeof(string) || t == typeof(bool) || IsInteger(t) || t == typeof(double));

    Term Compared(BinaryExpression b, Term left, Term right)
    {
        var function = b.NodeType switch
        {
            ExpressionType.Equal => "eq",
            ExpressionType.NotEqual => "ne",
            ExpressionType.LessThan => "lt",
            ExpressionType.LessThanOrEqual => "le",
            ExpressionType.GreaterThan => "gt",
            ExpressionType.GreaterThanOrEqual => "ge",
            _ => throw Problems.CannotLower(b, "Compare with ==, !=, <, <=, > or >=."),
        };
        if (EqualsNull(b)) return Compared(function, left, right);
        if (left.IsNullable && right.IsNullable) throw Problems.MayBeNull(b.Right);
        var compared = Compared(function, Fraction(Number(left), right), Fraction(Number(right), left));
        return left.IsNullable || right.IsNullable ? UnlessNull(left.IsNullable ? left : right, compared, isNull: function == "ne") : compared;
    }

    /// <summary>Whether Helm compares null with a value as C# does: texts, enums and booleans, but not numbers.</summary>
    bool EqualsNull(BinaryExpression b) => EnumOperands(b) is not null
        || (Nullable.GetUnderlyingType(b.Left.Type) ?? b.Left.Type) is var type && (type == typeof(string) || type == typeof(bool));

    /// <summary>An operand as a number of its kind: <c>--set</c> gives integers where a values file gives fractions.</summary>
    static Term Number(Term operand) => operand switch
    {
        { Interval: null } => char.IsAsciiDigit(operand.Text[^1]) && !operand.IsCall && operand.Text[0] is not ('.' or '$') ? operand : Term.Call("float64", operand),
        { IsNullable: false } => operand,
        _ => Term.Call("int64", operand) with { Interval = operand.Interval },
    };

    /// <summary>A comparison with a number that may be null, which C# has only <c>!=</c> hold for.</summary>
    static Term UnlessNull(Term nullable, Term compared, bool isNull)
    {
        var test = Term.Call("kindIs", Term.Literal("invalid"), nullable);
        return isNull ? Term.Call("or", test, compared) : Term.Call("and", Not(test), compared);
    }

    static Term Compared(string function, Term x, Term y) =>
        Term.Call(function, x, y) with { Opposite = Term.Call(Contrary(function), x, y) };

    static string Contrary(string function) => function switch
    {
        "eq" => "ne",
        "ne" => "eq",
        "lt" => "ge",
        "ge" => "lt",
        "gt" => "le",
        _ => "gt",
    };

    /// <summary>Helm compares integers with integers, and fractions with fractions.</summary>
    static Term Fraction(Term operand, Term other) =>
        operand.Interval is not null && other.Interval is null ? Term.Call("float64", operand) : operand;

    static bool IsNullConstant(Expression e) => Strip(e) is ConstantExpression { Value: null };

    Term NullTest(BinaryExpression b, Expression operand)
    {
        var access = Path(operand);
        if (access is null && !IsConstant(operand)) throw Problems.CannotLower(b, "Only a value can be tested for null.");
        var isNull = access is { IsNullable: true } ? IsNull(access) : Term.Literal(false);
        return b.NodeType == ExpressionType.Equal ? isNull : Not(isNull);
    }

    /// <summary>C# compares enums as numbers; in values they are names.</summary>
    (Expression Member, Term Other)? EnumOperands(BinaryExpression b)
    {
        if (EnumOf(b.Left) is { } left) return (left, EnumTerm(b.Right, left.Type));
        return EnumOf(b.Right) is { } right ? (right, EnumTerm(b.Left, right.Type)) : null;
    }

    static Expression? EnumOf(Expression e) =>
        e is UnaryExpression { NodeType: ExpressionType.Convert } u && (Nullable.GetUnderlyingType(u.Operand.Type) ?? u.Operand.Type).IsEnum ? u.Operand : null;

    Term EnumTerm(Expression e, Type type)
    {
        if (EnumOf(e) is { } member) return Value(member);
        return Evaluate(e) is { } number ? Term.Literal(Enum.ToObject(Nullable.GetUnderlyingType(type) ?? type, number)) : Term.Literal(null);
    }

    /// <summary>The paths that are not null when a condition came out as <paramref name="outcome"/>.</summary>
    IEnumerable<string> ProvenBy(Expression condition, bool outcome) => Strip(condition) switch
    {
        UnaryExpression { NodeType: ExpressionType.Not } u => ProvenBy(u.Operand, !outcome),
        BinaryExpression { NodeType: ExpressionType.AndAlso } b when outcome => AlsoProvenBy(b, true),
        BinaryExpression { NodeType: ExpressionType.OrElse } b when !outcome => AlsoProvenBy(b, false),
        BinaryExpression { NodeType: ExpressionType.NotEqual } b when outcome => ProvenPath(b),
        BinaryExpression { NodeType: ExpressionType.Equal } b when !outcome => ProvenPath(b),
        MemberExpression { Member.Name: "HasValue", Expression: { } inner } when outcome => PathText(inner),
        MethodCallExpression { Method: { Name: nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace) } } call when !outcome =>
            PathText(call.Arguments[0]),
        MethodCallExpression { Method.Name: "ContainsKey", Object: { } map } call when outcome && Path(map) is { } access =>
            [HasKey(access, Text(call.Arguments[0]))],
        _ => [],
    };

    IEnumerable<string> AlsoProvenBy(BinaryExpression b, bool outcome)
    {
        var left = ProvenBy(b.Left, outcome).ToList();
        return left.Concat(In(_scope.Knowing(left), () => ProvenBy(b.Right, outcome).ToList()));
    }

    IEnumerable<string> ProvenPath(BinaryExpression b) =>
        IsNullConstant(b.Right) ? PathText(b.Left) : IsNullConstant(b.Left) ? PathText(b.Right) : [];

    IEnumerable<string> PathText(Expression e) => Path(e) is { } access ? [access.Text] : [];

    Term TestCall(MethodCallExpression call) => call.Method.Name switch
    {
        nameof(string.IsNullOrEmpty) => IsEmpty(call),
        nameof(string.IsNullOrWhiteSpace) => Blank(call),
        "Has" when call.Method.DeclaringType == typeof(ApiVersions) =>
            new Term($"{Path(call.Object!)!.Text}.Has {NotNull(call.Arguments[0]).Argument}", IsCall: true),
        "IsAtLeast" when call.Method.DeclaringType == typeof(KubeVersion) => AtLeast(call),
        "ContainsKey" when Path(call.Object!) is { } map => Term.Call("hasKey", NotNull(map, call.Object!).Term, Text(call.Arguments[0])),
        _ when call.Method.DeclaringType == typeof(string) => TextTest(call),
        _ when Inlining.FunctionOf(call) is not null => throw Problems.CannotLower(call, "A function with a name gives a text; leave it without one."),
        _ => SequenceTest(call),
    };

    Term IsEmpty(MethodCallExpression call)
    {
        var text = Text(call.Arguments[0]);
        return Term.Call("empty", text) with { Truth = $"not {text.Argument}" };
    }

    Term Blank(MethodCallExpression call)
    {
        var text = Text(call.Arguments[0]);
        var blank = Term.Call("empty", Term.Call("trim", text));
        return text.IsNullable ? Term.Call("or", Term.Call("empty", text), blank) : blank;
    }

    Term AtLeast(MethodCallExpression call)
    {
        var range = $">={Evaluate(call.Arguments[0])}.{Evaluate(call.Arguments[1])}-0";
        return Term.Call("semverCompare", Term.Literal(range), new Term(Path(call.Object!)!.Text + ".Version"));
    }
}
