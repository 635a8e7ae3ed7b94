using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>A rate is over <c>$__rate_interval</c>: a fixed time is too short when zoomed out, and empty when zoomed in.</summary>
static class WindowChecks
{
    static readonly HashSet<string> Rates = ["rate", "irate", "increase", "idelta", "deriv"];

    /// <summary>How much something grew within a day is asked at one moment, of a fixed time.</summary>
    /// <param name="target">The query.</param>
    /// <param name="isInstant">Whether it is asked at one moment.</param>
    /// <param name="isChecked">Whether the query is checked against the metrics, which finds <c>$__interval</c> too.</param>
    /// <param name="who">What asks it.</param>
    public static IEnumerable<Finding> Of(PrometheusQuery target, bool isInstant, bool isChecked, string who)
    {
        foreach (var node in target.Query.Expression.Descendants())
            if (node is PromCall { Arguments: [PromRange { Range: var window }, ..] } call && Rates.Contains(call.Function.Name))
                if (Problem(call.Function.Name, window, isInstant, isChecked, who) is { } finding) yield return finding;
    }

    static Finding? Problem(string function, PromExpression window, bool isInstant, bool isChecked, string who) => window switch
    {
        PromVariable { Name: "__interval" } when !isChecked => DashboardProblems.IntervalWindow(who, function),
        PromNumber number when !(isInstant && function == "increase") =>
            DashboardProblems.FixedWindow(who, function, TimeSpan.FromSeconds(number.Value)),
        _ => null,
    };
}
