using System.Linq.Expressions;
using System.Reflection;

namespace Odin.Charts;

/// <summary>Puts expressions together that a person would write as one.</summary>
/// <typeparam name="TValues">The values record.</typeparam>
internal static class Composition<TValues>
{
    public static ParameterExpression Context { get; } = Expression.Parameter(typeof(ChartContext<TValues>), "c");

    /// <summary>The body of a lambda, on the common context.</summary>
    public static Expression Body(LambdaExpression lambda) => Substitution.Apply(lambda, Context);

    /// <summary>What a lambda of two parameters makes of the context and a part.</summary>
    public static Expression Body<TPart, T>(LambdaExpression part, Expression<Func<ChartContext<TValues>, TPart, T>> whole) =>
        new Substitution(whole.Parameters[0], Context).Visit(new Substitution(whole.Parameters[1], Body(part)).Visit(whole.Body));

    public static Expression<Func<ChartContext<TValues>, T>> Lambda<T>(Expression body) =>
        Expression.Lambda<Func<ChartContext<TValues>, T>>(body, Context);

    /// <summary>A new object of these members.</summary>
    public static MemberInitExpression Object<T>(params ReadOnlySpan<(string Member, Expression? Value)> members) =>
        Completed(Expression.New(typeof(T)), members);

    /// <summary>An object's initialiser with more members; those that it sets itself stay.</summary>
    /// <exception cref="ArgumentException">The expression is no initialiser.</exception>
    public static MemberInitExpression Completed(Expression initialiser, params ReadOnlySpan<(string Member, Expression? Value)> members)
    {
        var (create, bindings) = initialiser switch
        {
            MemberInitExpression init => (init.NewExpression, init.Bindings.ToList()),
            NewExpression made => (made, []),
            _ => throw new ArgumentException($"Write the object as an initialiser, 'new {initialiser.Type.Name} {{ … }}', not as '{CSharpText.Of(initialiser)}'."),
        };
        foreach (var (member, value) in members)
            if (value is not null && bindings.TrueForAll(b => b.Member.Name != member))
                bindings.Add(Expression.Bind(initialiser.Type.GetProperty(member)!, Converted(value, initialiser.Type.GetProperty(member)!.PropertyType)));
        return Expression.MemberInit(create, bindings);
    }

    /// <summary>The initialiser that a lambda gives.</summary>
    public static MemberInitExpression Initialiser(LambdaExpression lambda) => Completed(Body(lambda));

    /// <summary>An object's initialiser with more items at the end of one of its lists.</summary>
    public static MemberInitExpression Extended<T>(MemberInitExpression initialiser, string member, Expression more) where T : class
    {
        var own = initialiser.Bindings.OfType<MemberAssignment>().FirstOrDefault(b => b.Member.Name == member);
        if (own is null) return Completed(initialiser, (member, UnlessEmpty(more)));
        var whole = Items<T>([own.Expression, more]);
        var all = own.Update(Converted(HasOneAlways(own.Expression) ? whole : UnlessEmpty(whole), ((PropertyInfo)own.Member).PropertyType));
        return initialiser.Update(initialiser.NewExpression, initialiser.Bindings.Select(b => b == own ? all : b));
    }

    static bool HasOneAlways(Expression list) => list is NewArrayExpression || list is ListInitExpression items
        && items.Initializers.Any(i => i.Arguments[0] is not ConditionalExpression && !IsList(i.Arguments[0].Type));

    static bool IsList(Type type) => type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(type);

    /// <summary>A whole, or null when it is empty.</summary>
    public static Expression UnlessEmpty(Expression whole) => Expression.Call(typeof(Omit), nameof(Omit.Empty), [whole.Type], whole);

    /// <summary>A list of single items and of lists.</summary>
    public static Expression Items<T>(IEnumerable<Expression> items) where T : class => Expression.ListInit(
        Expression.New(typeof(Items<T>)),
        items.Select(i => Expression.ElementInit(
            typeof(Items<T>).GetMethod("Add", [typeof(T).IsAssignableFrom(i.Type) ? typeof(T) : typeof(IEnumerable<T>)])!, i)));

    static Expression Converted(Expression value, Type type) => type.IsAssignableFrom(value.Type) ? value : Expression.Convert(value, type);
}
