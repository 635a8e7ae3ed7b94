using System.Text.Json;

namespace Odin.Charts.Grafana;

/// <summary>What dashboards are told that come as JSON.</summary>
static partial class DashboardProblems
{
    public static Finding NotJson(JsonException error) => Finding.Error("ODIN2350", $"This is no JSON: {error.Message}");

    public static Finding UnknownProperty(JsonValue value, string name, IReadOnlyCollection<string> known) => Finding.Error(
        "ODIN2351", $"{Path(value)}: Grafana knows no '{name}' here{NearestName.Hint(name, known)}");

    public static Finding WrongValue(JsonValue value, JsonShape shape) =>
        Finding.Error("ODIN2352", $"{Path(value)} is {Wording(value)}; it has to be {shape.Wording}.");

    public static Finding MissingProperty(JsonValue value, string name, JsonShape shape) =>
        Finding.Error("ODIN2353", $"{Path(value)} has no '{name}'; it has to be {shape.Wording}.");

    public static Finding Inputs() => Finding.Error(
        "ODIN2354", "'__inputs' is for the import dialog; a provisioned dashboard keeps ${DS_…} as it is. Use a data source variable.");

    public static Finding RootId() => Finding.Error(
        "ODIN2355", "'id' is the number of a dashboard in the Grafana it was exported from, where another may have it. Leave it out; 'uid' is for addresses.");

    public static Finding Editable() => Finding.Warning(
        "ODIN2356", "The dashboard can be edited in Grafana, and the next change of its file overwrites that. Set 'editable' to false.");

    public static Finding SchemaVersion(double? version) => version is null
        ? Finding.Error("ODIN2309", "'schemaVersion' is missing: Grafana would take the dashboard for a very old one, and migrate it. Write 42.")
        : Finding.Warning("ODIN2309", $"'schemaVersion' is {version}; the classic model of Grafana 13 is 42. Open and export it in a newer Grafana, or build it in C#.");

    public static Finding RemovedPanel(string title, string type, string successor) => Finding.Error(
        "ODIN2316", $"Panel '{title}' is of type '{type}', which Grafana 12 removed with Angular. Its successor is '{successor}'.");

    public static Finding RepeatedId(JsonValue panel, double id) => Finding.Error(
        "ODIN2319", $"{Path(panel)}: another panel has the id {id}. Links to one of them would open the other.");

    public static Finding OutsideGrid(JsonValue panel, GridPosition position) => Finding.Error(
        "ODIN2317", $"{Path(panel)} spans the columns {position.X} to {position.X + position.Width}, {position.Height} high; the grid has {GridPosition.Columns} columns.");

    public static Finding Overlap(JsonValue panel, JsonValue other) =>
        Finding.Error("ODIN2318", $"{Path(panel)} and {Path(other)} lie over each other.");

    public static Finding HardCodedDatasource(JsonValue value, string uid) => Finding.Error(
        "ODIN2333", $"{Path(value)}: the data source '{uid}' is that of one Grafana. Use a variable: \"${{datasource}}\".");

    public static Finding VariableRefresh(JsonValue variable, string name) => Finding.Warning(
        "ODIN2335", $"{Path(variable)}: the choices of '{name}' are not read again when the time range changes. Set 'refresh' to 2.");

    public static Finding AllValue(JsonValue variable, string name) => Finding.Warning(
        "ODIN2335", $"{Path(variable)}: all of '{name}' is nothing while its list is empty. Set 'allValue' to \".+\".");

    static string Path(JsonValue value) => value.Path.Length == 0 ? "The dashboard" : value.Path;

    static string Wording(JsonValue value) => value.Type switch
    {
        JsonTokenType.String => $"'{value.Text}'",
        JsonTokenType.Number => Text(value.Number!.Value),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "a list",
        _ => "an object",
    };
}
