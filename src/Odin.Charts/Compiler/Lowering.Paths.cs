using System.Linq.Expressions;
using System.Reflection;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary>The path that an expression is, or null when it is something else.</summary>
    Access? Path(Expression expression)
    {
        var access = Find(Strip(expression));
        return access is { IsNullable: true } && _scope.IsProven(access.Text) ? access with { IsNullable = false } : access;
    }

    Access? Find(Expression e) => e switch
    {
        ParameterExpression parameter when _scope.Bindings.TryGetValue(parameter, out var bound) =>
            bound.IsBuiltIn || bound.Text == "." ? bound with { Text = _scope.Root } : bound,
        MemberExpression { Expression: { } parent } member => Member(member, parent),
        MethodCallExpression { Method.Name: "get_Item", Object: { } map } call when Path(map) is { Shape: MapShape shape } access =>
            Entry(call, map, access, shape),
        _ => null,
    };

    Access? Member(MemberExpression member, Expression parent)
    {
        if (member.Member.DeclaringType is { IsGenericType: true } type)
        {
            if (type.GetGenericTypeDefinition() == typeof(Nullable<>))
                return member.Member.Name == "Value" && Path(parent) is { } inner ? NotNull(inner, parent) : null;
            if (type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
                return KeyOrValue(member, parent);
        }
        if (Path(parent) is not { } access) return null;
        if (access.IsBuiltIn) return member.Member.DeclaringType!.Assembly == typeof(Release).Assembly ? BuiltIn(access, member) : null;
        NotNull(access, parent);
        return access.Shape switch
        {
            ObjectShape => OfRecord(access, ValueShapes.Of((PropertyInfo)member.Member)),
            KubernetesShape => OfKubernetes(access, (PropertyInfo)member.Member),
            _ => null,
        };
    }

    static Access NotNull(Access access, Expression source) =>
        access.IsNullable ? throw Problems.MayBeNull(source) : access;

    static Access BuiltIn(Access access, MemberExpression member)
    {
        var name = member.Member.Name == nameof(Capabilities.ApiVersions) ? "APIVersions" : member.Member.Name;
        return name == "Values" && member.Member.DeclaringType!.IsGenericType
            ? Field(access, name, ValueShapes.Of(member.Type)) with { HasDefaults = true }
            : Field(access, name, null) with { IsBuiltIn = true };
    }

    static Access OfRecord(Access parent, ValueProperty property)
    {
        var initial = parent.HasDefaults || (property.IsRequired && parent.DigKeys.IsEmpty) ? null : property.Member.GetValue(Initial(parent));
        if (property.IsFlattened) return parent with { Shape = property.Shape, Default = initial };
        var mayFail = parent.MayFail || parent.IsNullable;
        var isObject = property.Shape is ObjectShape;
        if (parent.HasDefaults || initial is null)
            return Field(parent, property.Name, property.Shape) with
            {
                IsNullable = property.IsNullable,
                HasDefaults = parent.HasDefaults && !property.IsNullable && isObject,
                MayFail = mayFail,
            };
        var (root, keys) = parent.DigRoot is null ? (parent.Term.Argument, []) : (parent.DigRoot, parent.DigKeys);
        keys = keys.Add(property.Name);
        return new(Dig(root, keys, initial), property.Shape)
        {
            IsCall = true, IsNullable = property.IsNullable, Default = isObject ? initial : null, DigRoot = root, DigKeys = keys, MayFail = mayFail,
        };
    }

    /// <summary>The object that C# starts from where Helm has no defaults.</summary>
    static object Initial(Access access) => access.Default ?? Activator.CreateInstance(((ObjectShape)access.Shape!).Type)!;

    static string Dig(string root, IEnumerable<string> keys, object initial) =>
        $"dig {string.Join(" ", keys.Select(GoText.Quote))} {Term.Literal(initial).Argument} {root}";

    static Access OfKubernetes(Access parent, PropertyInfo member) =>
        Field(parent, ClrMember.NameOf(member), ValueShapes.OfType(member.PropertyType)) with { IsNullable = true, MayFail = parent.MayFail };

    Access? KeyOrValue(MemberExpression member, Expression parent)
    {
        if (parent is not ParameterExpression pair || !_scope.Bindings.TryGetValue(pair, out var bound)) return null;
        return member.Member.Name == "Key"
            ? new(bound.DigRoot!, new TextShape())
            : bound with { DigRoot = null };
    }

    Access Entry(MethodCallExpression call, Expression map, Access access, MapShape shape)
    {
        var key = Text(call.Arguments[0]);
        NotNull(access, map);
        if (!_scope.IsProven(HasKey(access, key)))
            throw Problems.CannotLower(call, $"The key may be missing. Test it first with '{CSharpText.Of(map)}.ContainsKey({CSharpText.Of(call.Arguments[0])})'.");
        return new($"index {access.Term.Argument} {key.Argument}", shape.Value) { IsCall = true, MayFail = true };
    }

    static string HasKey(Access map, Term key) => $"hasKey {map.Term.Argument} {key.Argument}";

    /// <summary>Whether a key is one of a map's, which may be null.</summary>
    internal static Term HasKey(Term map, Term key)
    {
        var has = Term.Call("hasKey", map, key);
        return map.IsNullable ? Term.Call("and", map, has) : has;
    }

    static Access Field(Access parent, string name, ValueShape? shape)
    {
        if (!IsIdentifier(name)) return new($"index {parent.Term.Argument} {GoText.Quote(name)}", shape) { IsCall = true };
        return new(parent.Text == "." ? "." + name : $"{parent.Term.Argument}.{name}", shape);
    }

    static bool IsIdentifier(string name) =>
        (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    /// <summary>The expression without conversions that leave the value as it is written.</summary>
    static Expression Strip(Expression e) => e switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked, Method: null } u when KeepsValue(u) => Strip(u.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert, Method.Name: "op_Implicit" } u when IsText(u.Type) => Strip(u.Operand),
        UnaryExpression { NodeType: ExpressionType.Quote or ExpressionType.TypeAs } u => Strip(u.Operand),
        NewExpression { Arguments: [var one] } n when n.Type == typeof(k8s.Models.ResourceQuantity) && one.Type == typeof(string) => Strip(one),
        MethodCallExpression { Method: { Name: "op_Implicit", IsStatic: true } method } call when IsText(method.ReturnType) || method.ReturnType.IsByRefLike =>
            Strip(call.Arguments[0]),
        _ => e,
    };

    static bool IsText(Type type) => type == typeof(k8s.Models.IntOrString) || type == typeof(k8s.Models.ResourceQuantity);

    /// <summary>Boxing, lifting, reference conversions, and numbers that become wider.</summary>
    static bool KeepsValue(UnaryExpression u)
    {
        var from = Nullable.GetUnderlyingType(u.Operand.Type) ?? u.Operand.Type;
        var to = Nullable.GetUnderlyingType(u.Type) ?? u.Type;
        if (from.IsEnum || to.IsEnum) return from == to || to == typeof(object) || to == typeof(Enum) || to == typeof(ValueType);
        if (!to.IsPrimitive || !from.IsPrimitive || from == to) return true;
        return to == typeof(double) || to == typeof(float) || Interval.OfType(from).Within(Interval.OfType(to));
    }
}
