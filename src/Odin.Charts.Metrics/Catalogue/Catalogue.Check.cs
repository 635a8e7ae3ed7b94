using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

public sealed partial record Catalogue
{
    /// <summary>What is wrong with the declarations. Those of third parties only have to hold together; one's own
    /// follow the conventions of OpenMetrics too.</summary>
    public ImmutableArray<DeclarationProblem> Check() =>
    [
        .. Metrics.SelectMany(CheckOne),
        .. SeriesRules.Check(Metrics),
    ];

    IEnumerable<DeclarationProblem> CheckOne(Metric metric) =>
    [
        .. NameRules.Check(metric),
        .. LabelRules.Check(metric),
        .. DistributionRules.Check(metric),
        .. IsThirdParty ? [] : Conventions(metric),
    ];

    IEnumerable<DeclarationProblem> Conventions(Metric metric) =>
    [
        .. NameRules.CheckConventions(metric),
        .. UnitRules.Check(metric),
        .. LabelRules.CheckTarget(metric, TargetLabels),
    ];
}
