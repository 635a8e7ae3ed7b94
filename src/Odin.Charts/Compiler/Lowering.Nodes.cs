using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    Node Node(Expression expression)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var e = Strip(expression);
        if (IsConstant(e) && e is not MemberInitExpression && !HoldsObjects(e)) return new DataNode(Evaluate(e));
        if (_isInFile && !_isManifest && TextForms.HasSeveral(expression.Type) && e is not (MemberInitExpression or NewExpression)) throw Problems.SeveralForms(e);
        return e switch
        {
            MemberInitExpression init => Object(init),
            NewExpression create when !IsScalar(e.Type) => Object(Expression.MemberInit(create)),
            ConditionalExpression c when IsConstant(c.Test) => Node(Decided(c)),
            ConditionalExpression c => Conditional(c.Test, c.IfTrue, c.IfFalse),
            BinaryExpression { NodeType: ExpressionType.Coalesce } b => Coalesce(b),
            MethodCallExpression call when Inlining.FunctionOf(call) is { } function => Included(call, function),
            MethodCallExpression { Method.DeclaringType: var type } call when type == typeof(Omit) => Filled(call.Arguments[0]),
            MethodCallExpression call when Embedded(call) is { } text => text,
            MethodCallExpression call when call.Method.DeclaringType == typeof(Files) => FileText(call),
            _ when Path(e) is { } access => Whole(e, access),
            _ when IsMap(e.Type) || IsList(e.Type) => Collection(e),
            _ when e.Type == typeof(string) && IsComposed(e) => Composed(e),
            _ => Scalar(e, Value(e)),
        };
    }

    /// <summary>The branch of a choice that no value changes.</summary>
    Expression Decided(ConditionalExpression c) => Evaluate(c.Test) is true ? c.IfTrue : c.IfFalse;

    /// <summary>Whether objects are written out in a list, which then keep the order of their members.</summary>
    static bool HoldsObjects(Expression e) => e switch
    {
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => array.Expressions.Any(i => Strip(i) is MemberInitExpression),
        ListInitExpression list when !IsMap(list.Type) => list.Initializers.Any(i => Strip(i.Arguments[0]) is MemberInitExpression),
        _ => false,
    };

    /// <summary>An object from its initialiser: what the initialiser sets, and what its type sets by itself.</summary>
    PartsNode Object(MemberInitExpression init)
    {
        var type = init.Type;
        if (type.Namespace?.Split('.')[0] == "System")
            throw Problems.CannotLower(init, $"A {CSharpText.NameOf(type)} has no form as data. Use texts, numbers, booleans, lists, dictionaries and records.");
        var set = Assigned(init);
        var parts = new List<Part>();
        if (TypeDefaults.Of(type) is { } defaults) return new(true, Merged(type, set, defaults), type);
        foreach (var (member, value) in set) AddPair(parts, ClrMember.NameOf(member), value);
        return new(true, parts, type);
    }

    /// <summary>What is set and what the type sets by itself: in the order of the type's declaration, or, since Kubernetes
    /// declares its members by the alphabet, as written.</summary>
    List<Part> Merged(Type type, List<(PropertyInfo Member, Expression Value)> set, IReadOnlyDictionary<string, object> defaults)
    {
        var values = set.ToDictionary(s => ClrMember.NameOf(s.Member), s => s.Value);
        var declared = ClrMember.Of(type).Select(m => m.Name);
        var parts = new List<Part>();
        foreach (var name in type.Namespace == "k8s.Models" ? values.Keys.Union(declared) : declared)
        {
            if (values.TryGetValue(name, out var value)) AddPair(parts, name, value);
            else if (defaults.TryGetValue(name, out var initial)) parts.Add(new PairPart(name, new DataNode(initial), true));
        }
        return parts;
    }

    static List<(PropertyInfo Member, Expression Value)> Assigned(MemberInitExpression init)
    {
        var set = new List<(PropertyInfo, Expression)>();
        var parameters = init.NewExpression.Constructor?.GetParameters() ?? [];
        foreach (var (parameter, argument) in parameters.Zip(init.NewExpression.Arguments))
            set.Add((init.Type.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                ?? throw Problems.CannotLower(init, $"The constructor's '{parameter.Name}' is not a property of {init.Type.Name}."), argument));
        foreach (var binding in init.Bindings)
        {
            if (binding is not MemberAssignment { Member: PropertyInfo property } assignment)
                throw Problems.CannotLower(init, $"Write '{binding.Member.Name} = new() {{ … }}' instead of filling what {init.Type.Name} made itself.");
            set.RemoveAll(s => s.Item1 == property);
            set.Add((property, assignment.Expression));
        }
        return set;
    }

    /// <summary>An entry; nothing when the value is null, and within its condition when it may be.</summary>
    void AddPair(List<Part> parts, string key, Expression value, bool isMember = true)
    {
        var name = _naming;
        _naming = key;
        var (node, statements) = Collecting(() => Guarded(value, () => Node(value)));
        _naming = name;
        if (node is null or DataNode { Value: null }) return;
        Place(parts, statements, node, n => new PairPart(key, n, isMember));
    }

    /// <summary>What a variable of the part at work may be named after.</summary>
    string _naming = "";

    static void Place(List<Part> parts, IReadOnlyList<Statement> statements, Node node, Func<Node, Part> part)
    {
        if (statements.Count > 0) parts.Add(new StatementPart(statements));
        parts.Add(Placed(node, part));
    }

    /// <summary>A node as a part; one that may be nothing becomes a conditional part.</summary>
    static Part Placed(Node node, Func<Node, Part> part)
    {
        if (node is not ConditionalNode conditional || !MayBeNothing(conditional)) return part(node);
        return InsideWith(conditional) is { } inside
            ? new ConditionalPart(conditional.If, [part(inside)], []) { IsWith = true }
            : new ConditionalPart(conditional.If, Branch(conditional.Then, part), Branch(conditional.Else, part));
    }

    static IReadOnlyList<Part> Branch(Node? node, Func<Node, Part> part) => node is null ? [] : [Placed(node, part)];

    static bool MayBeNothing(Node? node) => node is null || (node is ConditionalNode c && (MayBeNothing(c.Then) || MayBeNothing(c.Else)));

    ConditionalNode Conditional(Expression test, Expression then, Expression otherwise) => new(
        Test(test),
        Branch(then, ProvenBy(test, true)),
        Branch(otherwise, ProvenBy(test, false)));

    /// <summary>One side of a conditional; null when it is the constant null. Statements that it needs stand before the
    /// whole, so they must not fail outside their branch.</summary>
    Node? Branch(Expression e, IEnumerable<string> proven)
    {
        if (Strip(e) is ConstantExpression { Value: null } or DefaultExpression) return null;
        var (node, statements) = Collecting(() => In(_scope.Knowing(proven), () => Node(e)));
        if (statements.Count > 0 && node is not PartsNode)
            throw Problems.CannotLower(e, "It needs statements of its own inside '?:'. Move it into a template function with a name.");
        if (statements.Count == 0) return node;
        var parts = (PartsNode)node;
        return parts with { Parts = [new StatementPart(statements), .. parts.Parts] };
    }

    ConditionalNode Coalesce(BinaryExpression b) =>
        Conditional(Expression.NotEqual(b.Left, Expression.Constant(null, b.Left.Type)), b.Left, b.Right);

    /// <summary>A value as a whole.</summary>
    Node Whole(Expression e, Access access)
    {
        if (access.IsBuiltIn && !IsScalar(e.Type)) throw Problems.CannotLower(e, "Take one of its members.");
        if (access.IsNullable)
            return new ConditionalNode(Not(IsNull(access)), In(_scope.Knowing([access.Text]), () => Node(e)), null);
        return access.Shape switch
        {
            ObjectShape shape => Expanded(e, shape),
            ListShape { Item: ObjectShape } or MapShape { Value: ObjectShape } => Collection(e),
            ListShape => new BlockNode(access.Term, BlockKind.List),
            MapShape => new BlockNode(access.Term, BlockKind.Map),
            FreeShape { MustBeObject: false } => new ScalarNode(access.Term, ScalarKind.Json),
            FreeShape => new BlockNode(access.Term, BlockKind.Free),
            KubernetesShape { Type: var type } when !IsText(type) => new BlockNode(access.Term, BlockKind.Free),
            KubernetesShape => new ScalarNode(access.Term, ScalarKind.Json),
            _ => Scalar(e, Value(e)),
        };
    }

    /// <summary>A record of the values, property by property.</summary>
    PartsNode Expanded(Expression e, ObjectShape shape)
    {
        var parts = new List<Part>();
        foreach (var property in shape.Properties)
        {
            var value = Expression.Property(e, property.Member);
            if (property.IsFlattened) parts.AddRange(Expanded(value, (ObjectShape)property.Shape).Parts);
            else AddPair(parts, ClrMember.NameOf(property.Member), value);
        }
        return new(true, parts, shape.Type);
    }

    static Node Scalar(Expression e, Term value)
    {
        var node = new ScalarNode(value, KindOf(e));
        return value.IsNullable ? new ConditionalNode(Not(Term.Call("kindIs", Term.Literal("invalid"), value)), node, null) : node;
    }

    static ScalarKind KindOf(Expression e)
    {
        var type = Nullable.GetUnderlyingType(e.Type) ?? e.Type;
        if (type == typeof(string) || type.IsEnum || type == typeof(char)) return ScalarKind.Text;
        return type == typeof(double) || type == typeof(float) || type == typeof(decimal) ? ScalarKind.Json : ScalarKind.Plain;
    }

    /// <summary>A call of a named function.</summary>
    Node Included(MethodCallExpression call, TemplateFunction function)
    {
        if (_isInFile && call.Type != typeof(string)) return Node(Inlined(call, function));
        var (template, argument) = Include(call, function);
        return template.Body switch
        {
            PartsNode { IsMap: true } => new IncludeNode(template, argument),
            TextNode or MergedTextNode => new IncludedTextNode(template, argument),
            _ => new ScalarNode(Term.Call("include", Term.Literal(template.Name), new Term(argument)), KindOf(call)),
        };
    }

    /// <summary>The body of a function with a name, in place of its call: files have a style of their own.</summary>
    Expression Inlined(MethodCallExpression call, TemplateFunction function)
    {
        _sources.Add(function.Source, function.Body);
        return Expand(Substitution.Apply(function.Body, call.Arguments[0]));
    }

    (NamedTemplate Template, string Argument) Include(MethodCallExpression call, TemplateFunction function)
    {
        var argument = Path(call.Arguments[0]) ?? throw Problems.NotAPath(call.Arguments[0]);
        NotNull(argument, call.Arguments[0]);
        return (_helpers.Named(function, argument), argument.Term.Argument);
    }

    static bool IsScalar(Type type) => type == typeof(string) || type.IsPrimitive || type.IsEnum || type == typeof(decimal) || IsText(type);

    static bool IsMap(Type type) => type != typeof(string) && Implements(type, typeof(IEnumerable<>), t =>
        t.IsGenericType && t.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));

    static bool IsList(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    static bool Implements(Type type, Type definition, Func<Type, bool> argument) => type.GetInterfaces().Append(type)
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition && argument(i.GetGenericArguments()[0]));
}
