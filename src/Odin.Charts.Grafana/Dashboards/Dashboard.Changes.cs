using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <content>Changes of a dashboard that others wrote.</content>
public sealed partial record Dashboard
{
    /// <summary>Changes of what is not there.</summary>
    internal ImmutableArray<Diagnostic> Missed { get; init; } = [];

    IEnumerable<Panel> AllPanels => [.. Panels, .. Rows.SelectMany(r => r.Panels)];

    /// <summary>The same dashboard with a panel changed. When there is none of the title and kind, or more than one,
    /// <see cref="DashboardChecks"/> says so.</summary>
    /// <typeparam name="TPanel">The kind of panel that it is.</typeparam>
    /// <param name="title">Its title, in whatever row it is.</param>
    /// <param name="change">What it becomes: <c>panel =&gt; panel with { Unit = PanelUnit.Seconds }</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Dashboard WithPanel<TPanel>(string title, Func<TPanel, Panel> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TPanel : Panel
    {
        ArgumentNullException.ThrowIfNull(change);
        var place = new SourceLocation(file, line);
        Panel[] titled = [.. AllPanels.Where(p => p.Title == title)];
        return titled is [TPanel panel] ? WithPanel(panel, change(panel) with { Source = place }) : Missing(WhyNot<TPanel>(title, titled), place);
    }

    /// <summary>The same dashboard with a row changed. When there is none of the title, <see cref="DashboardChecks"/> says
    /// so.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="change">What it becomes: <c>row =&gt; row with { Panels = [.. row.Panels, Mine] }</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Dashboard WithRow(string title, Func<Row, Row> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(change);
        var place = new SourceLocation(file, line);
        return Rows.Any(r => r.Title == title)
            ? this with { Rows = [.. Rows.Select(r => r.Title == title ? change(r) with { Source = place } : r)] }
            : Missing(DashboardProblems.NoRowToChange(this, title), place);
    }

    Dashboard WithPanel(Panel old, Panel changed)
    {
        return this with { Panels = Exchanged(Panels), Rows = [.. Rows.Select(r => r with { Panels = Exchanged(r.Panels) })] };

        ImmutableArray<Panel> Exchanged(ImmutableArray<Panel> panels) => [.. panels.Select(p => ReferenceEquals(p, old) ? changed : p)];
    }

    Finding WhyNot<TPanel>(string title, Panel[] titled) => titled switch
    {
        [] => DashboardProblems.NoPanelToChange(this, title, [.. AllPanels.Select(p => p.Title).Distinct()]),
        [var other] => DashboardProblems.PanelOfAnotherKind(other, typeof(TPanel)),
        _ => DashboardProblems.SeveralPanels(this, title, titled.Length),
    };

    Dashboard Missing(Finding finding, SourceLocation place) => this with { Missed = [.. Missed, finding.At(place)] };
}
