using System.Linq.Expressions;

namespace Odin.Stack;

/// <summary>Items of a list that are known when the chart is built, each of which the values decide about.</summary>
internal static class Listed
{
    /// <summary><c>c =&gt; new Items&lt;T&gt; { functions[0].Of(c), functions[1].Of(c), … }</c></summary>
    /// <typeparam name="TContext">What the functions are of.</typeparam>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="functions">The items; one that is null is left out.</param>
    public static TemplateFunction<TContext, IReadOnlyList<T>> Of<TContext, T>(params IEnumerable<TemplateFunction<TContext, T?>> functions)
        where T : class
    {
        var c = Expression.Parameter(typeof(TContext), "c");
        var add = typeof(Items<T>).GetMethod(nameof(Items<T>.Add), [typeof(T)])!;
        var items = functions.Select(f => Expression.ElementInit(add, Expression.Call(Expression.Constant(f), nameof(f.Of), null, c)));
        return new(Expression.Lambda<Func<TContext, IReadOnlyList<T>>>(Expression.ListInit(Expression.New(typeof(Items<T>)), items), c));
    }
}
