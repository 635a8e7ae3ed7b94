using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>What dashboards are told: ODIN2300 to ODIN2379.</summary>
static partial class DashboardProblems
{
    public static Finding Uid(string uid) => Finding.Error(
        "ODIN2300", $"The uid '{uid}' cannot be one: 1 to 40 letters, digits, '-' and '_' are. It is the dashboard's address, so keep it once it is used.");

    public static Finding NoTitle() => Finding.Error("ODIN2301", "The dashboard has no title.");

    public static Finding RepeatedUid(Dashboard again, Dashboard first) => Finding.Error(
        "ODIN2302", $"The uid '{again.Uid}' is also that of dashboard '{first.Title}' at {first.Source}; Grafana would keep one of the two.");

    public static Finding RepeatedTitle(Dashboard again, Dashboard first) => Finding.Warning(
        "ODIN2303", $"The title '{again.Title}' is also that of dashboard '{first.Uid}' at {first.Source}; in one folder they cannot be told apart.");

    public static Finding TooLarge(string title, int bytes) => Finding.Error(
        "ODIN2304", $"Dashboard '{title}' has {bytes:N0} bytes as JSON; at most {DashboardJson.MaxBytes:N0} fit a ConfigMap. Split it.");

    public static Finding TimeRange(string from, string to) => Finding.Error(
        "ODIN2305", $"'{from}' to '{to}' is no time range. Write times as 'now-6h', 'now/d' or 'now', the earlier one first.");

    public static Finding LongTimeRange(string from, string to) => Finding.Warning(
        "ODIN2305", $"'{from}' to '{to}' is over 90 days, which every panel asks for as soon as the dashboard is opened. Start with less.");

    public static Finding Refresh(TimeSpan refresh) => Finding.Warning(
        "ODIN2306", $"The dashboard is read again every {refresh.TotalSeconds:0.###} s by everyone who has it open. Every 10 s is the most that is of use.");

    public static Finding UnknownDashboard(string title, string uid, IReadOnlySet<string> known) => Finding.Error(
        "ODIN2307", $"Link '{title}' leads to dashboard '{uid}', which there is not{NearestName.Hint(uid, [.. known])} "
        + $"One that is elsewhere is named in {nameof(DashboardChecks.OtherDashboards)}.");

    public static Finding NoPanels() => Finding.Error("ODIN2308", "The dashboard has no panels.");

    public static Finding RepeatedRow(Row row) => Finding.Error(
        "ODIN2319", $"Another row is called '{row.Title}'. Ids of rows and panels are made from titles: give one of the two a {nameof(Row.Key)}.");

    public static Finding RepeatedPanel(Panel panel) => Finding.Error(
        "ODIN2319", panel.Key is { } key
            ? $"Panel '{panel.Title}': another panel has the key '{key}'. The ids of panels are made from their keys."
            : $"Another panel of this row is called '{panel.Title}'. Ids of panels are made from titles: give one of the two a {nameof(Panel.Key)}.");

    public static Finding EmptyRow(Row row) => Finding.Warning("ODIN2320", $"Row '{row.Title}' has no panels.");

    public static Finding NoRowToChange(Dashboard dashboard, string title) => Finding.Error(
        "ODIN2343", $"Dashboard '{dashboard.Uid}' has no row '{title}' to change{NearestName.Hint(title, [.. dashboard.Rows.Select(r => r.Title)])}");

    public static Finding NoPanelToChange(Dashboard dashboard, string title, IReadOnlyCollection<string> known) =>
        Finding.Error("ODIN2343", $"Dashboard '{dashboard.Uid}' has no panel '{title}' to change{NearestName.Hint(title, known)}");

    public static Finding PanelOfAnotherKind(Panel panel, Type asked) => Finding.Error(
        "ODIN2343", $"Panel '{panel.Title}' is no {asked.Name} but a {panel.GetType().Name}: change it as one.");

    public static Finding SeveralPanels(Dashboard dashboard, string title, int count) => Finding.Error(
        "ODIN2343", $"Dashboard '{dashboard.Uid}' has {count} panels '{title}'. Change the row of the one that is meant, by {nameof(Dashboard.WithRow)}.");

    public static Finding SilenceWithoutReason(Silence silence) =>
        Finding.Error("ODIN2341", $"{silence.Code} is silenced without a reason. Say why it does not matter here.");

    public static Finding IdleSilence(Silence silence) =>
        Finding.Warning("ODIN2342", $"{silence.Code} is silenced here, and is not reported here. Take the silence away: it would hide the next one.");
}
