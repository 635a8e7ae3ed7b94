using System.Collections.Immutable;
using k8s.Models;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Rules that are ordered and checked.</summary>
public sealed class CompiledRules
{
    internal CompiledRules(
        RuleFile file, ImmutableArray<RuleGroup> groups, Declarations declarations, ImmutableArray<Diagnostic> diagnostics) =>
        (File, Groups, Declarations, Diagnostics) = (file, groups, declarations, diagnostics);

    /// <summary>What they were made from.</summary>
    public RuleFile File { get; }

    /// <summary>All groups, those of the SLOs included, in the order in which they depend on each other; so are the
    /// rules in them.</summary>
    public ImmutableArray<RuleGroup> Groups { get; }

    /// <summary>The metrics that there are with what these rules record: for dashboards, and for other files of
    /// rules.</summary>
    public Declarations Declarations { get; }

    /// <summary>All problems.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether something is wrong, so that nothing is emitted.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The rule file.</summary>
    /// <exception cref="ChartException">Something is wrong with the rules.</exception>
    public string ToYaml() => RuleYaml.Write(Checked().Groups);

    /// <summary>The rules as an object of the Prometheus Operator.</summary>
    /// <param name="metadata">Name and labels; the Operator looks for the labels.</param>
    /// <exception cref="ChartException">Something is wrong with the rules.</exception>
    public PrometheusRule ToPrometheusRule(V1ObjectMeta metadata) =>
        PrometheusRuleMapping.Map(Checked().Groups, metadata);

    /// <summary>Tests of the SLOs for <c>promtool test rules</c>, by file name. They expect the rule file beside them
    /// as <c>&lt;name&gt;.rules.yaml</c>. An SLO whose series cannot be made up has none, and says so in
    /// <see cref="Diagnostics"/>.</summary>
    /// <exception cref="ChartException">Something is wrong with the rules.</exception>
    public ImmutableSortedDictionary<string, string> Tests() => Checked().File.Slos
        .SelectMany(s => SloTests.Write(s, RuleFileName, Declarations))
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The name of the rule file: <c>gateway.rules.yaml</c>.</summary>
    public string RuleFileName => $"{File.Name}.rules.yaml";

    CompiledRules Checked() => HasErrors ? throw new ChartException(Diagnostics) : this;
}
