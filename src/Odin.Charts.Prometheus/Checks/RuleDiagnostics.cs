using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>What can be wrong with rules and their groups.</summary>
internal static class RuleDiagnostics
{
    public static Diagnostic BadRecordName(Rule rule) => Error(rule, "ODIN2200",
        $"'{rule.Name}' is no name of a record: it is level:metric:operation, of letters, digits and underscores; "
        + "'job:api_requests:rate5m' for example.");

    public static Diagnostic Duplicate(Rule rule, Rule first) => Error(rule, "ODIN2201",
        $"{Named(rule)} is there twice with the same labels; the other is at {first.Place}. "
        + "Prometheus would keep one of two samples by chance: give one another name, or a label that tells them "
        + "apart.");

    public static Diagnostic Cycle(IReadOnlyList<Rule> rules) => Error(rules[0], "ODIN2202",
        $"These rules use each other's records in a circle: "
        + $"{string.Join(" → ", rules.Append(rules[0]).Select(r => r.Name))}. "
        + "Record what they share in a rule of its own.");

    public static Diagnostic NeverUsed(Rule rule) => Warning(rule, "ODIN2203",
        $"Nothing here uses {Named(rule)}. Remove it, or set IsUsedElsewhere when dashboards or people look at it.");

    public static Diagnostic Lag(Rule rule, Rule record, RuleGroup group) => new("ODIN2204", DiagnosticSeverity.Info,
        $"{Named(rule)} uses '{record.Name}' of the group '{group.Name}', so it sees what was recorded up to an "
        + "interval ago. "
        + "Put both into one group when that matters.", rule.Place);

    public static Diagnostic OpenWindow(Rule rule) => Error(rule, "ODIN2205",
        $"{Named(rule)} leaves its window open, and a rule has no panel to close it: set Window, to 5 minutes for "
        + "example.");

    public static Diagnostic NoComparison(AlertRule rule) => Error(rule, "ODIN2206",
        $"{Named(rule)} compares nothing, so it fires whenever there are series. Compare with a bound ('> 0'), or "
        + "ask for what is absent.");

    public static Diagnostic LabelNotThere(AlertRule rule, string where, string message, string? hint) => Error(rule, "ODIN2207",
        $"The {where} of {Named(rule)} uses a label that is not there: {message}{(hint is null ? "" : " " + hint)}");

    public static Diagnostic ValueInLabel(AlertRule rule, string label) => Error(rule, "ODIN2208",
        $"The label '{label}' of {Named(rule)} holds the value: with every change of it, the alert would be another "
        + "one and start anew. "
        + "Say the value in the description.");

    public static Diagnostic BadTemplate(AlertRule rule, string where, string reason) => Error(rule, "ODIN2209",
        $"The {where} of {Named(rule)} is no template that Prometheus takes: {reason}");

    public static Diagnostic BadSummary(AlertRule rule, string reason) =>
        Error(rule, "ODIN2210", $"The summary of {Named(rule)} {reason}");

    public static Diagnostic NoDescription(AlertRule rule) => Error(rule, "ODIN2211",
        $"{Named(rule)} has no description: say what is wrong with this series, and what follows.");

    public static Diagnostic BadAlertName(AlertRule rule, string reason) => Error(rule, "ODIN2212",
        $"'{rule.Name}' is no good name of an alert: {reason}");

    public static Diagnostic NoOwner(AlertRule rule) =>
        Error(rule, "ODIN2213", $"{Named(rule)} has no owner: say who looks after it.");

    public static Diagnostic BadRunbook(AlertRule rule, string runbook) => Error(rule, "ODIN2214",
        $"The runbook of {Named(rule)}, '{runbook}', is no absolute URL of the web.");

    public static Diagnostic NoRunbook(AlertRule rule) => Warning(rule, "ODIN2214",
        $"{Named(rule)} has no runbook: write down what to do, and where.");

    public static Diagnostic BadGroup(RuleGroup group, string reason, bool isWarning = false) => new("ODIN2215",
        isWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, $"The group '{group.Name}' "
            + $"{reason}", group.Place);

    public static Diagnostic GapBetweenSamples(RuleGroup group, TimeSpan interval) => new("ODIN2216", DiagnosticSeverity.Warning,
        $"The group '{group.Name}' is evaluated every {PrometheusText.Duration(interval)}. Prometheus takes a series "
        + "for gone 5 minutes after its "
        + "last sample, so what it records has gaps: evaluate it every 4 minutes or more often.", group.Place);

    public static Diagnostic BadLabel(Rule rule, string label, string reason) => Error(rule, "ODIN2217",
        $"{Named(rule)} sets the label '{label}', {reason}");

    public static Diagnostic BadDuration(AlertRule rule, string reason) =>
        Error(rule, "ODIN2218", $"{Named(rule)} {reason}");

    public static Diagnostic HastyAbsence(AlertRule rule, TimeSpan scrape) => Warning(rule, "ODIN2218",
        $"{Named(rule)} asks for what is absent and does not wait for two scrapes: one that fails would fire it. Set "
        + "For to "
        + $"{PrometheusText.Duration(scrape * 2)} at least.");

    public static Diagnostic NoSeries(Rule rule, PromType type) => Error(rule, "ODIN2219",
        $"{Named(rule)} gives a {type.ToString().ToLowerInvariant()}; a rule needs series or a number.");

    public static Diagnostic NothingToChange(RuleFile file, string kind, string name, IReadOnlyCollection<string> known, SourceLocation place) => new(
        "ODIN2233", DiagnosticSeverity.Error, $"The rule file '{file.Name}' has no {kind} '{name}' to change{NearestName.Hint(name, known)}", place);

    /// <summary>A problem of an expression, its place marked.</summary>
    public static Diagnostic Expression(string who, PromProblem problem, string text, SourceLocation place) => new(
        problem.Code,
        problem.Severity == PromSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        $"{Capital(who)}: {problem.Message}{(problem.Hint is null ? "" : " " + problem.Hint)}\n  "
        + $"{problem.Excerpt(text).Replace("\n", "\n  ", StringComparison.Ordinal)}",
        place);

    public static string Named(Rule rule) =>
        rule is AlertRule ? $"the alert '{rule.Name}'" : $"the record '{rule.Name}'";

    static Diagnostic Error(Rule rule, string code, string message) =>
        new(code, DiagnosticSeverity.Error, Capital(message), rule.Place);

    static Diagnostic Warning(Rule rule, string code, string message) =>
        new(code, DiagnosticSeverity.Warning, Capital(message), rule.Place);

    static string Capital(string message) => char.ToUpperInvariant(message[0]) + message[1..];
}
