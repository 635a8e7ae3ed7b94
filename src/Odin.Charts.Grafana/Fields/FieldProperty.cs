using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>One option of a <see cref="FieldOverride"/>.</summary>
public sealed record FieldProperty
{
    readonly Action<JsonText> value;

    FieldProperty(string id, Action<JsonText> value) => (Id, this.value) = (id, value);

    /// <summary>Grafana's id of the option: <c>unit</c>, <c>custom.width</c>.</summary>
    public string Id { get; }

    /// <summary>The unit, if the option is one.</summary>
    public PanelUnit? UnitValue { get; private init; }

    /// <summary>The thresholds, if the option is some.</summary>
    public Thresholds? ThresholdsValue { get; private init; }

    /// <summary>The text, if the option is one that may hold variables.</summary>
    public string? TextValue { get; private init; }

    /// <summary>The links, if the option is some.</summary>
    public ImmutableArray<DataLink> LinksValue { get; private init; } = [];

    /// <summary>How numbers are shown.</summary>
    public static FieldProperty Unit(PanelUnit unit) => new("unit", j => j.Value(unit.Id)) { UnitValue = unit };

    /// <summary>How many digits follow the point.</summary>
    public static FieldProperty Decimals(int decimals) => new("decimals", j => j.Value(decimals));

    /// <summary>The low end of the scale.</summary>
    public static FieldProperty Min(double min) => new("min", j => j.Value(min));

    /// <summary>The high end of the scale.</summary>
    public static FieldProperty Max(double max) => new("max", j => j.Value(max));

    /// <summary>Another name.</summary>
    public static FieldProperty DisplayName(string name) => new("displayName", j => j.Value(name)) { TextValue = name };

    /// <summary>What stands where there is no value.</summary>
    public static FieldProperty NoValue(string text) => new("noValue", j => j.Value(text));

    /// <summary>What colours the values.</summary>
    public static FieldProperty Color(FieldColor color) => new("color", color.Write);

    /// <summary>Where values change colour.</summary>
    public static FieldProperty Thresholds(Thresholds thresholds) => new("thresholds", thresholds.Write) { ThresholdsValue = thresholds };

    /// <summary>Other texts for some values.</summary>
    public static FieldProperty Mappings(params ImmutableArray<ValueMapping> mappings) => new("mappings", json =>
    {
        json.OpenList();
        for (var i = 0; i < mappings.Length; i++) mappings[i].Write(json, i);
        json.CloseList();
    });

    /// <summary>The links of the values.</summary>
    public static FieldProperty Links(params ImmutableArray<DataLink> links) => new("links", json =>
    {
        json.OpenList();
        foreach (var link in links) link.Write(json);
        json.CloseList();
    }) { LinksValue = links };

    /// <summary>How series are drawn.</summary>
    public static FieldProperty Draw(DrawStyle style) => new("custom.drawStyle", j => j.Value(style));

    /// <summary>The width of the line, in pixels.</summary>
    public static FieldProperty LineWidth(double width) => new("custom.lineWidth", j => j.Value(width));

    /// <summary>The line itself.</summary>
    public static FieldProperty Line(LineStyle style) => new("custom.lineStyle", style.Write);

    /// <summary>How much the area under the line is filled, 0 to 100.</summary>
    public static FieldProperty FillOpacity(double percent) => new("custom.fillOpacity", j => j.Value(percent));

    /// <summary>Fills the area between these series and another.</summary>
    public static FieldProperty FillBelowTo(string series) => new("custom.fillBelowTo", j => j.Value(series));

    /// <summary>Draws the negative of the values.</summary>
    public static FieldProperty NegativeY() => new("custom.transform", j => j.Value("negative-Y"));

    /// <summary>Where the axis is.</summary>
    public static FieldProperty Axis(AxisPlacement placement) => new("custom.axisPlacement", j => j.Value(placement));

    /// <summary>The text of the axis.</summary>
    public static FieldProperty AxisLabel(string label) => new("custom.axisLabel", j => j.Value(label));

    /// <summary>How series are stacked.</summary>
    public static FieldProperty Stacking(Stacking stacking) => new("custom.stacking", stacking.Write);

    /// <summary>Where series are left out.</summary>
    public static FieldProperty HideFrom(bool legend, bool tooltip, bool graph) => new("custom.hideFrom", json =>
    {
        json.Open();
        json.Write("legend"u8, legend);
        json.Write("tooltip"u8, tooltip);
        json.Write("viz"u8, graph);
        json.Close();
    });

    /// <summary>The width of the columns of a table, in pixels.</summary>
    public static FieldProperty Width(double pixels) => new("custom.width", j => j.Value(pixels));

    /// <summary>How the columns of a table are aligned.</summary>
    public static FieldProperty Align(TextAlignment alignment) => new("custom.align", j => j.Value(alignment));

    /// <summary>Leaves the columns of a table out.</summary>
    public static FieldProperty Hidden() => new("custom.hidden", j => j.Value(true));

    /// <summary>Lets the reader filter by the columns of a table.</summary>
    public static FieldProperty Filterable() => new("custom.filterable", j => j.Value(true));

    /// <summary>How the cells of a table look.</summary>
    public static FieldProperty Cell(TableCell cell) => new("custom.cellOptions", cell.Write);

    internal void Write(JsonText json)
    {
        json.Open();
        json.Write("id"u8, Id);
        json.Name("value"u8);
        value(json);
        json.Close();
    }
}
