using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

// What a query carries besides its expression.
readonly record struct Origin(SourcePlace Place)
{
    readonly ImmutableArray<PromProblem> problems;
    readonly ImmutableArray<Silence> silences;

    public ImmutableArray<PromProblem> Problems { get => problems.IsDefault ? [] : problems; init => problems = value; }

    public ImmutableArray<Silence> Silences { get => silences.IsDefault ? [] : silences; init => silences = value; }

    public static Origin At(string file, int line) => new(new SourcePlace(file, line));

    public Origin With(PromProblem? problem) => problem is null ? this : this with { Problems = Problems.Add(problem) };

    public Origin And(Origin other) => new(Place.IsKnown ? Place : other.Place)
    {
        Problems = Union(Problems, other.Problems),
        Silences = Union(Silences, other.Silences),
    };

    static ImmutableArray<T> Union<T>(ImmutableArray<T> left, ImmutableArray<T> right) =>
        right.IsEmpty || left == right ? left : left.IsEmpty ? right : [.. left.Union(right)];
}
