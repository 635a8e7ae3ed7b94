using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>One dashboard while it is checked, and what was found.</summary>
sealed class DashboardInspection
{
    readonly List<Diagnostic> found = [];

    readonly HashSet<Silence> used = new(ReferenceEqualityComparer.Instance);

    public DashboardInspection(DashboardChecks checks, Dashboard dashboard, IReadOnlySet<string> uids)
    {
        (Checks, Dashboard, Uids, Queries) = (checks, dashboard, uids, new(checks));
        Plan = new(dashboard, Queries);
    }

    public DashboardChecks Checks { get; }

    public Dashboard Dashboard { get; }

    public CheckedQueries Queries { get; }

    public DashboardPlan Plan { get; }

    /// <summary>The uids that links may go to.</summary>
    public IReadOnlySet<string> Uids { get; }

    public CheckedDashboard Run(IEnumerable<Diagnostic> repeated)
    {
        IdentityChecks.Check(this);
        VariableChecks.Check(this);
        LinkChecks.Check(this);
        foreach (var annotation in Dashboard.Annotations) AnnotationChecks.Check(this, annotation);
        foreach (var row in Plan.Rows)
            foreach (var panel in row.Panels) Check(panel);
        SilenceChecks.Check(this);
        return new(Plan, [.. Dashboard.Missed, .. found, .. repeated]);
    }

    /// <summary>Reports something of the dashboard as a whole.</summary>
    public void Report(Finding finding) => Report(finding, Dashboard.Source);

    /// <summary>Reports something of the dashboard that stands elsewhere.</summary>
    public void Report(Finding finding, SourceLocation at)
    {
        if (!IsSilenced(finding, Dashboard.Silences)) found.Add(finding.At(at));
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
        PanelChecks.Check(this, planned.Given);
        if (planned.Given is FieldPanel fields)
        {
            UnitChecks.Check(this, fields, (planned.Panel as FieldPanel)?.Unit);
            FieldChecks.Check(this, fields);
        }

        if (planned.Given is not QueryPanel queries) return;
        RefIdChecks.Check(this, queries, planned);
        for (var i = 0; i < queries.Targets.Length; i++)
            TargetChecks.Check(this, queries, queries.Targets[i], planned.RefIds[i]);
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
