using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Prometheus;

/// <content>Changes of a file that others wrote.</content>
public sealed partial record RuleFile
{
    /// <summary>Changes of what is not there.</summary>
    internal ImmutableArray<Diagnostic> Missed { get; init; } = [];

    /// <summary>The same file with an alert changed. When there is none of the name, <see cref="Compile"/> says so.</summary>
    /// <param name="name">The alert's name: <c>GatewayDown</c>. The alerts of an SLO are changed with it.</param>
    /// <param name="change">What it becomes: <c>alert =&gt; alert with { For = TimeSpan.FromMinutes(5) }</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RuleFile WithAlert(string name, Func<AlertRule, AlertRule> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(change);
        var place = new SourceLocation(file, line);
        return Alerts.Contains(name)
            ? WithRules(rules => [.. rules.Select(r => r is AlertRule alert && r.Name == name ? change(alert) with { Place = place } : r)])
            : Missing("alert", name, Alerts, place);
    }

    /// <summary>The same file with an SLO changed, and its alerts with it. When there is none of the name, <see cref="Compile"/>
    /// says so.</summary>
    /// <param name="name">The SLO's name: <c>gateway-availability</c>.</param>
    /// <param name="change">What it becomes: <c>slo =&gt; slo with { Objective = 99.5m }</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RuleFile WithSlo(string name, Func<Slo, Slo> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(change);
        var place = new SourceLocation(file, line);
        return Objectives.Contains(name)
            ? this with { Slos = [.. Slos.Select(s => s.Name == name ? change(s) with { Place = place } : s)] }
            : Missing("SLO", name, Objectives, place);
    }

    /// <summary>The same file without an alert, or without an SLO and its alerts; a group that nothing is left of goes too. When
    /// there is none of the name, <see cref="Compile"/> says so.</summary>
    /// <param name="name">The name of the alert or of the SLO.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RuleFile Without(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Objectives.Contains(name) ? this with { Slos = Slos.RemoveAll(s => s.Name == name) }
        : Alerts.Contains(name) ? WithRules(rules => rules.RemoveAll(r => r is AlertRule && r.Name == name))
        : Missing("alert or SLO", name, [.. Alerts, .. Objectives], new(file, line));

    IEnumerable<string> Alerts => Groups.SelectMany(g => g.Rules).OfType<AlertRule>().Select(a => a.Name);

    IEnumerable<string> Objectives => Slos.Select(s => s.Name);

    RuleFile WithRules(Func<ImmutableArray<Rule>, ImmutableArray<Rule>> change) => this with
    {
        Groups = [.. Groups.Select(g => g with { Rules = change(g.Rules) }).Where(g => !g.Rules.IsEmpty)],
    };

    RuleFile Missing(string kind, string name, IEnumerable<string> known, SourceLocation place) =>
        this with { Missed = [.. Missed, RuleDiagnostics.NothingToChange(this, kind, name, [.. known], place)] };
}
