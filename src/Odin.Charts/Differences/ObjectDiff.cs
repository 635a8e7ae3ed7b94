using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Compares the objects of two versions, as a release with default values has them.</summary>
internal static class ObjectDiff
{
    /// <summary>Kinds that nobody outside a release points to by name.</summary>
    static readonly string[] Inner = ["ConfigMap", "NetworkPolicy", "PodDisruptionBudget", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"];

    public static IEnumerable<Change> Between(ChartContents old, ChartContents @new)
    {
        if (old.Objects == null || @new.Objects == null) return Unknown(old, @new);
        var (before, after) = (ByIdentity(old.Objects), ByIdentity(@new.Objects));
        return before.Keys.Union(after.Keys).SelectMany(key => (before.GetValueOrDefault(key), after.GetValueOrDefault(key)) switch
        {
            ({ } was, null) => [Of(key, "removed", WhenRemoved(was)) with { Old = was.Template }],
            (null, { } now) => [Of(key, "added", Step.Minor) with { New = now.Template }],
            var (was, now) => Fields(key, was!, now!, new(old, @new)),
        });
    }

    static IEnumerable<Change> Fields(string key, RenderedObject was, RenderedObject now, VersionLabels versions)
    {
        var changes = FieldDiff.Between(was.Data, now.Data).ToList();
        foreach (var change in changes.Where(change => !versions.Explain(change)))
            yield return ImmutableFields.Forbid(was.Data, change)
                ? Of($"{key} {change.Path}", "immutable field changed", Step.Breaking, change)
                : Of($"{key} {change.Path}", What(change), ServiceFields.Break(was.Data, change) ? Step.Breaking : Step.Patch, change);
        if (Workloads.Contains(Kind(was)) && changes.Exists(change => change.Path.StartsWith("spec.template", StringComparison.Ordinal)))
            yield return Of(key, "its pods restart", Step.Patch);
    }

    static readonly string[] Workloads = ["Deployment", "StatefulSet", "DaemonSet"];

    static string What(FieldChange change) => change.Old == null ? "added" : change.New == null ? "removed" : "changed";

    static Step WhenRemoved(RenderedObject was) => Inner.Contains(Kind(was)) || ImmutableFields.IsHook(was.Data) ? Step.Patch : Step.Breaking;

    static IEnumerable<Change> Unknown(ChartContents old, ChartContents @new) =>
        from version in (ChartContents[])[old, @new]
        where version.Objects == null
        select Of($"{version.Chart.Name} {version.Chart.Version}", $"not compared: the chart carries no {ObjectRecord.Path}", Step.None);

    /// <summary>An object is the same as long as its group, kind, namespace and name are; one that occurs twice is numbered.</summary>
    static Dictionary<string, RenderedObject> ByIdentity(IReadOnlyList<RenderedObject> objects) =>
        objects.GroupBy(Identity, StringComparer.Ordinal)
            .SelectMany(same => same.Select((rendered, i) => (Key: i == 0 ? same.Key : $"{same.Key} #{i + 1}", rendered)))
            .ToDictionary(entry => entry.Key, entry => entry.rendered, StringComparer.Ordinal);

    static string Identity(RenderedObject rendered)
    {
        var (group, metadata) = ($"{rendered.Data["apiVersion"]}".Split('/') is [var name, _] ? name : "", rendered.Data["metadata"] as JsonObject);
        var space = metadata?["namespace"] is { } given ? $"{given}/" : "";
        return $"{Kind(rendered)}{(group.Contains('.') && !group.EndsWith(".k8s.io", StringComparison.Ordinal) ? $".{group}" : "")} {space}{metadata?["name"]}";
    }

    static string Kind(RenderedObject rendered) => $"{rendered.Data["kind"]}";

    static Change Of(string place, string what, Step step, FieldChange? field = null) => new(ChangeArea.Objects, place, what, step)
    {
        Old = ShortText.Of(field?.Old),
        New = ShortText.Of(field?.New),
    };
}
