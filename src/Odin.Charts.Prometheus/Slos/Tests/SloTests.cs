using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>The tests of an SLO.</summary>
internal static class SloTests
{
    public static IEnumerable<KeyValuePair<string, string>> Write(Slo slo, string ruleFile, Declarations declarations) =>
        Traffic(slo, declarations) is { } traffic ? SloTestFile.Write(slo, ruleFile, new SloScenarios(slo, traffic).All()) : [];

    /// <summary>Traffic in all groups; <c>null</c> when no series can be made up.</summary>
    public static Traffic? Traffic(Slo slo, Declarations declarations)
    {
        var groups = Groups(slo).Select(g => slo.Indicator.Traffic(new(declarations, g))).ToList();
        return groups.Contains(null) ? null : groups[0]! with { Series = [.. groups.SelectMany(t => t!.Series)] };
    }

    static ImmutableArray<ImmutableArray<KeyValuePair<string, string>>> Groups(Slo slo) => SloAlerts.HasKnownGroups(slo)
        ? SloAlerts.Groups(slo)
        : [[.. slo.GroupedBy.Select(l => KeyValuePair.Create(l.Name, l.Values is [var first, ..] ? first : "a"))]];
}
