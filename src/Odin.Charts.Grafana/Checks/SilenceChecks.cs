using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>A silence has a reason, and something to silence.</summary>
static class SilenceChecks
{
    public static void Check(DashboardInspection inspection)
    {
        Check(inspection, inspection.Dashboard.Silences, inspection.Dashboard.Source);
        foreach (var panel in inspection.Plan.Rows.SelectMany(r => r.Panels))
            Check(inspection, panel.Panel.Silences, panel.Panel.Source);
    }

    static void Check(DashboardInspection inspection, ImmutableArray<Silence> silences, SourceLocation at)
    {
        foreach (var silence in silences)
            if (string.IsNullOrWhiteSpace(silence.Reason)) inspection.ReportAlways(DashboardProblems.SilenceWithoutReason(silence), at);
            else if (!inspection.IsUsed(silence)) inspection.ReportAlways(DashboardProblems.IdleSilence(silence), at);
    }
}
