using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>A range of versions as Helm reads it: <c>^1.2</c>, <c>~1.2.3</c>, <c>1.x</c>, <c>&gt;=1.2 &lt;2</c>,
/// <c>1.2 - 1.5</c>, <c>^1 || ^2</c>. What Helm's own reader takes in a surprising way is refused.</summary>
internal sealed partial class VersionRange
{
    readonly IReadOnlyList<IReadOnlyList<VersionComparator>> _alternatives;

    VersionRange(IReadOnlyList<IReadOnlyList<VersionComparator>> alternatives) => _alternatives = alternatives;

    public bool Contains(SemanticVersion version) =>
        _alternatives.Any(comparators => comparators.All(comparator => comparator.Matches(version)));

    public static bool TryParse(string text, [NotNullWhen(true)] out VersionRange? range)
    {
        var parts = text.Split("||");
        var alternatives = parts.Select(Comparators).OfType<IReadOnlyList<VersionComparator>>().ToList();
        range = alternatives.Count == parts.Length ? new(alternatives) : null;
        return range != null;
    }

    static IReadOnlyList<VersionComparator>? Comparators(string alternative)
    {
        var bounds = HyphenRange().Replace(alternative, ">=$1 <=$2");
        if (!Conjunction().IsMatch(bounds)) return null;
        var matches = Comparator().Matches(bounds);
        var comparators = matches.Select(VersionComparator.From).OfType<VersionComparator>().ToList();
        return comparators.Count == matches.Count ? comparators : null;
    }

    const string Version = @"v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?";
    const string Bound = @"(?:!=|>=|<=|=>|=<|=|>|<|~>|~|\^)?\s*" + Version;

    [GeneratedRegex($@"({Version})\s+-\s+({Version})", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenRange();

    [GeneratedRegex($@"^\s*{Bound}(?:(?:\s*,\s*|\s+){Bound})*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex(
        @"(?<operator>!=|>=|<=|=>|=<|=|>|<|~>|~|\^)?\s*v?(?<major>\d+|[xX*])(?:\.(?<minor>\d+|[xX*]))?(?:\.(?<patch>\d+|[xX*]))?"
        + @"(?:-(?<pre>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Comparator();
}
