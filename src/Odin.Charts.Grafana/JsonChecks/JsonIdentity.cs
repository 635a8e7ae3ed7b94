namespace Odin.Charts.Grafana;

/// <summary>What a dashboard is called, and what it asks for by itself.</summary>
static class JsonIdentity
{
    const int SchemaVersion = 42;

    public static void Check(JsonInspection inspection)
    {
        var root = inspection.Root;
        var uid = root["uid"];
        if (uid?.Text is not { } text || !IdentityChecks.IsUid(text)) inspection.Report(DashboardProblems.Uid(uid?.Text ?? ""), uid ?? root);
        if (string.IsNullOrWhiteSpace(root["title"]?.Text)) inspection.Report(DashboardProblems.NoTitle(), root["title"] ?? root);
        if (root["schemaVersion"]?.Number is not SchemaVersion and var version)
            inspection.Report(DashboardProblems.SchemaVersion(version), root["schemaVersion"] ?? root);
        if (root["__inputs"] is { } inputs) inspection.Report(DashboardProblems.Inputs(), inputs);
        if (root["id"] is { Number: not null } id) inspection.Report(DashboardProblems.RootId(), id);
        if (root["editable"] is not { Type: System.Text.Json.JsonTokenType.False } and var editable)
            inspection.Report(DashboardProblems.Editable(), editable ?? root);
        if (inspection.Panels.Count == 0) inspection.Report(DashboardProblems.NoPanels(), root);
        CheckTime(inspection);
    }

    static void CheckTime(JsonInspection inspection)
    {
        if (inspection.Root["time"] is { } time && time["from"]?.Text is { } from && time["to"]?.Text is { } to)
            if (TimeSpans.Problem(from, to) is { } problem) inspection.Report(problem, time);
        if (inspection.Root["refresh"] is { Text: { } text } refresh && GrafanaDuration.Read(text) is { } every && IdentityChecks.IsTooOften(every))
            inspection.Report(DashboardProblems.Refresh(every), refresh);
    }
}
