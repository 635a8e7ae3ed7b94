using System.Collections.Immutable;
using System.Globalization;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>What panels and their fields are told.</summary>
static partial class DashboardProblems
{
    public static Finding NoPanelTitle(string type) => Finding.Warning("ODIN2310", $"A panel of type {type} has no title.");

    public static Finding NoDescription(string title) => Finding.Warning(
        "ODIN2311", $"Panel '{title}' has no description. Say what is measured, and what to do when it is not as it should be.");

    public static Finding NoUnit(FieldPanel panel, ImmutableArray<QueryUnit> units) => Finding.Warning(
        "ODIN2312", $"Panel '{panel.Title}' has no unit" + (units.Length > 1
            ? $", and its queries have several: {string.Join(", ", units)}. Set Unit, or the unit of single fields in an override."
            : ", and that of its queries is not known. Set Unit; PanelUnit.None is for plain numbers."));

    public static Finding NoUnit(string title) =>
        Finding.Warning("ODIN2312", $"Panel '{title}' has no unit. Set one; 'none' is for plain numbers.");

    public static Finding UnknownUnit(string title, string unit) => Finding.Error(
        "ODIN2313", $"Panel '{title}': Grafana has no unit '{unit}'{NearestName.Hint(unit, GrafanaUnits.Ids)} "
        + "A text of your own is PanelUnit.Suffix(\"…\").");

    public static Finding UnitMismatch(FieldPanel panel, PanelUnit unit, QueryUnit measured) => Finding.Error(
        "ODIN2314", $"Panel '{panel.Title}' shows its numbers as '{unit.Id}', and they are {measured}"
        + (UnitFit.Usual(measured) is { } usual ? $": '{usual.Id}' shows those. Leave Unit out to get it." : "."));

    public static Finding NoTargets(string title) => Finding.Error("ODIN2315", $"Panel '{title}' has no query that is shown.");

    public static Finding EmptyQuery(string who) => Finding.Error("ODIN2315", $"{who} is empty.");

    public static Finding Width(Panel panel, int width) => Finding.Error(
        "ODIN2317", $"Panel '{panel.Title}' is {width} columns wide; the grid has 1 to {GridPosition.Columns}.");

    public static Finding Height(Panel panel, int height) => Finding.Error("ODIN2317", $"Panel '{panel.Title}' is {height} units high.");

    public static Finding ThresholdOrder(string title, double before, double after) => Finding.Error(
        "ODIN2325", $"Panel '{title}': the threshold {Text(after)} follows {Text(before)}. Thresholds ascend; Grafana takes the last that it meets.");

    public static Finding Scale(FieldPanel panel, double min, double max) =>
        Finding.Error("ODIN2327", $"Panel '{panel.Title}': Min is {Text(min)} and Max is {Text(max)}, so nothing is between them.");

    public static Finding NotFinite(FieldPanel panel, string what) =>
        Finding.Error("ODIN2327", $"Panel '{panel.Title}': {what} is not a finite number.");

    public static Finding NotPositive(Panel panel, string what) =>
        Finding.Error("ODIN2327", $"Panel '{panel.Title}': {what} has to be positive.");

    public static Finding EmptyOverride(FieldPanel panel, FieldOverride fields) =>
        Finding.Warning("ODIN2339", $"Panel '{panel.Title}': an override ({fields.Matcher.Id}) changes nothing.");

    public static Finding RepeatedProperty(FieldPanel panel, FieldOverride fields, string property) =>
        Finding.Warning("ODIN2339", $"Panel '{panel.Title}': an override ({fields.Matcher.Id}) sets '{property}' twice; the last one holds.");

    public static Finding Color(FieldPanel panel, Color color) => Finding.Error(
        "ODIN2340", $"Panel '{panel.Title}': '{color.Text}' is no colour. Take one of {nameof(Grafana)}.{nameof(Grafana.Color)}, or '#rrggbb'.");

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
