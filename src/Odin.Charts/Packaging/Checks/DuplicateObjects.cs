namespace Odin.Charts;

/// <summary>ODIN1230: two objects with one group, kind, namespace and name.</summary>
internal static class DuplicateObjects
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<ObjectView> objects) =>
        from same in objects.Where(IsIdentified).GroupBy(Identity)
        from second in same.Skip(1).Select((view, index) => (view, index))
        let first = same.Take(second.index + 1).FirstOrDefault(other => MeetAlways(other, second.view))
        where first != null
        select ObjectDiagnostics.Duplicate(first, second.view);

    static bool IsIdentified(ObjectView view) =>
        view is { Kind.IsConstant: true, ApiVersion.IsConstant: true, Name: not null };

    static (string, string, TextView?, TextView) Identity(ObjectView view) =>
        (Group(view.ApiVersion!.Text), view.Kind!.Text, view.Namespace, view.Name!);

    static string Group(string apiVersion) => apiVersion.Contains('/') ? apiVersion.Split('/')[0] : "";

    /// <summary>Two different conditions may exclude each other.</summary>
    static bool MeetAlways(ObjectView first, ObjectView second) =>
        first.Condition == null || second.Condition == null || first.Condition == second.Condition;
}
