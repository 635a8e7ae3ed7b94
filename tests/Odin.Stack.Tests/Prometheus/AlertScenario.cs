using System.Text.Json.Nodes;
using Odin.Charts.Prometheus;

namespace Odin.Stack.Tests;

/// <summary>An alert from silence to fire and back: what <c>promtool test rules</c> looks at.</summary>
/// <param name="Alert">Its name.</param>
/// <param name="Description">What its description says when it fires.</param>
sealed record AlertScenario(string Alert, string Description)
{
    /// <summary>Series and their values, minute by minute, as promtool writes them.</summary>
    public required (string Series, string Values)[] Input { get; init; }

    /// <summary>When it must not fire yet; null for one that always fires.</summary>
    public required string? Silent { get; init; }

    /// <summary>When it must.</summary>
    public required string Fires { get; init; }

    /// <summary>When it must have ended; null for one that never ends.</summary>
    public required string? Ended { get; init; }

    /// <summary>Its labels besides severity and owner.</summary>
    public (string Name, string Value)[] Labels { get; init; } = [];

    /// <summary>The file of tests for some rules.</summary>
    public static string File(CompiledRules rules, IEnumerable<AlertScenario> scenarios)
    {
        var alerts = rules.Groups.SelectMany(g => g.Rules).OfType<AlertRule>().ToLookup(a => a.Name, StringComparer.Ordinal);
        var tests = new JsonArray([.. scenarios.Select(s => s.Test(alerts[s.Alert].First()))]);
        return new JsonObject { ["rule_files"] = new JsonArray(rules.RuleFileName), ["evaluation_interval"] = "1m", ["tests"] = tests }.ToJsonString();
    }

    JsonNode Test(AlertRule alert) => new JsonObject
    {
        ["name"] = Alert,
        ["interval"] = "1m",
        ["input_series"] = new JsonArray([.. Input.Select(i => new JsonObject { ["series"] = i.Series, ["values"] = i.Values })]),
        ["alert_rule_test"] = new JsonArray([.. Silent is null ? [] : new[] { At(Silent) }, At(Fires, Expected(alert)), .. Ended is null ? [] : new[] { At(Ended) }]),
    };

    JsonNode At(string time, params JsonNode[] alerts) => new JsonObject { ["alertname"] = Alert, ["eval_time"] = time, ["exp_alerts"] = new JsonArray(alerts) };

    JsonObject Expected(AlertRule alert) => new()
    {
        ["exp_labels"] = new JsonObject([
            new("owner", alert.Owner), new("severity", alert.Severity.ToString().ToLowerInvariant()), .. Labels.Select(l => KeyValuePair.Create(l.Name, (JsonNode?)l.Value))]),
        ["exp_annotations"] = new JsonObject { ["summary"] = alert.Summary, ["description"] = Description, ["runbook_url"] = alert.Runbook },
    };
}
