using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Charts inside the chart that came, went, or are of another version.</summary>
internal static class DependencyDiff
{
    public static IEnumerable<Change> Between(ChartContents old, ChartContents @new)
    {
        var (before, after) = (Dependencies(old), Dependencies(@new));
        foreach (var key in before.Keys.Union(after.Keys))
        {
            if (!after.TryGetValue(key, out var now)) yield return Of(key, "removed", Step.Breaking, before[key], null);
            else if (!before.TryGetValue(key, out var was)) yield return Of(key, "added", Step.Minor, null, now);
            else
                foreach (var change in Between(key, was, now, old, @new)) yield return change;
        }
    }

    static IEnumerable<Change> Between(string key, JsonObject was, JsonObject now, ChartContents old, ChartContents @new) =>
        from field in FieldDiff.Between(was, now)
        where !(field.Path == "version" && field.Old?.ToString() == $"{old.Chart.Version}" && field.New?.ToString() == $"{@new.Chart.Version}")
        select new Change(ChangeArea.Metadata, $"dependency {key}", $"{field.Path} changed", StepOf(field))
        {
            Old = ShortText.Of(field.Old),
            New = ShortText.Of(field.New),
        };

    /// <summary>A chart of others breaks what it breaks; another condition is another key in the values of users.</summary>
    static Step StepOf(FieldChange field) => field.Path switch
    {
        "version" => StepOfVersion(field.Old?.ToString() ?? "", field.New?.ToString() ?? ""),
        "repository" => Step.Patch,
        _ => Step.Breaking,
    };

    static Step StepOfVersion(string before, string after)
    {
        if (!SemanticVersion.TryParse(before, out var from, out _) || !SemanticVersion.TryParse(after, out var to, out _)) return Step.Minor;
        return ((Step[])[Step.Patch, Step.Minor, Step.Breaking]).Last(step => step == Step.Patch || VersionStep.IsEnough(from, to, step));
    }

    static Dictionary<string, JsonObject> Dependencies(ChartContents chart) =>
        (chart.Metadata["dependencies"] as JsonArray ?? []).OfType<JsonObject>()
            .GroupBy(dependency => $"{dependency["alias"] ?? dependency["name"]}", StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    static Change Of(string key, string what, Step step, JsonObject? old, JsonObject? @new) => new(ChangeArea.Metadata, $"dependency {key}", what, step)
    {
        Old = ShortText.Of(old?["version"]),
        New = ShortText.Of(@new?["version"]),
    };
}
