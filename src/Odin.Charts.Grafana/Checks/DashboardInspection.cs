using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>One dashboard while it is checked, and what was found.</summary>
sealed class DashboardInspection(DashboardChecks checks, Dashboard dashboard, IReadOnlySet<string> uids)
{
    readonly List<Diagnostic> found = [];

    readonly HashSet<Silence> used = new(ReferenceEqualityComparer.Instance);

    public DashboardChecks Checks => checks;

    public Dashboard Dashboard => dashboard;

    public DashboardPlan Plan { get; } = new(dashboard);

    /// <summary>The uids that links may go to.</summary>
    public IReadOnlySet<string> Uids => uids;

    public List<Diagnostic> Run()
    {
        IdentityChecks.Check(this);
        VariableChecks.Check(this);
        LinkChecks.Check(this);
        foreach (var row in Plan.Rows)
            foreach (var panel in row.Panels) Check(panel);
        SilenceChecks.Check(this);
        return found;
    }

    /// <summary>Reports something of the dashboard as a whole.</summary>
    public void Report(Finding finding) => Report(finding, dashboard.Source);

    /// <summary>Reports something of the dashboard that stands elsewhere.</summary>
    public void Report(Finding finding, SourceLocation at)
    {
        if (!IsSilenced(finding, dashboard.Silences)) found.Add(finding.At(at));
    }

    /// <summary>Reports something of a panel, unless it, or the dashboard, has a reason not to.</summary>
    public void Report(Finding finding, Panel panel, SourceLocation? at = null)
    {
        if (!IsSilenced(finding, panel.Silences)) Report(finding, at is { Line: > 0 } ? at : panel.Source);
    }

    public bool IsUsed(Silence silence) => used.Contains(silence);

    /// <summary>What the silences themselves are blamed for cannot be silenced.</summary>
    public void ReportAlways(Finding finding, SourceLocation at) => found.Add(finding.At(at));

    void Check(PlannedPanel planned)
    {
        PanelChecks.Check(this, planned.Panel);
        if (planned.Panel is FieldPanel fields) FieldChecks.Check(this, fields);
        if (planned.Panel is not QueryPanel queries) return;
        RefIdChecks.Check(this, queries, planned);
        for (var i = 0; i < queries.Targets.Length; i++) TargetChecks.Check(this, queries, queries.Targets[i], planned.RefIds[i]);
    }

    bool IsSilenced(Finding finding, ImmutableArray<Silence> silences)
    {
        foreach (var silence in silences)
        {
            if (silence.Code != finding.Code) continue;
            used.Add(silence);
            return true;
        }

        return false;
    }
}
