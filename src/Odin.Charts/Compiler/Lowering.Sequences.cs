using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary>A list or map, part by part.</summary>
    PartsNode Collection(Expression e) => IsMap(e.Type)
        ? new(true, new MapLowering(this).Parts(e))
        : new(false, [.. Each(e, "item", Item)]);

    /// <summary>An item of a list; none when it is null.</summary>
    IReadOnlyList<Part> Item(Expression e)
    {
        var parts = new List<Part>();
        var (node, statements) = Collecting(() => Guarded(e, () => Node(e)));
        if (node is not null and not DataNode { Value: null }) Place(parts, statements, node, n => new ItemPart(n));
        return parts;
    }

    /// <summary>Goes through a sequence, and gives what <paramref name="yield"/> gives for each element, within the
    /// ranges and conditions that the sequence is made of.</summary>
    IEnumerable<Part> Each(Expression sequence, string hint, Func<Expression, IReadOnlyList<Part>> yield)
    {
        var e = Strip(sequence);
        if (IsConstant(e) && !HoldsObjects(e)) return Unrolled(Evaluate(e), e).SelectMany(yield).ToList();
        return e switch
        {
            NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => [.. array.Expressions.SelectMany(yield)],
            ListInitExpression init => [.. init.Initializers.SelectMany(i => Initializer(i, hint, yield))],
            ConditionalExpression c when IsConstant(c.Test) => Each(Decided(c), hint, yield),
            ConditionalExpression c => [ConditionalParts(c, hint, yield)],
            BinaryExpression { NodeType: ExpressionType.Coalesce } b => [ConditionalParts(Expression.Condition(
                Expression.NotEqual(b.Left, Expression.Constant(null, b.Left.Type)), b.Left, Expression.Convert(b.Right, b.Left.Type)), hint, yield)],
            _ when Path(e) is { } access => Spliced(e, access, hint, yield),
            MethodCallExpression call => Call(call, hint, yield),
            MemberExpression { Member.Name: "Keys" or "Values", Expression: { } map } m when Path(map) is { } access =>
                [OverMap(map, NotNull(access, map), hint, pair => yield(Expression.Property(pair, m.Member.Name == "Keys" ? "Key" : "Value")))],
            _ => throw Problems.CannotLower(e, "A list can be built from initialisers, values, Select, Where, SelectMany, Concat, Append, Prepend and '?:'."),
        };
    }

    static IEnumerable<Expression> Unrolled(object? values, Expression e)
    {
        var element = ElementType(e.Type);
        return ((IEnumerable?)values ?? Array.Empty<object>()).Cast<object?>().Select(v => Expression.Constant(v, element));
    }

    static Type ElementType(Type sequence) => sequence.IsArray ? sequence.GetElementType()! : sequence.GetInterfaces().Append(sequence)
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(i => i.GetGenericArguments()[0]).FirstOrDefault() ?? typeof(object);

    IEnumerable<Part> Initializer(ElementInit init, string hint, Func<Expression, IReadOnlyList<Part>> yield) =>
        init.AddMethod.DeclaringType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Items<>)
            && init.AddMethod.GetParameters()[0].ParameterType != type.GetGenericArguments()[0]
            ? Each(OrNothing(init.Arguments[0]), hint, yield)
            : yield(init.Arguments[0]);

    /// <summary>A list of values that may be null, as <c>Items</c> takes it: nothing when it is.</summary>
    Expression OrNothing(Expression e)
    {
        var list = Strip(e);
        return Path(list) is { IsNullable: true }
            ? Expression.Condition(Expression.NotEqual(list, Expression.Constant(null, list.Type)), list, Expression.Constant(null, list.Type))
            : e;
    }

    ConditionalPart ConditionalParts(ConditionalExpression c, string hint, Func<Expression, IReadOnlyList<Part>> yield) => new(
        Test(c.Test),
        Alternative(c.IfTrue, ProvenBy(c.Test, true), hint, yield),
        Alternative(c.IfFalse, ProvenBy(c.Test, false), hint, yield));

    IReadOnlyList<Part> Alternative(Expression e, IEnumerable<string> proven, string hint, Func<Expression, IReadOnlyList<Part>> yield) =>
        IsNullConstant(e) ? [] : PartsIn(_scope.Knowing(proven), () => Each(e, hint, yield));

    IEnumerable<Part> Spliced(Expression e, Access access, string hint, Func<Expression, IReadOnlyList<Part>> yield)
    {
        if (access.IsNullable) throw Problems.MayBeNull(e);
        if (access.Shape is MapShape) return [OverMap(e, access, hint, yield)];
        if (access.Shape is not ListShape list) throw Problems.CannotLower(e, "Only lists and dictionaries can be gone through.");
        return yield == Item && list.Item is not ObjectShape
            ? [new SplicePart(access.Term, [], [])]
            : [Over(e, access.Term, list.Item, hint, yield)];
    }

    RangePart Over(Expression source, Term over, ValueShape item, string hint, Func<Expression, IReadOnlyList<Part>> yield)
    {
        var element = Expression.Parameter(ElementType(source.Type), hint);
        var variable = Variable(hint);
        var scope = _scope.With(element, new(variable, item)) with { Root = "$" };
        return new(variable, over, Within(scope, element, yield, variable));
    }

    RangePart OverMap(Expression source, Access map, string hint, Func<Expression, IReadOnlyList<Part>> yield)
    {
        var element = Expression.Parameter(ElementType(source.Type), hint);
        var (key, value) = (Variable("key"), Variable("value"));
        var scope = _scope.With(element, new(value, ((MapShape)map.Shape!).Value) { DigRoot = key }) with { Root = "$" };
        return new($"{key}, {value}", map.Term, Within(scope, element, yield, key, value));
    }

    /// <summary>The parts of a range, after which its variables are free again.</summary>
    IReadOnlyList<Part> Within(Scope scope, Expression element, Func<Expression, IReadOnlyList<Part>> yield, params ReadOnlySpan<string> variables)
    {
        var parts = PartsIn(scope, () => yield(element));
        foreach (var variable in variables) _taken.Remove(variable);
        return parts;
    }

    const string ListFunctions = "Of the functions of lists, Select, Where, SelectMany (with one parameter each), Concat, Append, Prepend, "
        + "Distinct, OrderBy(x => x, StringComparer.Ordinal), Enumerable.Range(0, …), ToList and ToArray can be written.";

    IEnumerable<Part> Call(MethodCallExpression call, string hint, Func<Expression, IReadOnlyList<Part>> yield)
    {
        var source = call.Object ?? call.Arguments.FirstOrDefault();
        switch (call.Method.Name)
        {
            case "ToList" or "ToArray" or "AsEnumerable" or "Cast":
                return Each(source!, hint, yield);
            case "Select" when Lambda(call.Arguments[1]) is { Parameters: [var p] } select:
                return Each(source!, p.Name ?? hint, x => yield(Substitution.Apply(select, x)));
            case "Where" when Lambda(call.Arguments[1]) is { Parameters: [var p] } where:
                return Each(source!, p.Name ?? hint, x => Filtered(Substitution.Apply(where, x), () => yield(x)));
            case "SelectMany" when Lambda(call.Arguments[1]) is { Parameters: [var p] } many && call.Arguments.Count == 2:
                return Each(source!, p.Name ?? hint, x => [.. Each(Substitution.Apply(many, x), hint, yield)]);
            case "Concat":
                return [.. Each(source!, hint, yield), .. Each(call.Arguments[1], hint, yield)];
            case "Append":
                return [.. Each(source!, hint, yield), .. yield(call.Arguments[1])];
            case "Prepend":
                return [.. yield(call.Arguments[1]), .. Each(source!, hint, yield)];
            case "Range" when call.Method.DeclaringType == typeof(Enumerable):
                return [Counting(call, hint, yield)];
            default:
                return [Over(call, ListCall(call) ?? throw Problems.CannotLower(call, ListFunctions), new TextShape(), hint, yield)];
        }
    }

    /// <summary>The numbers from a constant on, as many as a value says.</summary>
    RangePart Counting(MethodCallExpression call, string hint, Func<Expression, IReadOnlyList<Part>> yield)
    {
        if (!IsConstant(call.Arguments[0]) || Evaluate(call.Arguments[0]) is not 0)
            throw Problems.CannotLower(call, "Start at 0, and add to the number in Select.");
        var count = Operand(call.Arguments[1]);
        if (count.Interval!.Value.Minimum < 0) throw Problems.CannotLower(call.Arguments[1], "The count may be negative. Bound the value with [Range(0, …)].");
        return Over(call, Term.Call("until", Term.Call("int", count)), new IntegerShape(typeof(int), 0, (long)count.Interval.Value.Maximum), hint, yield);
    }

    IReadOnlyList<Part> Filtered(Expression test, Func<IReadOnlyList<Part>> yield)
    {
        var (term, statements) = Collecting(() => Test(test));
        var kept = new ConditionalPart(term, PartsIn(_scope.Knowing(ProvenBy(test, true)), yield), []);
        return statements.Count == 0 ? [kept] : [new StatementPart(statements), kept];
    }

    static LambdaExpression? Lambda(Expression e) => Strip(e) as LambdaExpression;

    /// <summary>A list inside an expression: a path, a list built in place, or a variable filled before.</summary>
    Term ListTerm(Expression expression)
    {
        var e = Strip(expression);
        if (IsConstant(e)) return Term.Literal(((IEnumerable)Evaluate(e)!).Cast<object?>().ToList());
        if (Path(e) is { } access) return NotNull(access, e).Term;
        if (e is MethodCallExpression call && ListCall(call) is { } term) return term;
        var variable = Variable(_naming + "List");
        var filled = Each(e, "item", x => [new StatementPart([new Assignment(variable, $"append {variable} {Value(x).Argument}")])]).ToList();
        _statements.Add(new Declaration(variable, "list"));
        _statements.AddRange(Statement.Of(filled));
        return new(variable);
    }

    Term? ListCall(MethodCallExpression call) => call.Method.Name switch
    {
        "Order" or "OrderBy" => Sorted(call),
        "Distinct" when IsTextList(call.Arguments[0]) && call.Arguments.Count == 1 => Term.Call("uniq", ListTerm(call.Arguments[0])),
        "Split" when call.Object?.Type == typeof(string) => Split(call),
        "ToList" or "ToArray" => ListTerm(call.Arguments[0]),
        _ => null,
    };

    static bool IsTextList(Expression e) => ElementType(e.Type) == typeof(string);

    Term Sorted(MethodCallExpression call)
    {
        var isOrdinal = call.Arguments[^1] is var comparer && IsConstant(comparer) && Equals(Evaluate(comparer), StringComparer.Ordinal);
        var byItself = call.Method.Name == "Order" || Lambda(call.Arguments[1]) is { Body: ParameterExpression };
        if (!IsTextList(call.Arguments[0]) || !byItself) throw Problems.CannotLower(call, "Helm sorts texts by themselves only: 'OrderBy(x => x, StringComparer.Ordinal)'.");
        return isOrdinal ? Term.Call("sortAlpha", ListTerm(call.Arguments[0])) : throw Problems.NotOrdinal(call, "OrderBy(x => x, StringComparer.Ordinal)");
    }

    /// <summary>A number of elements, or null when the expression is something else.</summary>
    Term? Counted(Expression e)
    {
        if (e is MemberExpression { Member.Name: "Count" or "Length", Expression: { } list } && list.Type != typeof(string))
            return Length(ListTerm(list));
        if (e is UnaryExpression { NodeType: ExpressionType.ArrayLength } length) return Length(ListTerm(length.Operand));
        if (e is not MethodCallExpression { Method: { Name: "Count", DeclaringType: var type } } call || type != typeof(Enumerable)) return null;
        return call.Arguments.Count == 1 && Path(call.Arguments[0]) is { } access ? Length(NotNull(access, call.Arguments[0]).Term) : CountOf(call);
    }

    /// <summary>No values file that Helm can read, and no cluster can store, has a longer list.</summary>
    static readonly Interval Lengths = new(0, 100_000_000);

    static Term Length(Term list) => Term.Call("len", list) with { Interval = Lengths };

    Term CountOf(MethodCallExpression call)
    {
        var variable = Variable(_naming + "Count");
        var counted = Tested(call, _ => [new StatementPart([new Assignment(variable, $"add1 {variable}")])]);
        _statements.Add(new Declaration(variable, "0"));
        _statements.AddRange(Statement.Of(counted));
        return new Term(variable) { Interval = Lengths };
    }

    /// <summary>The elements of a call such as <c>Any</c> for which its condition, if it has one, holds.</summary>
    List<Part> Tested(MethodCallExpression call, Func<Expression, IReadOnlyList<Part>> yield, bool holds = true)
    {
        if (call.Arguments.Count == 1) return [.. Each(call.Arguments[0], "item", yield)];
        var test = Lambda(call.Arguments[1])!;
        return [.. Each(call.Arguments[0], test.Parameters[0].Name ?? "item", x =>
        {
            var condition = Substitution.Apply(test, x);
            return Filtered(holds ? condition : Expression.Not(condition), () => yield(x));
        })];
    }

    Term SequenceTest(MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case "Any" when call.Arguments.Count == 1 && Path(call.Arguments[0]) is { } list:
                return NotEmpty(NotNull(list, call.Arguments[0]).Term);
            case "Any":
                return Flag(call, "any", false, true);
            case "All":
                return Flag(call, "all", true, false);
            case "Contains" when call.Arguments.Count + (call.Object is null ? 0 : 1) == 2:
                var (where, what) = call.Object is null ? (call.Arguments[0], call.Arguments[1]) : (call.Object, call.Arguments[0]);
                return Has(call, where, what);
            default:
                throw Problems.CannotLower(call, IsOfSequence(call) ? "Of the tests of a list, Any, All and Contains can be written." : OrdinaryCall);
        }
    }

    /// <summary>A variable that starts as one truth value and becomes the other when an element shows it.</summary>
    Term Flag(MethodCallExpression call, string prefix, bool start, bool holds)
    {
        var variable = Variable(_naming.Length == 0 ? prefix : prefix + char.ToUpperInvariant(_naming[0]) + _naming[1..]);
        var shown = Tested(call, _ => [new StatementPart([new Assignment(variable, start ? "false" : "true")])], holds);
        _statements.Add(new Declaration(variable, start ? "true" : "false"));
        _statements.AddRange(Statement.Of(shown));
        return new(variable);
    }

    static bool IsOfSequence(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(Enumerable) || (call.Object is { } list && (IsList(list.Type) || IsMap(list.Type)));

    Term Has(MethodCallExpression call, Expression list, Expression element)
    {
        if (!IsScalar(element.Type)) throw Problems.CannotLower(call, "Only texts, numbers, booleans and enums can be looked up. Compare a member with Any.");
        if (!IsNumber(element.Type)) return Term.Call("has", Value(element), ListTerm(list));
        return IsConstant(Strip(list)) && !IsConstant(element)
            ? Term.Call("has", Term.Call("float64", Path(element) is { } access ? NotNull(access, element).Term : Operand(element)), Numbers(list))
            : Flag(AnyEquals(list, element), "has", false, true);
    }

    Term Numbers(Expression list) => Term.Literal(((IEnumerable)Evaluate(Strip(list))!).Cast<object>()
        .Select(n => Convert.ToDouble(n, System.Globalization.CultureInfo.InvariantCulture)).ToList());

    /// <summary>Numbers are compared one by one: <c>has</c> would tell the integers of <c>--set</c> from the fractions of a file.</summary>
    static MethodCallExpression AnyEquals(Expression list, Expression element)
    {
        var item = Expression.Parameter(element.Type, "item");
        var test = Expression.Lambda(Expression.Equal(item, element), item);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [element.Type], Strip(list), test);
    }
}
