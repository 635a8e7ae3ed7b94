using System.Collections;
using System.Linq.Expressions;
using System.Text.Json.Nodes;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary>Goes through the entries of a map in order, remembering which keys are taken.</summary>
    sealed class MapLowering(Lowering lowering)
    {
        readonly HashSet<string> _named = [];

        /// <summary>Maps of values that came before, each with the keys that are never taken from it.</summary>
        readonly List<(Term Map, IReadOnlyList<string> Without)> _spliced = [];

        bool _open;

        public List<Part> Parts(Expression expression)
        {
            var e = Strip(expression);
            if (lowering.IsConstant(e)) return Constant(e);
            return e switch
            {
                ListInitExpression init => [.. init.Initializers.SelectMany(Initializer)],
                ConditionalExpression c => [Alternatives(c)],
                MethodCallExpression call when Inlining.FunctionOf(call) is { } function =>
                    lowering._isInFile ? Parts(lowering.Inlined(call, function)) : [Included(call, function)],
                MethodCallExpression { Method.Name: "ToDictionary" } call => Computed(call),
                _ when lowering.Path(e) is { } access => [Whole(e, access)],
                _ => throw Problems.CannotLower(e, "A map can be built from initialisers, values, ToDictionary and '?:'."),
            };
        }

        List<Part> Constant(Expression e)
        {
            var parts = new List<Part>();
            foreach (var (key, value) in Entries(lowering.Evaluate(e)))
            {
                if (!_named.Add(key)) continue;
                parts.AddRange(Unless([new PairPart(key, new DataNode(value), false)], Taken(key)));
            }
            return parts;
        }

        static IEnumerable<(string Key, object? Value)> Entries(object? map) => map switch
        {
            null => [],
            JsonObject json => json.Select(p => (p.Key, (object?)p.Value?.DeepClone())),
            IDictionary dictionary => dictionary.Keys.Cast<object>().Select(k => (ClrData.Key(k), dictionary[k])).Where(p => p.Item2 is not null),
            _ => throw new InvalidOperationException($"{map.GetType()} is no dictionary"),
        };

        List<Term> Taken(string key) => [.. _spliced.Where(s => !s.Without.Contains(key)).Select(s => HasKey(s.Map, Term.Literal(key)))];

        IEnumerable<Part> Initializer(ElementInit init)
        {
            if (init.Arguments.Count == 1) return Parts(init.Arguments[0]);
            if (!lowering.IsConstant(init.Arguments[0])) return Pair(lowering.Text(init.Arguments[0]), init);
            var key = (string)lowering.Evaluate(init.Arguments[0])!;
            if (_open) throw Problems.KeysMayRepeat(init.Arguments[0], "Move the conditional entries of the function into this initialiser.");
            if (!_named.Add(key)) throw Problems.KeysMayRepeat(init.Arguments[0], "Name each key once.");
            var parts = new List<Part>();
            lowering.AddPair(parts, key, init.Arguments[1], isMember: false);
            return Unless(parts, Taken(key));
        }

        IEnumerable<Part> Pair(Term key, ElementInit init)
        {
            if (_named.Count + _spliced.Count > 0 || _open)
                throw Problems.KeysMayRepeat(init.Arguments[0], "A key that depends on values must be the only one of its map.");
            _open = true;
            return [Placed(lowering.Node(init.Arguments[1]), n => new ComputedPairPart(key, n))];
        }

        static IEnumerable<Part> Unless(List<Part> parts, List<Term> taken) => taken switch
        {
            [] => parts,
            [var one] => [new ConditionalPart(Not(one), parts, [])],
            _ => [new ConditionalPart(Not(Term.Call("or", [.. taken])), parts, [])],
        };

        ConditionalPart Alternatives(ConditionalExpression c)
        {
            var condition = lowering.Test(c.Test);
            if (_named.Count + _spliced.Count > 0) throw Problems.KeysMayRepeat(c, "Choose between whole maps, or between values of an entry.");
            return new(condition, Alternative(c.IfTrue, lowering.ProvenBy(c.Test, true)), Alternative(c.IfFalse, lowering.ProvenBy(c.Test, false)));
        }

        IReadOnlyList<Part> Alternative(Expression e, IEnumerable<string> proven)
        {
            _open = true;
            return IsNullConstant(e) ? [] : lowering.PartsIn(lowering._scope.Knowing(proven), () => new MapLowering(lowering).Parts(e));
        }

        IncludePart Included(MethodCallExpression call, TemplateFunction function)
        {
            if (lowering.Included(call, function) is not IncludeNode { Template.Body: PartsNode body } include)
                throw Problems.CannotLower(call, "The function must give a map.");
            if (_named.Count + _spliced.Count > 0) throw Problems.KeysMayRepeat(call, "Put the function's entries first.");
            Name(body.Parts, include.Argument);
            return new(include);
        }

        /// <summary>Takes the keys of a function's entries, those of functions that it calls included. A map of values among
        /// them goes on to win, when the path to it can be written outside the function.</summary>
        void Name(IEnumerable<Part> parts, string? argument)
        {
            foreach (var part in parts)
            {
                if (part is PairPart pair) _named.Add(pair.Key);
                else if (part is IncludePart { Include.Template.Body: PartsNode inner } called) Name(inner.Parts, called.Include.Argument == "." ? argument : null);
                else if (part is SplicePart splice && Outside(splice.Value, argument) is { } map) _spliced.Add((map, splice.Without));
                else _open = true;
            }
        }

        /// <summary>A path of a function as it reads in a range where the function is called; null for what is no plain path.</summary>
        static Term? Outside(Term value, string? argument) =>
            argument is null || value.IsCall || !value.Text.StartsWith('.') ? null
            : new(argument switch { "." or "$" => "$", ['.', ..] => "$" + argument, _ => argument } + value.Text);

        Part Whole(Expression e, Access access)
        {
            if (_open) throw Problems.KeysMayRepeat(e, "Entries that are conditional or computed must come after it, or be part of the same initialiser.");
            if (access.Shape is not MapShape map) throw Problems.CannotLower(e, "Only a dictionary of values can be taken as a whole.");
            if (map.Value is ObjectShape) return Records(e, NotNull(access, e));
            var splice = new SplicePart(access.Term, [.. _named], [.. _spliced.Select(Visible)]);
            _spliced.Add((lowering.In(lowering._scope with { Root = "$" }, () => lowering.Path(e)!.Term), splice.Without));
            return access.IsNullable ? new ConditionalPart(Not(IsNull(access)), [splice], []) : splice;
        }

        /// <summary>An earlier map without the keys that were not taken from it, and are still free.</summary>
        Term Visible((Term Map, IReadOnlyList<string> Without) earlier) => earlier.Without.Except(_named).ToList() is { Count: > 0 } free
            ? Term.Call("omit", [earlier.Map, .. free.Select(k => Term.Literal(k))])
            : earlier.Map;

        RangePart Records(Expression e, Access access)
        {
            if (_named.Count + _spliced.Count > 0) throw Problems.KeysMayRepeat(e, "A dictionary of records must be the only one of its map.");
            _open = true;
            return lowering.OverMap(e, access, "entry", x => [new ComputedPairPart(
                lowering.Value(Expression.Property(x, "Key")), lowering.Node(Expression.Property(x, "Value")))]);
        }

        /// <summary><c>ToDictionary</c> over a map whose keys stay different, or over a constant list.</summary>
        List<Part> Computed(MethodCallExpression call)
        {
            if (call.Arguments.Count == 1) return Parts(call.Arguments[0]);
            var (key, value) = (Lambda(call.Arguments[1])!, call.Arguments.Count > 2 ? Lambda(call.Arguments[2]) : null);
            if (!lowering.IsConstant(Strip(call.Arguments[0])) && !KeepsKeys(call.Arguments[0], key.Body))
                throw Problems.KeysMayRepeat(call, "Make the value a dictionary, and its keys from that dictionary's own.");
            return [.. lowering.Each(call.Arguments[0], key.Parameters[0].Name ?? "entry", x => Entry(Substitution.Apply(key, x), value is null ? x : Substitution.Apply(value, x)))];
        }

        IReadOnlyList<Part> Entry(Expression key, Expression value)
        {
            var parts = new List<Part>();
            if (lowering.IsConstant(key) && lowering.Evaluate(key) is string name)
            {
                if (!_named.Add(name)) throw Problems.KeysMayRepeat(key, "Name each key once.");
                lowering.AddPair(parts, name, value, isMember: false);
                return parts;
            }
            var (node, statements) = lowering.Collecting(() => lowering.Node(value));
            Place(parts, statements, node, n => new ComputedPairPart(lowering.Text(key), n));
            return parts;
        }

        /// <summary>Whether keys are the source's own, with a constant before or after.</summary>
        static bool KeepsKeys(Expression source, Expression key) =>
            IsDictionary(source is MethodCallExpression { Method.Name: "Where" } where ? where.Arguments[0] : source)
            && Strip(key) switch
            {
                MemberExpression { Member.Name: "Key", Expression: ParameterExpression } => true,
                BinaryExpression { NodeType: ExpressionType.Add } b => OneKeeps(b.Left, b.Right),
                MethodCallExpression { Method: { Name: "Concat" or "Format" } } concat => concat.Arguments.Count(a => !IsPlain(a)) == 1
                    && concat.Arguments.Where(a => !IsPlain(a)).All(a => KeepsKeys(source, a)),
                _ => false,
            };

        /// <summary>Whether an expression is a dictionary itself, and no sequence of entries such as two dictionaries after each other.</summary>
        static bool IsDictionary(Expression e) => IsMap(e.Type) && Strip(e).Type.GetMethod("ContainsKey") is not null;

        static bool OneKeeps(Expression left, Expression right) =>
            (IsPlain(left) && Strip(right) is MemberExpression { Member.Name: "Key" }) || (IsPlain(right) && Strip(left) is MemberExpression { Member.Name: "Key" });

        static bool IsPlain(Expression e) => Strip(e) is ConstantExpression;
    }
}
