using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What has changed in <c>Chart.yaml</c> besides the version and the dependencies.</summary>
internal static class MetadataDiff
{
    static readonly string[] Elsewhere = ["version", "dependencies"];

    public static IEnumerable<Change> Between(ChartContents old, ChartContents @new) =>
        from key in old.Metadata.Select(p => p.Key).Union(@new.Metadata.Select(p => p.Key)).Except(Elsewhere)
        let before = old.Metadata[key]
        let after = @new.Metadata[key]
        where !JsonNode.DeepEquals(before, after)
        select new Change(ChangeArea.Metadata, key, What(key, before, after), StepOf(key, Text(before), Text(after)))
        {
            Old = ShortText.Of(before),
            New = ShortText.Of(after),
        };

    static string What(string key, JsonNode? before, JsonNode? after) => key switch
    {
        "kubeVersion" when ClusterVersions.Lost(Text(before), Text(after)) is { } lost => $"no longer takes Kubernetes {lost},",
        _ => before == null ? "added" : after == null ? "removed" : "changed",
    };

    static Step StepOf(string key, string? before, string? after) => key switch
    {
        "apiVersion" or "type" => Step.Breaking,
        "kubeVersion" => ClusterVersions.Lost(before, after) != null ? Step.Breaking : ClusterVersions.Lost(after, before) != null ? Step.Minor : Step.Patch,
        "appVersion" => StepOfProgram(before, after),
        "deprecated" => Step.Minor,
        _ => Step.Patch,
    };

    /// <summary>A program that is new by more than a patch brings something new.</summary>
    static Step StepOfProgram(string? before, string? after) =>
        SemanticVersion.TryParse((before ?? "").TrimStart('v'), out var from, out _) && SemanticVersion.TryParse((after ?? "").TrimStart('v'), out var to, out _)
        && (from.Major, from.Minor) == (to.Major, to.Minor)
            ? Step.Patch
            : Step.Minor;

    static string? Text(JsonNode? node) => node?.ToString();
}
