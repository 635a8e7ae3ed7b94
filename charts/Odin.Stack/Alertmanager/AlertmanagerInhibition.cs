using Odin.Charts.Prometheus;
using AlertmanagerContext = Odin.Charts.ChartContext<Odin.Stack.AlertmanagerValues>;

namespace Odin.Stack;

/// <summary>From values to <c>inhibit_rules</c>.</summary>
internal static class AlertmanagerInhibition
{
    static readonly InhibitionRule CriticalOverWarning = new()
    {
        SourceMatchers = ["severity=\"critical\""],
        TargetMatchers = ["severity=\"warning\""],
        Equal = ["alertname", "namespace", "job", "instance", "slo"],
    };

    /// <summary>The rules on tiers: an outage is one page and not four.</summary>
    static readonly TemplateFunction<AlertmanagerContext, IReadOnlyList<InhibitionRule>> Tiers =
        Listed.Of(InhibitionRule.OfTiers(BurnRateTier.Default).Select(Tier));

    public static readonly TemplateFunction<AlertmanagerContext, IReadOnlyList<InhibitionRule>> Rules = new(c => new Items<InhibitionRule>
    {
        c.Values.Inhibition.BurnRateTiers ? Tiers.Of(c) : null,
        c.Values.Inhibition.CriticalOverWarning ? CriticalOverWarning : null,
        c.Values.Inhibition.Rules.Select(r => new InhibitionRule { SourceMatchers = r.SourceMatchers, TargetMatchers = r.TargetMatchers, Equal = r.Equal }),
    });

    static TemplateFunction<AlertmanagerContext, InhibitionRule?> Tier(InhibitionRule rule)
    {
        var (source, target, equal) = (rule.SourceMatchers, rule.TargetMatchers, rule.Equal);
        return new(c => new InhibitionRule { SourceMatchers = source, TargetMatchers = target, Equal = new Items<string> { equal, c.Values.Inhibition.SloLabels } });
    }
}
