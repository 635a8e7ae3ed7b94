using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Makes rules ready: SLOs become groups, groups and rules are ordered, and everything is checked.</summary>
internal sealed class RuleCompilation(RuleFile file, Declarations declarations, RuleChecks checks)
{
    readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public CompiledRules Run()
    {
        var isSound = file.Slos.ToLookup(IsSound);
        var sound = isSound[true].SelectMany(SloRules.Groups);
        diagnostics.AddRange(SloChecks.Duplicates(file.Slos));
        var graph = RuleGraph.Of([.. file.Groups, .. sound]);
        diagnostics.AddRange(graph.Problems);
        diagnostics.AddRange(GroupChecks.Check(graph.Groups));
        diagnostics.AddRange(RuleNameChecks.Check(graph.Groups));
        var known = Declare(graph.Groups, isSound[false]);
        foreach (var rule in graph.Groups.SelectMany(g => g.Rules))
        {
            diagnostics.AddRange(ExpressionChecks.Check(rule, known, checks.Queries));
            if (rule is AlertRule alert) diagnostics.AddRange(AlertChecks.Check(alert, known, checks));
        }
        return new(file, graph.Groups, known, diagnostics.DrainToImmutable());
    }

    /// <summary>Whether an SLO is worth making rules of: what is wrong with it would only be said again for
    /// each.</summary>
    bool IsSound(Slo slo)
    {
        var problems = SloChecks.Check(slo, declarations, checks).ToList();
        diagnostics.AddRange(problems);
        return problems.All(p => p.Severity != DiagnosticSeverity.Error);
    }

    /// <summary>What the rules record, each with the labels and unit of its expression, which may use what was recorded
    /// before.</summary>
    Declarations Declare(ImmutableArray<RuleGroup> groups, IEnumerable<Slo> unsound) => groups.SelectMany(g => g.Rules).OfType<RecordingRule>().Aggregate(
        Promise(unsound), (known, rule) => known.With(Series.Recorded(rule.Name, RuleExpression.Of(rule), known, rule.Labels)));

    /// <summary>What an SLO would record if nothing were wrong with it: that is said, and who asks for it is not to
    /// blame.</summary>
    Declarations Promise(IEnumerable<Slo> unsound) => unsound.SelectMany(SloRules.Names).Distinct().Aggregate(
        declarations, (known, name) => known.With(new Series(name, SeriesKind.Gauge, [], null) { HasOtherLabels = true }));
}
