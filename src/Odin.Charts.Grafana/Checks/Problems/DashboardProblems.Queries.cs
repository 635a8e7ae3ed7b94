using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>What queries of panels are told.</summary>
static partial class DashboardProblems
{
    public static Finding RepeatedRefId(string title, string refId) =>
        Finding.Error("ODIN2321", $"Panel '{title}': two queries are called {refId}; Grafana keeps the result of one.");

    public static Finding UnknownRefId(string title, string who, string refId, IReadOnlyCollection<string> known) => Finding.Error(
        "ODIN2322", $"Panel '{title}': {who} mentions query '{refId}', which there is not{NearestName.Hint(refId, known)}");

    public static Finding TableWithoutInstant(string who) => Finding.Warning(
        "ODIN2323", $"{who} fills a table with every point of a range. Ask for one moment (IsInstant), or lay the result out as time series.");

    public static Finding HeatmapFormat(string who) =>
        Finding.Error("ODIN2324", $"{who} is not laid out as a heatmap. Leave Format out, or set Calculates when the series are not buckets.");

    public static Finding HeatmapWithoutLe(string who, string query) => Finding.Error(
        "ODIN2324", $"{who} loses the label 'le' of its buckets, so there is nothing to draw. Keep it: sum by (le) (…).\n{query}");

    public static Finding FixedWindow(string who, string function, TimeSpan window) => Finding.Warning(
        "ODIN2326", $"{who}: {function} is over {GrafanaDuration.Text(window)}, however long the panel shows. Leave the window open, "
        + "or write $__rate_interval.");

    public static Finding IntervalWindow(string who, string function) => Finding.Warning(
        "ODIN2326", $"{who}: {function} is over $__interval, which can be shorter than two scrapes. Write $__rate_interval.");

    public static Finding ManyValuesAsOne(string who, LabelMatcher matcher, string variable) => Finding.Error(
        "ODIN2334", $"{who}: '${variable}' can have several values, and '{matcher.Label}' is compared with it as one. Match it as a regular "
        + $"expression: {matcher.Label}=~\"${variable}\".");

    public static Finding OutsideScope(string who, string selector, string variable) => Finding.Warning(
        "ODIN2336", $"{who}: {selector} is not limited by ${variable}, so it shows more than the reader chose.");

    public static Finding LogQL(string who, string problem, string query, int at) =>
        Finding.Error("ODIN2337", $"{who}: {problem}\n{Marked(query, at)}");

    public static Finding FixedLogRange(string who, string range, string query, int at) => Finding.Warning(
        "ODIN2338", $"{who} counts over {range}, however long the panel shows. Write [$__auto].\n{Marked(query, at)}");

    /// <summary>The line of a text that a place is on, and under it a line that marks the place.</summary>
    public static string Marked(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
        return $"{text[start..end]}\n{new string(' ', Math.Max(0, at - start))}^";
    }
}
