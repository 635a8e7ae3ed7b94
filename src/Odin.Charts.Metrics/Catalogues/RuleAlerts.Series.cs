using static Odin.Charts.Metrics.Catalogues.RuleAlerts.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class RuleAlerts
{
    public static readonly Gauge Alerts = new(
        "ALERTS",
        "1 while an alert is pending or firing.",
        [Alertname, Alertstate, Severity.Optionally]) { HasOtherLabels = true };

    public static readonly Gauge AlertsForState = new(
        "ALERTS_FOR_STATE",
        "Since when an alert is active.",
        [Alertname, Severity.Optionally]) { Unit = Unit.Timestamp, HasOtherLabels = true };
}
