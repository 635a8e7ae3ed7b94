using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>A rule of Alertmanager: while a source alert fires, target alerts with the same labels are not sent. A
/// record for <c>inhibit_rules</c> of a configuration (<c>Document.Yaml</c>). Source:
/// https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule.</summary>
[SnakeCase]
public sealed record InhibitionRule
{
    /// <summary>What the alert matches that silences the others: <c>burnrate_tier="1h"</c>.</summary>
    public required IReadOnlyList<string> SourceMatchers { get; init; }

    /// <summary>What the alerts match that are silenced.</summary>
    public required IReadOnlyList<string> TargetMatchers { get; init; }

    /// <summary>The labels that both have with the same values.</summary>
    public required IReadOnlyList<string> Equal { get; init; }

    /// <summary>For SLOs: the alert of a tier silences those of the tiers after it, so that an outage is one page and
    /// not four.</summary>
    /// <param name="tiers">The tiers, the most urgent first: <see cref="Slo.Tiers"/>.</param>
    /// <param name="groupedBy">The names of the grouping labels of all SLOs. A label that both alerts lack counts as
    /// the same.</param>
    public static ImmutableArray<InhibitionRule> OfTiers(ImmutableArray<BurnRateTier> tiers, params ImmutableArray<string> groupedBy) =>
    [
        .. tiers.SkipLast(1).Select((tier, i) => new InhibitionRule
        {
            SourceMatchers = [$"{BurnRateTier.Label}={PrometheusText.Quoted(tier.Name)}"],
            TargetMatchers = [$"{BurnRateTier.Label}=~{PrometheusText.Quoted(string.Join('|', tiers.Skip(i + 1).Select(t => t.Name)))}"],
            Equal = [SloSeries.Label, .. groupedBy],
        }),
    ];
}
