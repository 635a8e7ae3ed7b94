using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Makes rules ready: SLOs become groups, groups and rules are ordered, and everything is checked.</summary>
internal sealed class RuleCompilation(RuleFile file, Declarations declarations, RuleChecks checks)
{
    readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public CompiledRules Run()
    {
        diagnostics.AddRange(file.Missed);
        var isSound = file.Slos.ToLookup(IsSound);
        var sound = isSound[true].SelectMany(SloRules.Groups);
        diagnostics.AddRange(SloChecks.Duplicates(file.Slos));
        var graph = RuleGraph.Of([.. file.Groups, .. sound]);
        diagnostics.AddRange(graph.Problems);
        diagnostics.AddRange(GroupChecks.Check(graph.Groups));
        diagnostics.AddRange(RuleNameChecks.Check(graph.Groups));
        var recorded = new RecordInspection(graph, Promise(isSound[false]), checks);
        foreach (var node in graph.Nodes) diagnostics.AddRange(recorded.Problems(node));
        return new(file, graph.Groups, recorded.Declarations, diagnostics.DrainToImmutable());
    }

    /// <summary>Whether an SLO is worth making rules of: what is wrong with it would only be said again for
    /// each.</summary>
    bool IsSound(Slo slo)
    {
        var problems = SloChecks.Check(slo, declarations, checks).ToList();
        diagnostics.AddRange(problems);
        return problems.All(p => p.Severity != DiagnosticSeverity.Error);
    }

    /// <summary>What an SLO would record if nothing were wrong with it: that is said, and who asks for it is not to
    /// blame.</summary>
    Declarations Promise(IEnumerable<Slo> unsound) => declarations.With(
        [.. unsound.SelectMany(SloRules.Names).Distinct().Select(name => new Series(name, SeriesKind.Gauge, [], null) { HasOtherLabels = true })]);
}
