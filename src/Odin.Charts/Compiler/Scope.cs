using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>What is known at a place of a template.</summary>
/// <param name="Bindings">What each parameter in sight stands for.</param>
/// <param name="Root">How the root is written here: <c>.</c>, or <c>$</c> inside a range.</param>
/// <param name="Proven">Paths that are not null here, because a condition said so.</param>
internal sealed record Scope(
    ImmutableDictionary<ParameterExpression, Access> Bindings,
    string Root,
    ImmutableHashSet<string> Proven)
{
    public static Scope Of(ParameterExpression parameter, Access access) =>
        new(ImmutableDictionary<ParameterExpression, Access>.Empty.Add(parameter, access), ".", []);

    public Scope With(ParameterExpression parameter, Access access) =>
        this with { Bindings = Bindings.SetItem(parameter, access) };

    public Scope Knowing(IEnumerable<string> proven) => this with { Proven = Proven.Union(proven.Select(Anywhere)) };

    public bool IsProven(string path) => Proven.Contains(Anywhere(path));

    /// <summary>A path as the top of the template writes it: what is proven there holds inside a range too.</summary>
    static string Anywhere(string path) => path.Replace("$.", ".", StringComparison.Ordinal);
}
