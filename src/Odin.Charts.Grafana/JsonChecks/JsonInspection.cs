using System.Text.Json;

namespace Odin.Charts.Grafana;

/// <summary>One dashboard of JSON while it is checked, and what was found.</summary>
sealed class JsonInspection(DashboardJsonChecks checks, JsonFile file, JsonValue root)
{
    readonly List<Diagnostic> found = [];

    public DashboardChecks Checks => checks.Checks;

    public JsonValue Root => root;

    /// <summary>All panels, those of rows included.</summary>
    public IReadOnlyList<JsonValue> Panels { get; } =
        [.. (root["panels"]?.Items ?? []).SelectMany(p => (p["panels"]?.Items ?? []).Prepend(p)).Where(p => p.Type == JsonTokenType.StartObject)];

    public IReadOnlyList<JsonValue> Variables { get; } =
        [.. (root.Find("templating", "list")?.Items ?? []).Where(v => v.Type == JsonTokenType.StartObject)];

    public List<Diagnostic> Run()
    {
        foreach (var (finding, at) in ShapeChecks.Of(root, "Dashboard")) Report(finding, at);
        JsonIdentity.Check(this);
        JsonGrid.Check(this);
        JsonDatasources.Check(this);
        JsonVariables.Check(this);
        foreach (var panel in Panels) JsonPanels.Check(this, panel);
        return found;
    }

    public void Report(Finding finding, JsonValue at) => found.Add(finding.At(file.Place(at.At)));

    public SourceLocation Place(JsonValue value) => file.Place(value.At);
}
