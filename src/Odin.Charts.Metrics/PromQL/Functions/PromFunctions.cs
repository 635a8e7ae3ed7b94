using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>The functions of Prometheus 3.14, those that have to be switched on included.</summary>
public static partial class PromFunctions
{
    static readonly Dictionary<string, PromFunction> ByName =
        Table.ToDictionary(function => function.Name, StringComparer.Ordinal);

    static readonly Dictionary<string, PromFunction>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All functions, in the order of their names.</summary>
    public static ImmutableArray<PromFunction> All { get; } =
        [.. ByName.Values.OrderBy(function => function.Name, StringComparer.Ordinal)];

    /// <summary>The function of a name, which is <c>null</c> for a name that Prometheus does not have.</summary>
    /// <param name="name">The name; its case matters.</param>
    public static PromFunction? Find(string name) => ByName.GetValueOrDefault(name);

    internal static PromFunction? Find(ReadOnlySpan<char> name) =>
        BySpan.TryGetValue(name, out var function) ? function : null;

    /// <summary>Stands for a function that is not known, so that its arguments can still be looked at.</summary>
    internal static PromFunction Unknown(string name) => new(name, [], PromType.Unknown) { Variadic = -1 };

    /// <summary>What Prometheus 2 called <c>double_exponential_smoothing</c>.</summary>
    internal static PromFunction HoltWinters { get; } =
        new("holt_winters", [PromType.Matrix, PromType.Scalar, PromType.Scalar], PromType.Vector);
}
